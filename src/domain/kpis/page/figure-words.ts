import type { Language } from '../../register/schema';
import { say, text, type Text, type TextKey } from '../../text/say';
import type { Figure, Kpi } from '../kpi';

/** A share from 0 to 1 as people read it: 25.0%, 25,0 % with a narrow space in French. */
export const shareText = (language: Language, share: number): string =>
  language === 'fr' ? `${decimal(language, share * 100)}\u202f%` : `${decimal(language, share * 100)}%`;

/** A number with one digit behind the separator. */
const decimal = (language: Language, number: number): string =>
  number.toFixed(1).replace('.', language === 'fr' ? ',' : '.');

/** A quarter's id '2026-Q1' as people read it. */
export const quarterText = (language: Language, id: string): string =>
  say(language, text('kpi.quarter', { year: id.slice(0, 4), number: id.slice(6) }));

/** A figure as words: the count, the share, or that there is none. */
export function valueText(language: Language, kpi: Kpi, { value }: Figure): string {
  if (value === null) return say(language, text('kpi.dashboard.na'));
  return kpi.unit === 'count' ? String(value) : shareText(language, value);
}

/** How many releases stand behind a figure, or why there is none [BAD-36, BAD-37]. */
export function casesText(language: Language, kpi: Kpi, figure: Figure): string {
  const quarter = quarterText(language, figure.period);
  if ((figure.denominator ?? figure.numerator) === 0)
    return say(language, text(`kpi.cases.none.${kpi.population}`, { quarter }));
  if (figure.denominator === null) return say(language, text('kpi.cases.count', { count: figure.numerator }));
  return say(language, text('kpi.cases.share', { part: figure.numerator, count: figure.denominator }));
}

/** How a figure stands to the company's target, a share from 0 to 1 or a count; null where none is set. */
export function targetText(
  language: Language,
  kpi: Kpi,
  { value, target }: { readonly value: number | null; readonly target: number | null },
): string {
  if (target === null || kpi.better === 'neither') return say(language, text('kpi.target.none'));
  const reached =
    value === null ? 'open' : (kpi.better === 'more' ? value >= target : value <= target) ? 'reached' : 'missed';
  const shown = kpi.unit === 'count' ? String(target) : shareText(language, target);
  return say(language, text(`kpi.target.${reached}.${kpi.better}`, { target: shown }));
}

/** The change against the quarter before, with its direction and whether that is good, in words. */
export function changeText(
  language: Language,
  kpi: Kpi,
  { figure, before }: { readonly figure: Figure; readonly before: Figure },
): string {
  const previous = quarterText(language, before.period);
  if (figure.value === null || before.value === null) return say(language, text('kpi.change.none', { previous }));
  const difference = figure.value - before.value;
  if (Math.abs(difference) < 0.0005) return say(language, text('kpi.change.same', { previous }));
  const key = changeKey(kpi, difference > 0 ? 'up' : 'down');
  return say(language, text(key, { previous, difference: amountOf(language, kpi, Math.abs(difference)) }));
}

function changeKey({ better }: Kpi, direction: 'up' | 'down'): TextKey {
  if (better === 'neither') return `kpi.change.${direction}`;
  const isBetter = (better === 'more') === (direction === 'up');
  return `kpi.change.${direction}.${isBetter ? 'better' : 'worse'}`;
}

function amountOf(language: Language, { unit }: Kpi, difference: number): string | Text {
  if (unit === 'count') return String(difference);
  return text('kpi.points', {
    number: decimal(language, difference * 100),
    count: Number((difference * 100).toFixed(1)),
  });
}
