import type { Shown } from '../ask';

/** One page in its frame; width and height in pixels. */
export interface Page {
  readonly kind: 'sidebar' | 'dialog';
  readonly frame: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly modal: boolean;
}

export interface OpenPages {
  readonly sidebar: Page | null;
  readonly dialog: Page | null;
}

export const noPages: OpenPages = { sidebar: null, dialog: null };

/** As in Sheets: a new sidebar takes the old one's place, one dialog at a time. */
export function showPages(now: OpenPages, ui: readonly Shown[]): OpenPages {
  return ui.reduce<OpenPages>((pages, it) => {
    if (it.kind !== 'sidebar' && it.kind !== 'modal' && it.kind !== 'modeless') return pages;
    const page: Page = {
      kind: it.kind === 'sidebar' ? 'sidebar' : 'dialog',
      frame: it.frame ?? '',
      title: it.title,
      width: it.width ?? 600,
      height: it.height ?? 450,
      modal: it.kind === 'modal',
    };
    return it.kind === 'sidebar' ? { ...pages, sidebar: page } : { ...pages, dialog: page };
  }, now);
}
