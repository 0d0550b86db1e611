import { say, text } from '../../text/say';
import type { Figure, Kpi } from '../kpi';
import { casesText, changeText, quarterText, targetText, valueText } from './figure-words';
import type { CellStyle, PageRow } from './page';
import type { Told } from './told';

/** Five tiles side by side, in rows that are named at the left: value, target, change, cases, and what else to know. */
export function tileRows(told: Told): readonly PageRow[] {
  const { language, main } = told;
  const now = told.periods[told.periods.length - 1]?.id ?? '';
  const current = say(language, text('kpi.dashboard.current', { quarter: quarterText(language, now) }));
  const row = (label: string, style: CellStyle, line: (kpi: Kpi) => string, height: number): PageRow => ({
    height,
    cells: [{ value: label, style: 'row-label' }, ...main.map((kpi) => ({ value: line(kpi), style }))],
  });
  return [
    row(current, 'tile-title', (kpi) => say(language, text(kpi.title)), 40),
    valueRow(told),
    row(say(language, text('kpi.dashboard.target')), 'tile-line', (kpi) => targetLine(told, kpi), 36),
    row(say(language, text('kpi.dashboard.change')), 'tile-line', (kpi) => changeLine(told, kpi), 36),
    row(say(language, text('kpi.dashboard.cases')), 'tile-line', (kpi) => casesText(language, kpi, told.latest(kpi)), 36),
    row(say(language, text('kpi.dashboard.also')), 'tile-line', (kpi) => alsoLine(told, kpi), 112),
  ];
}

/** Numbers stay numbers, so that a reader may reckon with them; only "n/a" is a word. */
function valueRow(told: Told): PageRow {
  const label = { value: say(told.language, text('kpi.dashboard.value')), style: 'row-label' } as const;
  const cells = told.main.map((kpi) => cellOf(told, kpi, told.latest(kpi)));
  return { height: 56, cells: [label, ...cells.map((it) => ({ ...it, style: 'tile-value' as const }))] };
}

/** A figure as a cell value with its number format. */
export function cellOf({ language }: Told, kpi: Kpi, figure: Figure): { readonly value: string | number; readonly format?: 'count' | 'share' } {
  if (figure.value === null) return { value: say(language, text('kpi.dashboard.na')) };
  return { value: figure.value, format: kpi.unit === 'count' ? 'count' : 'share' };
}

const targetLine = (told: Told, kpi: Kpi): string =>
  targetText(told.language, kpi, { value: told.latest(kpi).value, target: told.target(kpi) });

function changeLine(told: Told, kpi: Kpi): string {
  const [before, figure] = told.figures(kpi).slice(-2);
  return before && figure ? changeText(told.language, kpi, { figure, before }) : '';
}

/** Other readings of the figure, and how many answers are still open. */
function alsoLine(told: Told, kpi: Kpi): string {
  const { language } = told;
  const variants = told.variants(kpi).map((it) => text('kpi.variant.line', { title: text(it.title), value: valueText(language, it, told.latest(it)) }));
  const { pending } = told.latest(kpi);
  const open = pending > 0 ? [text('kpi.pending', { count: pending })] : [];
  return [...open, ...variants].map((it) => say(language, it)).join('\n');
}
