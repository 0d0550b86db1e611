/** A list as one cell: parts joined by ", "; a comma or backslash inside a part is written with a backslash before it. */
export const listText = (parts: readonly string[]): string =>
  parts
    .map((it) => it.trim().replace(/[\\,]/g, '\\$&'))
    .filter((it) => it !== '')
    .join(', ');

/** The parts of a list cell, blanks around them and empty ones left out. Line breaks and semicolons separate too. */
export function listParts(cell: string): readonly string[] {
  const parts: string[] = [''];
  for (const [piece] of cell.matchAll(/\\[\\,]|[,;\n]|[^\\,;\n]+|\\/g)) {
    if (/^[,;\n]$/.test(piece)) parts.push('');
    else
      parts[parts.length - 1] =
        `${parts[parts.length - 1] ?? ''}${piece.length === 2 && piece.startsWith('\\') ? piece.slice(1) : piece}`;
  }
  return parts.map((it) => it.trim()).filter((it) => it !== '');
}
