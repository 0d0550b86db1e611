import { bridge } from './bridge';

/** Pages that the script asked to show, by a number that only this server gives; the newest hundred are kept. */
export interface Frames {
  readonly keep: (html: string) => string;
  readonly page: (id: string) => string | undefined;
}

export function frames(): Frames {
  const kept = new Map<string, string>();
  let last = 0;
  return {
    keep: (html) => {
      const id = String((last += 1));
      kept.set(id, html);
      if (kept.size > 100) kept.delete(String(last - 100));
      return id;
    },
    page: (id) => kept.get(id),
  };
}

/** Same walls as Google's sandbox: own opaque origin, nothing from outside, no way to the workspace but the bridge. */
export const frameHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "sandbox allow-scripts allow-forms allow-modals allow-popups; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'",
} as const;

/** The page with google.script.run in it, before any script of its own. */
export function withBridge(html: string): string {
  const script = `<script>${bridge}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (head === null) return script + html;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}
