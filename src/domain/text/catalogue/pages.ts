// data table: words of the pages: headings, buttons, empty states
import type { Pair } from '../../register/schema';

/** words of the pages: headings, buttons, empty states. */
export const pageTexts = {
  'page.my-work.title': ['My work', 'Mon travail'],
} as const satisfies Readonly<Record<string, Pair>>;
