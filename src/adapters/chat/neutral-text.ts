const pairs: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '*': '∗', '`': 'ˋ', _: '＿', '~': '∼' };

/**
 * The text as Chat shows it literally: characters that would make bold, code, mentions or links under another name are
 * replaced by their look-alikes [BAD-16]. `_` and `~` inside a word or an address stay.
 */
export function neutralText(text: string): string {
  return text
    .replace(/[<>*`]/g, (it) => pairs[it] ?? it)
    .replace(/(?<![A-Za-z0-9/.-])[_~]|[_~](?![A-Za-z0-9/.-])/g, (it) => pairs[it] ?? it);
}
