import { decodeCsv } from '../../domain/import/decode-csv';
import { say } from '../../domain/text/say';
import { boot } from '../boot';

/** A chosen file as text; `print` tells it from another file of the same name. */
export interface ChosenFile {
  readonly name: string;
  readonly encoding: string;
  readonly text: string;
  readonly print: string;
}

/** Reads a CSV file in the encoding that its bytes show, or says why it cannot be read. */
export async function readFile(file: File): Promise<ChosenFile | { readonly refused: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = decodeCsv(bytes, (it, encoding) => new TextDecoder(encoding).decode(it));
  if ('refused' in read) return { refused: say(boot.language, read.refused) };
  return { name: file.name, encoding: read.encoding, text: read.text, print: fingerprint(read.text) };
}

/** Length and a 32-bit FNV-1a hash: enough to know a file again. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${String(text.length)}-${(hash >>> 0).toString(16)}`;
}
