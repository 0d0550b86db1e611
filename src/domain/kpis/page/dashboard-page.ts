import { formatInstant } from '../../calendar/format';
import { say, text } from '../../text/say';
import type { ExcludedRow } from '../kpi-row';
import { chartsFrom, chartRows } from './charts';
import { quarterText } from './figure-words';
import type { CellStyle, DashboardPage, PageRow } from './page';
import { cellOf, tileRows } from './tiles';
import { toldOf, type Telling, type Told } from './told';
import { chartData, valueRows } from './values';

const listedAtMost = 25;

/** The dashboard: title, as-of line, five tiles, two charts, eight quarters, how each figure is computed, rows that were left out. */
export function dashboardPage(telling: Telling): DashboardPage {
  const told = toldOf(telling);
  const top = [...headRows(told), ...tileRows(told), gap];
  return {
    language: told.language,
    widths: [136, ...told.main.map(() => 188)],
    rows: [...top, ...chartRows, gap, ...tableRows(told), gap, ...definitionRows(told), gap, ...excludedRows(told)],
    charts: chartsFrom(told, top.length),
    values: valueRows(told),
    chartData: chartData(told),
  };
}

const gap: PageRow = { cells: [], height: 16 };

const across = (value: string, style: CellStyle, height: number): PageRow => ({
  cells: [{ value, style }],
  height,
  across: true,
});

function headRows({ language, company, asOf, zone }: Told): readonly PageRow[] {
  const moment = formatInstant(asOf, zone, language);
  const asOfText =
    company === '' ? text('kpi.dashboard.as-of-bare', { moment }) : text('kpi.dashboard.as-of', { company, moment });
  return [
    across(say(language, text('kpi.dashboard.title')), 'title', 44),
    across(say(language, asOfText), 'subtitle', 24),
    gap,
  ];
}

function tableRows(told: Told): readonly PageRow[] {
  const { language, main, periods } = told;
  const head = [text('kpi.dashboard.quarter'), ...main.map((it) => text(it.title))];
  return [
    across(say(language, text('kpi.dashboard.table')), 'heading', 32),
    {
      height: 40,
      cells: head.map((it, place) => ({
        value: say(language, it),
        style: place === 0 ? 'table-head' : 'table-head-number',
      })),
    },
    ...periods.map(({ id }, place): PageRow => {
      const figures = main.flatMap((kpi) => {
        const figure = told.figures(kpi)[place];
        return figure ? [{ ...cellOf(told, kpi, figure), style: 'table-value' as const }] : [];
      });
      return { height: 26, cells: [{ value: quarterText(language, id), style: 'table-label' }, ...figures] };
    }),
  ];
}

function definitionRows({ language, main }: Told): readonly PageRow[] {
  const line = (title: string, value: string): string => say(language, text('kpi.variant.line', { title, value }));
  return [
    across(say(language, text('kpi.dashboard.definitions')), 'heading', 32),
    ...main.map((it) => across(line(say(language, text(it.title)), say(language, text(it.definition))), 'note', 22)),
  ];
}

/** Rows that no figure counts; nothing is left out silently. */
function excludedRows({ language, excluded }: Told): readonly PageRow[] {
  if (excluded.length === 0) return [across(say(language, text('kpi.excluded.none')), 'note', 22)];
  const line = ({ id, reason }: ExcludedRow): PageRow =>
    across(say(language, text('kpi.excluded.line', { id: id || '?', reason })), 'note', 22);
  const more = excluded.length - listedAtMost;
  return [
    across(say(language, text('kpi.excluded.title', { count: excluded.length })), 'heading', 32),
    ...excluded.slice(0, listedAtMost).map(line),
    ...(more > 0 ? [across(say(language, text('kpi.excluded.more', { count: more })), 'note', 22)] : []),
  ];
}
