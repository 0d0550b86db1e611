const https = /^https:\/\/(?!-)[a-z0-9.-]+(:\d{1,5})?([/?#][^\s\\]*)?$/i;
const mailto = /^mailto:[^\s@<>"\\]+@[a-z0-9.-]+(\?[^\s<>"\\]*)?$/i;

/**
 * A link that may be stored and shown as one: https with a plain host, or mailto [BAD-13]. null for every other scheme,
 * for names and passwords before the host, and for blanks or control characters inside.
 */
export function safeLink(typed: string): string | null {
  const link = typed.trim();
  return https.test(link) || mailto.test(link) ? link : null;
}
