import { text, type Text } from '../text/say';

/** `refused`: the window cannot be; else it can, but a person should look at it again. */
export interface WindowProblem {
  readonly refused: boolean;
  readonly why: Text;
}

const msPerDay = 86_400_000;

/**
 * What is wrong with a window of two UTC instants; null where nothing is, or where one is missing. End before start and
 * end at start are refused, more days than `longest` are warned of [BAD-31].
 */
export function windowProblem(start: string, end: string, longest = 400): WindowProblem | null {
  if (start === '' || end === '') return null;
  if (end < start) return { refused: true, why: text('window.end-first') };
  if (end === start) return { refused: true, why: text('window.empty') };
  const days = Math.floor((Date.parse(end) - Date.parse(start)) / msPerDay);
  return days >= longest ? { refused: false, why: text('window.long', { days }) } : null;
}
