import { text, type Text } from '../text/say';

/** Encodings of CSV files that are understood; names as TextDecoder knows them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding of a file, or why it is refused. */
export type EncodingFound = { readonly encoding: Encoding } | { readonly refused: Text };

const marks: readonly { readonly starts: readonly number[]; readonly encoding: Encoding }[] = [
  { starts: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { starts: [0xff, 0xfe], encoding: 'utf-16le' },
  { starts: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** First bytes of files that people take for CSV. */
const others: readonly { readonly starts: readonly number[]; readonly name: string }[] = [
  { starts: [0xff, 0xfe, 0, 0], name: 'UTF-32' },
  { starts: [0, 0, 0xfe, 0xff], name: 'UTF-32' },
  { starts: [0x84, 0x31, 0x95, 0x33], name: 'GB 18030' },
  { starts: [0x2b, 0x2f, 0x76], name: 'UTF-7' },
  { starts: [0x50, 0x4b, 0x03, 0x04], name: 'XLSX / ODS / ZIP' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], name: 'XLS' },
  { starts: [0x25, 0x50, 0x44, 0x46], name: 'PDF' },
];

/** Bytes that Windows-1252 leaves without a character. */
const gapsOf1252: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** Tells the encoding of a CSV file from its bytes, with or without a byte order mark; refuses by name what it cannot be [BAD-07]. */
export function detectEncoding(bytes: Uint8Array): EncodingFound {
  const startsWith = (starts: readonly number[]): boolean => starts.every((byte, place) => bytes[place] === byte);
  const other = others.find((it) => startsWith(it.starts));
  if (other) return { refused: text('import.encoding.other', { name: other.name }) };
  const encoding = marks.find((it) => startsWith(it.starts))?.encoding ?? wideEncoding(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return bytes.length % 2 === 0
      ? { encoding }
      : { refused: text('import.encoding.cut', { name: encoding.toUpperCase() }) };
  }
  const bad = firstBadUtf8(bytes);
  if (bad < 0) return { encoding: 'utf-8' };
  if (encoding === 'utf-8') return { refused: text('import.encoding.broken', { position: bad + 1 }) };
  const gap = bytes.findIndex((byte) => byte === 0 || gapsOf1252.includes(byte));
  if (gap < 0) return { encoding: 'windows-1252' };
  const byte = `0x${(bytes[gap] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return { refused: text('import.encoding.unknown', { byte, position: gap + 1 }) };
}

/** UTF-16 without a mark: every other byte of western text is zero. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 10;
  if (odd > many && even < odd / 10) return 'utf-16le';
  if (even > many && odd < even / 10) return 'utf-16be';
  return undefined;
}

/** Place of the first byte that is not UTF-8, -1 for none. Refuses over-long forms and surrogates, as RFC 3629 does. */
function firstBadUtf8(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

function sequenceLength(bytes: Uint8Array, at: number): 0 | 1 | 2 | 3 | 4 {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  const follows = (count: number): boolean => {
    for (let next = 1; next <= count; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return false;
    return true;
  };
  if (lead >= 0xc2 && lead <= 0xdf) return follows(1) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const tooLong = lead === 0xe0 && second < 0xa0;
    const surrogate = lead === 0xed && second > 0x9f;
    return follows(2) && !tooLong && !surrogate ? 3 : 0;
  }
  if (lead < 0xf0 || lead > 0xf4) return 0;
  const outside = (lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f);
  return follows(3) && !outside ? 4 : 0;
}
