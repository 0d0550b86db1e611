import { afterEach, describe, expect, test } from '@jest/globals';
import { installGlobals, openWorkspace, type Workspace } from '../../../local/engine/api';
import { openBoard } from '../../../src/adapters/sheets/dashboard';
import { sheetIdOf } from '../../../src/adapters/sheets/layout/tab-ids';
import { kpis } from '../../../src/domain/kpis/catalogue';
import { dayNumber } from '../../../src/domain/kpis/day-number';
import { factsOf } from '../../../src/domain/kpis/facts';
import type { KpiRow } from '../../../src/domain/kpis/kpi-row';
import { figuresOf } from '../../../src/domain/kpis/figures';
import { dashboardPage } from '../../../src/domain/kpis/page/dashboard-page';
import type { DashboardPage } from '../../../src/domain/kpis/page/page';
import { quartersUpTo } from '../../../src/domain/kpis/period';
import { dayInUtc, workedSet } from '../../domain/kpis/worked-set';

const desk = 'desk@desk.example';
let undo: (() => void) | undefined;
afterEach(() => undo?.());

function pageOf(rows: readonly KpiRow[], language: 'en' | 'fr' = 'en'): DashboardPage {
  const facts = factsOf(rows, dayInUtc);
  const periods = quartersUpTo('2026-03-31', 8);
  const figures = figuresOf(facts, { kpis, periods, moment: { asOf: dayNumber('2026-04-10') ?? 0, tolerance: 0 } });
  const targets = new Map([['late', 0.2]]);
  return dashboardPage({
    language,
    company: 'Desk & Co',
    zone: 'Europe/Brussels',
    asOf: '2026-04-10T08:00:00Z',
    periods,
    figures,
    excluded: facts.excluded,
    targets,
  });
}

/** A file with the two tabs that the dashboard needs, small as a fresh one. */
function aFile(locale = 'en_GB') {
  const workspace = openWorkspace({
    bundle: { code: '', pages: {} },
    create: {
      people: [{ mail: desk, name: 'Desk', locale: 'en', access: 'edit', desk: true }],
      locale,
      clock: { at: '2026-04-10T08:00:00Z', run: false },
    },
  });
  const tabs = ['dashboard', 'kpiValues'] as const;
  workspace.hands(desk).batch(
    tabs.map((tab) => ({
      addSheet: {
        properties: {
          sheetId: sheetIdOf(tab),
          title: tab,
          hidden: tab === 'kpiValues',
          gridProperties: { rowCount: 20, columnCount: 8 },
        },
      },
    })),
  );
  const installed = installGlobals(workspace, desk, 'trigger');
  undo = installed;
  const board = openBoard({ registerId: workspace.spreadsheetId, shown: () => undefined });
  return { workspace, installed, board };
}

const tab = (workspace: Workspace, id: 'dashboard' | 'kpiValues') => {
  const found = workspace.book().tabs.find((it) => it.sheetId === sheetIdOf(id));
  if (!found) throw new Error(`no tab ${id}`);
  return found;
};

const shown = (workspace: Workspace): readonly (readonly string[])[] =>
  workspace
    .window(sheetIdOf('dashboard'), 0, tab(workspace, 'dashboard').rowCount)
    .map((row) => row.map((it) => it.text));

describe('the dashboard tab', () => {
  test('shows the figures in the format of the sheet’s language', () => {
    const { workspace, board } = aFile();
    board.draw(pageOf(workedSet));
    expect(shown(workspace).find((it) => it[0] === 'Value')).toEqual([
      'Value',
      '8',
      '25.0%',
      '75.0%',
      '25.0%',
      '37.5%',
    ]);
  });

  test('in a French file with a comma and a space before the percent sign', () => {
    const { workspace, board } = aFile('fr_BE');
    board.draw(pageOf(workedSet, 'fr'));
    expect(shown(workspace).find((it) => it[0] === 'Valeur')).toEqual([
      'Valeur',
      '8',
      '25,0 %',
      '75,0 %',
      '25,0 %',
      '37,5 %',
    ]);
  });

  test('figures are values: no cell holds a formula', () => {
    const { workspace, board } = aFile();
    board.draw(pageOf([{ ...workedSet[0], id: '=1+1', type: '' }]));
    const cells = (['dashboard', 'kpiValues'] as const).flatMap((id) =>
      workspace.window(sheetIdOf(id), 0, tab(workspace, id).rowCount).flat(),
    );
    expect(cells.filter((it) => it.type === 'formula')).toEqual([]);
    expect(shown(workspace).flat()).toContain('=1+1: neither Major nor Minor yet');
  });

  test('has no gridlines and the widths of the layout', () => {
    const { workspace, board } = aFile();
    board.draw(pageOf(workedSet));
    const { hideGridlines, columns } = tab(workspace, 'dashboard');
    expect([hideGridlines, columns.slice(0, 6).map((it) => it.width)]).toEqual([true, [136, 188, 188, 188, 188, 188]]);
  });

  test('one look at the layout and one write', () => {
    const { board, installed } = aFile();
    board.draw(pageOf(workedSet));
    expect(installed.summary()).toMatchObject({ calls: 2, reads: 1, writes: 1, cellsRead: 0 });
  });
});

