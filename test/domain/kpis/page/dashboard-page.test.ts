import { describe, expect, test } from '@jest/globals';
import { kpis } from '../../../../src/domain/kpis/catalogue';
import { dayNumber } from '../../../../src/domain/kpis/day-number';
import { factsOf } from '../../../../src/domain/kpis/facts';
import type { KpiRow } from '../../../../src/domain/kpis/kpi-row';
import { figuresOf } from '../../../../src/domain/kpis/figures';
import { dashboardPage } from '../../../../src/domain/kpis/page/dashboard-page';
import type { DashboardPage } from '../../../../src/domain/kpis/page/page';
import { quartersUpTo } from '../../../../src/domain/kpis/period';
import type { Language } from '../../../../src/domain/register/schema';
import { dayInUtc, workedSet } from '../worked-set';

interface Shown {
  readonly rows?: readonly KpiRow[];
  readonly language?: Language;
  readonly today?: string;
  readonly company?: string;
  readonly targets?: ReadonlyMap<string, number>;
}

function pageOf({
  rows = workedSet,
  language = 'en',
  today = '2026-03-31',
  company = 'Desk & Co',
  targets = new Map(),
}: Shown = {}): DashboardPage {
  const facts = factsOf(rows, dayInUtc);
  const periods = quartersUpTo(today, 8);
  const figures = figuresOf(facts, { kpis, periods, moment: { asOf: dayNumber('2026-04-10') ?? 0, tolerance: 0 } });
  return dashboardPage({
    language,
    company,
    zone: 'Europe/Brussels',
    asOf: '2026-03-31T10:00:00Z',
    periods,
    figures,
    excluded: facts.excluded,
    targets,
  });
}

/** Cells of the row that begins with this label. */
const line = (page: DashboardPage, label: string): readonly (string | number)[] =>
  page.rows.find((it) => it.cells[0]?.value === label)?.cells.map((it) => it.value) ?? [];
const texts = (page: DashboardPage): readonly string[] =>
  page.rows.flatMap((row) => row.cells.map((it) => String(it.value)));

describe('the tiles', () => {
  test('name the quarter, the company and the moment of the figures', () => {
    expect(texts(pageOf()).slice(0, 3)).toEqual([
      'Release dashboard',
      'Desk & Co · figures as of 31 Mar 2026, 12:00 (Europe/Brussels)',
      'Q1 2026, so far',
    ]);
  });

  test('a company without a name yet is left out of the line', () => {
    expect(texts(pageOf({ company: '' }))[1]).toBe('Figures as of 31 Mar 2026, 12:00 (Europe/Brussels)');
  });

  test('show the worked set as numbers', () => {
    expect(line(pageOf(), 'Value')).toEqual(['Value', 8, 0.25, 0.75, 0.25, 0.375]);
  });

  test('show the number of cases in words', () => {
    expect(line(pageOf(), 'Cases')).toEqual([
      'Cases',
      '8 releases',
      '2 of 8 releases',
      '6 of 8 releases',
      '2 of 8 releases',
      '3 of 8 releases',
    ]);
    expect(line(pageOf({ language: 'fr' }), 'Cas')[5]).toBe('3 sur 8 mises en production');
  });

  test('show the change against the quarter before with its direction and whether it is good, not by colour alone', () => {
    const rows = [
      ...workedSet,
      {
        ...workedSet[1],
        id: 'R11',
        baselineGoLive: '2025-11-01',
        deploymentEnd: '2025-11-01T12:00:00Z',
        firstAttemptEnd: '',
      },
    ];
    expect(line(pageOf({ rows }), 'Change')).toEqual([
      'Change',
      '↑ 7 more than in Q4 2025',
      '↑ 25.0 points more than in Q4 2025: worse',
      '↓ 25.0 points less than in Q4 2025: worse',
      '↓ 25.0 points less than in Q4 2025: better',
      '↓ 62.5 points less than in Q4 2025: worse',
    ]);
  });

  test('say that there is nothing to compare with where the quarter before was empty', () => {
    expect(line(pageOf(), 'Change')[5]).toBe('Nothing to compare with in Q4 2025');
  });

  test('show the company’s target and whether it is reached; without one they say so', () => {
    const targets = new Map([
      ['late', 0.2],
      ['successful', 0.3],
    ]);
    expect(line(pageOf({ targets }), 'Target')).toEqual([
      'Target',
      'No target set',
      'No target set',
      'No target set',
      'At most 20.0%: exceeded',
      'At least 30.0%: reached',
    ]);
    expect(line(pageOf({ targets, language: 'fr' }), 'Cible')[4]).toBe('Au plus 20,0\u202f% : dépassée');
  });

  test('show the other readings of a success and what is still pending', () => {
    const also = line(pageOf(), 'Also')[5];
    expect(also).toContain('only P1–P2 incidents counted: 50.0%');
    expect(line(pageOf({ today: '2026-04-10' }), 'Also')[5]).toContain('1 still in hypercare');
  });

  test('[BAD-36] an empty register says no data, and no 0 %', () => {
    const page = pageOf({ rows: [] });
    expect(line(page, 'Value')).toEqual(['Value', 0, 'n/a', 'n/a', 'n/a', 'n/a']);
    expect(line(page, 'Cases')[2]).toBe('No data: no release in Q1 2026');
    expect(texts(page).join()).not.toMatch(/NaN|Infinity|null|undefined/);
  });

  test('[BAD-37] a figure without a population says not applicable and why', () => {
    const page = pageOf({ rows: workedSet.map((it) => ({ ...it, state: 'cancelled' })), language: 'fr' });
    expect(line(page, 'Valeur')[5]).toBe('s. o.');
    expect(line(page, 'Cas')[4]).toBe('Sans objet : aucune date de référence au T1 2026');
  });
});

