import type { Text } from '../text/say';
import { detectEncoding, type Encoding } from './detect-encoding';
import { fromWindows1252 } from './windows-1252';

/** Turns bytes into text; the page and the command line pass TextDecoder's. Not asked for Windows-1252. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string;

/** A CSV file as text without its byte order mark, and the encoding it had; or why it is refused [BAD-07]. */
export function decodeCsv(
  bytes: Uint8Array,
  decode: Decode,
): { readonly text: string; readonly encoding: Encoding } | { readonly refused: Text } {
  const found = detectEncoding(bytes);
  if ('refused' in found) return found;
  const text = found.encoding === 'windows-1252' ? fromWindows1252(bytes) : decode(bytes, found.encoding);
  return { text: text.replace(/^\uFEFF/, ''), encoding: found.encoding };
}
