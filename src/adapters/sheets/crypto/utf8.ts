/** UTF-8 bytes of a text; Apps Script has no TextEncoder. Halves of surrogate pairs become U+FFFD, as TextEncoder has it. */
export function utf8(text: string): Uint8Array {
  // Nearly every text is ASCII, which is told while it is copied.
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x7f) return encoded(text);
    bytes[at] = unit;
  }
  return bytes;
}

function encoded(text: string): Uint8Array {
  // No UTF-16 unit takes more than three bytes.
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) length = put(bytes, length, codePoint(character));
  return bytes.subarray(0, length);
}

function codePoint(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
}

/** Writes one code point from there on; gives where the next one begins. */
function put(bytes: Uint8Array, at: number, point: number): number {
  if (point < 0x80) bytes[at++] = point;
  else {
    const tails = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes[at++] = (heads[tails] ?? 0) | (point >> (6 * tails));
    for (let left = tails - 1; left >= 0; left--) bytes[at++] = 0x80 | ((point >> (6 * left)) & 0x3f);
  }
  return at;
}

/** First bits of a code point of two, three and four bytes. */
const heads = [0, 0xc0, 0xe0, 0xf0];
