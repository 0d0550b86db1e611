export type TextPart =
  | { readonly kind: 'plain' | 'bold'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

const marks = /<(https?:\/\/[^|>\s]+)(?:\|([^>]*))?>|\*([^*\n]+)\*/g;

/** A Chat text in parts: *bold* and <address|words>, the marks that a webhook may send (chat: format-messages). */
export function chatText(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const found of text.matchAll(marks)) {
    if (found.index > from) parts.push({ kind: 'plain', text: text.slice(from, found.index) });
    const [whole, url, words, bold] = found;
    if (url !== undefined) parts.push({ kind: 'link', url, text: words ?? url });
    else parts.push({ kind: 'bold', text: bold ?? '' });
    from = found.index + whole.length;
  }
  if (from < text.length) parts.push({ kind: 'plain', text: text.slice(from) });
  return parts;
}
