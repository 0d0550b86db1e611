/** First characters that a spreadsheet could take for a formula: = + - @, their full-width forms, tab, line ends, NUL [ASVS 1.2.10]. */
const risky: readonly string[] = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];

const afterQuotes = (text: string): string => text.charAt(/^'*/.exec(text)?.[0].length ?? 0);

/** A text for a CSV field that no spreadsheet takes for a formula [BAD-05]; `fromFormulaSafe` gives the same text back. */
export const toFormulaSafe = (text: string): string =>
  risky.includes(afterQuotes(text)) && text !== '' ? `'${text}` : text;

/** The text that was made safe; any other text as it is. */
export const fromFormulaSafe = (text: string): string =>
  text.startsWith("'") && risky.includes(afterQuotes(text)) ? text.slice(1) : text;
