/** What stands at 0x80 to 0x9F, where Windows-1252 and Latin-1 differ; the five gaps as spaces. */
const eighties = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Text of bytes in Windows-1252. Done here because some runtimes' TextDecoder reads it as Latin-1 and loses € and ’. */
export function fromWindows1252(bytes: Uint8Array): string {
  const characters: string[] = [];
  for (const byte of bytes) {
    characters.push(byte >= 0x80 && byte <= 0x9f ? eighties.charAt(byte - 0x80) : String.fromCharCode(byte));
  }
  return characters.join('');
}