describe('the two charts', () => {
  test('draw Major and Minor as stacked columns, and the shares as lines, from the values', () => {
    const { workspace, board } = aFile();
    board.draw(pageOf(workedSet));
    const charts = tab(workspace, 'dashboard').charts;
    expect(charts.map(({ spec }) => [spec.basicChart?.chartType, spec.basicChart?.stackedType ?? ''])).toEqual([
      ['COLUMN', 'STACKED'],
      ['LINE', ''],
    ]);
    const [quarters, major, minor] = charts[0]?.data.map((it) => it.values.map((row) => row[0])) ?? [];
    expect(quarters?.slice(-2)).toEqual(['Q4 2025', 'Q1 2026']);
    expect(major?.[0]).toBe('Major releases');
    expect([major?.slice(-1), minor?.slice(-1)]).toEqual([[2], [6]]);
  });

  test('lie side by side over the empty rows, within the width of the page', () => {
    const { workspace, board } = aFile();
    const page = pageOf(workedSet);
    board.draw(page);
    const width = page.widths.reduce((sum, it) => sum + it, 0);
    const lefts = tab(workspace, 'dashboard').charts.map(({ position }) => {
      const { anchorCell, offsetXPixels = 0, widthPixels = 0 } = position.overlayPosition ?? {};
      const left =
        page.widths.slice(0, anchorCell?.columnIndex ?? 0).reduce((sum, it) => sum + it, 0) + (offsetXPixels ?? 0);
      return [left, left + (widthPixels ?? 0)];
    });
    expect(lefts[0]?.[0]).toBe(0);
    expect(lefts[1]?.[0]).toBeGreaterThan(lefts[0]?.[1] ?? 0);
    expect(lefts[1]?.[1]).toBeLessThanOrEqual(width);
  });

  test('are found again and renewed in place, never doubled', () => {
    const { workspace, board } = aFile();
    board.draw(pageOf([]));
    const before = tab(workspace, 'dashboard').charts.map((it) => it.chartId);
    board.draw(pageOf(workedSet));
    const after = tab(workspace, 'dashboard').charts;
    expect(after.map((it) => it.chartId)).toEqual(before);
    expect(after[0]?.data[1]?.values.slice(-1)).toEqual([[2]]);
  });

  test('a chart that a person deleted comes back, and a chart that a person made stays', () => {
    const { workspace, board } = aFile();
    board.draw(pageOf(workedSet));
    const [first] = tab(workspace, 'dashboard').charts;
    if (!first) throw new Error('no chart');
    const position = {
      overlayPosition: { anchorCell: { sheetId: sheetIdOf('dashboard'), rowIndex: 0, columnIndex: 0 } },
    };
    workspace
      .hands(desk)
      .batch([
        { deleteEmbeddedObject: { objectId: first.chartId } },
        { addChart: { chart: { chartId: 99, spec: first.spec, position } } },
      ]);
    board.draw(pageOf(workedSet));
    expect(
      tab(workspace, 'dashboard')
        .charts.map((it) => it.chartId)
        .sort((a, b) => a - b),
    ).toEqual([99, 7101, 7102]);
  });
});

describe('a redraw', () => {
  test('leaves nothing behind of a longer page before', () => {
    const { workspace, board } = aFile();
    board.draw(
      pageOf(
        Array.from({ length: 30 }, (_, place) => ({ ...workedSet[0], id: `X${String(place)}`, type: '' as const })),
      ),
    );
    board.draw(pageOf(workedSet));
    expect(
      shown(workspace)
        .flat()
        .filter((it) => it.includes('neither Major')),
    ).toEqual([]);
  });

  test('of the same figures is the same page', () => {
    const { workspace, board } = aFile();
    board.draw(pageOf(workedSet));
    const before = shown(workspace);
    board.draw(pageOf(workedSet));
    expect(shown(workspace)).toEqual(before);
  });

  test('a register without the tab is told to be set up again', () => {
    const { workspace, board } = aFile();
    workspace.hands(desk).deleteTab('kpiValues');
    expect(() => {
      board.draw(pageOf(workedSet));
    }).toThrow('set it up again');
  });
});
