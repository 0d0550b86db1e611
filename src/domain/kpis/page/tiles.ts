import { say, text, type TextKey } from '../../text/say';
import type { Figure, Kpi } from '../kpi';
import { casesText, changeText, quarterText, targetText, valueText } from './figure-words';
import type { CellStyle, PageRow } from './page';
import type { Told } from './told';

/** Five tiles side by side, in rows that are named at the left: value, target, change, cases, and what else to know. */
export function tileRows(told: Told): readonly PageRow[] {
  const { language, main } = told;
  const word = (key: TextKey): string => say(language, text(key));
  const now = told.periods[told.periods.length - 1]?.id ?? '';
  const current = say(language, text('kpi.dashboard.current', { quarter: quarterText(language, now) }));
  const lines: readonly TileLine[] = [
    { label: current, style: 'tile-title', height: 40, of: (kpi) => say(language, text(kpi.title)) },
    { label: word('kpi.dashboard.target'), height: 36, of: (kpi) => targetLine(told, kpi) },
    { label: word('kpi.dashboard.change'), height: 36, of: (kpi) => changeLine(told, kpi) },
    { label: word('kpi.dashboard.cases'), height: 36, of: (kpi) => casesText(language, kpi, told.latest(kpi)) },
    { label: word('kpi.dashboard.also'), height: 112, of: (kpi) => alsoLine(told, kpi) },
  ];
  const [title, ...others] = lines.map(({ label, style = 'tile-line', height, of }): PageRow => ({
    height,
    cells: [
      { value: label, style: style === 'tile-title' ? 'title-label' : 'row-label' },
      ...main.map((kpi) => ({ value: of(kpi), style })),
    ],
  }));
  return title ? [title, valueRow(told), ...others] : [];
}

/** One row of the tiles: its name at the left, and what it says of a KPI. */
interface TileLine {
  readonly label: string;
  readonly style?: CellStyle;
  /** Pixels. */
  readonly height: number;
  readonly of: (kpi: Kpi) => string;
}

/** Numbers stay numbers, so that a reader may reckon with them; only "n/a" is a word. */
function valueRow(told: Told): PageRow {
  const label = { value: say(told.language, text('kpi.dashboard.value')), style: 'value-label' } as const;
  const cells = told.main.map((kpi) => cellOf(told, kpi, told.latest(kpi)));
  return { height: 56, cells: [label, ...cells.map((it) => ({ ...it, style: 'tile-value' as const }))] };
}

/** A figure as a cell value with its number format. */
export function cellOf(
  { language }: Told,
  kpi: Kpi,
  figure: Figure,
): { readonly value: string | number; readonly format?: 'count' | 'share' } {
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
  const variants = told
    .variants(kpi)
    .map((it) => text('kpi.variant.line', { title: text(it.title), value: valueText(language, it, told.latest(it)) }));
  const { pending } = told.latest(kpi);
  const open = pending > 0 ? [text('kpi.pending', { count: pending })] : [];
  return [...open, ...variants].map((it) => say(language, it)).join('\n');
}
