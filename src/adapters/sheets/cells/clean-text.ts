// Control characters but tab, line feed and carriage return; the two non-characters.
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * The text without characters that a cell, JSON or a mail cannot carry: control characters other than tab and line ends,
 * U+FFFE, U+FFFF and halves of surrogate pairs [BAD-45]. Everything else stays as typed, invisible characters included.
 */
export function cleanText(text: string): string {
  return withoutHalves(text.replace(controls, ''));
}

function withoutHalves(text: string): string {
  if (!/[\uD800-\uDFFF]/.test(text)) return text;
  return Array.from(text)
    .filter((it) => it.length === 2 || !/[\uD800-\uDFFF]/.test(it))
    .join('');
}
