/** Signs with a meaning in Chat's markup, and what stands in their place. Chat knows no escape for them. */
const plain: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '*': '∗', '~': '∼', '`': 'ˋ' };

/**
 * Text of people as Chat shows it letter by letter: no bold, no link, no mention of all [BAD-16]
 * (Chat: guides/format-messages). An underscore inside a word means nothing there and stays.
 */
export function plainChatText(text: string): string {
  return text
    .replace(/[<>*~`]/g, (sign) => plain[sign] ?? sign)
    .replace(/(^|[^\p{L}\p{N}])_|_(?=$|[^\p{L}\p{N}])/gu, '$1ˍ');
}
