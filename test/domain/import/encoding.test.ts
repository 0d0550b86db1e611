import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCsv, type Decode } from '../../../src/domain/import/decode-csv';
import { detectEncoding } from '../../../src/domain/import/detect-encoding';

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let place = 0; place < text.length; place += 1) view.setUint16(place * 2, text.charCodeAt(place), !bigEndian);
  return bytes;
};
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((it) => [...it]));
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (it) => it.charCodeAt(0));

const csv = 'Titre;État\nMise à jour été;Clôturée\n';

describe('[BAD-07] the encoding of a CSV file', () => {
  test.each([
    ['utf-8', utf8(csv)],
    ['utf-8', joined(bytes(0xef, 0xbb, 0xbf), utf8(csv))],
    ['utf-16le', joined(bytes(0xff, 0xfe), utf16(csv, false))],
    ['utf-16be', joined(bytes(0xfe, 0xff), utf16(csv, true))],
    ['utf-16le', utf16(csv, false)],
    ['utf-16be', utf16(csv, true)],
    ['windows-1252', latin1(csv)],
  ] as const)('%s is told from the bytes and gives the text without its mark', (encoding, file) => {
    expect(decodeCsv(file, decode)).toEqual({ text: csv, encoding });
  });

  test('the Euro sign and curly quotes of Windows-1252 are read', () => {
    expect(decodeCsv(bytes(0x80, 0x20, 0x93, 0xe9, 0x94), decode)).toEqual({ text: '€ “é”', encoding: 'windows-1252' });
  });

  test.each([
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x54, 0, 0, 0)],
    ['XLSX / ODS / ZIP', bytes(0x50, 0x4b, 0x03, 0x04, 0x14)],
    ['XLS', bytes(0xd0, 0xcf, 0x11, 0xe0)],
    ['PDF', latin1('%PDF-1.7')],
  ])('%s is refused by name', (name, file) => {
    expect(detectEncoding(file)).toEqual({ refused: { key: 'import.encoding.other', values: { name } } });
  });

  test('a byte that no encoding explains is named with its position', () => {
    expect(detectEncoding(bytes(0x41, 0xe9, 0x81))).toEqual({
      refused: { key: 'import.encoding.unknown', values: { byte: '0x81', position: 3 } },
    });
  });

  test('a file that claims UTF-8 and is not is refused instead of being read wrongly', () => {
    expect(detectEncoding(bytes(0xef, 0xbb, 0xbf, 0x41, 0xe9))).toMatchObject({
      refused: { key: 'import.encoding.broken' },
    });
  });

  test('half a UTF-16 character at the end is refused', () => {
    expect(detectEncoding(bytes(0xff, 0xfe, 0x41, 0x00, 0x42))).toMatchObject({
      refused: { key: 'import.encoding.cut' },
    });
  });

  test.each([
    ['over-long', [0xc0, 0xaf]],
    ['over-long of three', [0xe0, 0x80, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['beyond the last character', [0xf4, 0x90, 0x80, 0x80]],
    ['cut short', [0xe2, 0x82]],
  ])('%s is not UTF-8', (_, sequence) => {
    expect(detectEncoding(Uint8Array.from(sequence))).not.toEqual({ encoding: 'utf-8' });
  });

  test('every well-formed text in UTF-8 comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        fc.pre(
          !text.includes('\0') &&
            !text.startsWith('\uFEFF') &&
            !text.startsWith('+/v') &&
            !text.startsWith('%PDF') &&
            !text.startsWith('PK'),
        );
        expect(decodeCsv(utf8(text), decode)).toEqual({ text, encoding: 'utf-8' });
      }),
    );
  });
});