describe('the table and the charts', () => {
  test('one row a quarter, eight of them, the last is the current one', () => {
    const page = pageOf();
    expect(line(page, 'Q4 2025')).toEqual(['Q4 2025', 0, 'n/a', 'n/a', 1, 'n/a']);
    expect(line(page, 'Q1 2026')).toEqual(['Q1 2026', 8, 0.25, 0.75, 0.25, 0.375]);
    expect(page.rows.filter((it) => /^Q\d \d{4}$/.test(String(it.cells[0]?.value)))).toHaveLength(8);
  });

  test('the charts’ data hold counts of types, and leave a gap where there is no figure', () => {
    const { chartData } = pageOf();
    expect(chartData).toHaveLength(9);
    expect(chartData[0]).toEqual([
      'Quarter',
      'Major releases',
      'Minor releases',
      'Late releases',
      'Successful releases',
    ]);
    expect(chartData[7]).toEqual(['Q4 2025', 0, 0, 1, null]);
    expect(chartData[8]).toEqual(['Q1 2026', 2, 6, 0.25, 0.375]);
  });

  test('both charts have words for those who do not see them', () => {
    expect(pageOf({ language: 'fr' }).charts.map((it) => it.alt.length)).toEqual([
      expect.any(Number),
      expect.any(Number),
    ]);
    expect(pageOf().charts.every((it) => it.alt.includes('The table below'))).toBe(true);
  });
});

describe('the tab of values', () => {
  test('every figure of every quarter with numerator, denominator, value and cases', () => {
    const { values } = pageOf();
    expect(values).toHaveLength(7 * 8);
    expect(values.find(([id]) => id === 'late/2026-Q1')).toEqual([
      'late/2026-Q1',
      'Late releases',
      '2026-Q1',
      2,
      8,
      0.25,
      '{"cases":["R02","R08"]}',
      '2026-03-31T10:00:00Z',
    ]);
  });

  test('[BAD-41] the cases of a huge quarter still fit into a cell', () => {
    const rows = Array.from({ length: 5000 }, (_, place) => ({ ...workedSet[0], id: `REL-2026-${String(place)}` }));
    const cell = String(pageOf({ rows }).values.find(([id]) => id === 'major-share/2026-Q1')?.[6]);
    expect(cell.length).toBeLessThan(50_000);
    expect(JSON.parse(cell)).toMatchObject({ more: 4000 });
  });
});

describe('rows that could not be counted', () => {
  const broken = (count: number): readonly KpiRow[] =>
    Array.from({ length: count }, (_, place) => ({
      ...workedSet[0],
      id: `X${String(place)}`,
      baselineGoLive: '#REF!',
    }));

  test('are listed with their reason', () => {
    expect(texts(pageOf({ rows: broken(1) }))).toEqual(
      expect.arrayContaining(['1 row could not be counted:', 'X0: the column Baseline go-live cannot be read']),
    );
  });

  test('beyond twenty-five their number is told', () => {
    expect(texts(pageOf({ rows: broken(30) })).slice(-1)).toEqual(['… and 5 more']);
  });

  test('where there is none, that is said', () => {
    expect(texts(pageOf()).slice(-1)).toEqual(['Every row of the register could be read.']);
  });
});
