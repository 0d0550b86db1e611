// data table: days and windows
import type { Pair } from '../../register/schema';

/** Days and windows. */
export const calendarTexts = {
  'window.end-first': ['The window ends before it starts.', 'La fenêtre se termine avant de commencer.'],
  'window.empty': ['The window starts and ends at the same moment.', 'La fenêtre commence et finit au même moment.'],
  'window.long': ['The window is {days} days long. Is that meant?', 'La fenêtre dure {days} jours. Est-ce voulu ?'],
} as const satisfies Readonly<Record<string, Pair>>;
