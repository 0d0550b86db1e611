/**
 * The text without characters that a cell, JSON or a mail cannot carry: control characters other than tab and line ends,
 * U+FFFE, U+FFFF and halves of surrogate pairs [BAD-45]. Everything else stays as typed, invisible characters included.
 */
export function cleanText(text: string): string {
  return isClean(text) ? text : Array.from(text).filter(isKept).join('');
}

// Most texts are clean, and long ones would be slow to take apart.
const isClean = (text: string): boolean => !/[\uD800-\uDFFF\uFFFE\uFFFF]/.test(text) && !hasControl(text);

function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) return true;
  return false;
}

const isControl = (code: number): boolean => code < 0x20 && code !== 9 && code !== 10 && code !== 13;

/** `character` is a whole character, a pair of halves taken as one. */
function isKept(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return !isControl(code) && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
