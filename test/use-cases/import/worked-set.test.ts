import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { DashboardPage } from '../../../src/domain/kpis/page/page';
import { importRegister } from '../../../src/use-cases/import/import-register';
import { refreshDashboard } from '../../../src/use-cases/kpis/refresh-dashboard';
import { plainRegister } from './plain-register';

const text = readFileSync(join(__dirname, '../../fixtures/worked-set.csv'), 'utf8');

/** The values of the first quarter of 2026 after the import: numerator, denominator, value by figure. */
function imported() {
  const register = plainRegister();
  const request = { name: 'worked-set.csv', encoding: 'utf-8', text, key: 'worked-set' };
  const progress = importRegister(register.store, { request, locale: 'en_GB' });
  const pages: DashboardPage[] = [];
  refreshDashboard(register.store, { draw: (it) => pages.push(it), shown: () => undefined });
  const rows = pages[0]?.values.filter(([, , period]) => period === '2026-Q1') ?? [];
  return {
    register,
    progress,
    figures: Object.fromEntries(
      rows.map(([id, , , ...rest]): [string, readonly unknown[]] => [String(id), rest.slice(0, 3)]),
    ),
  };
}

test('an old sheet with its own headers is understood and imported whole', () => {
  expect(imported().progress).toMatchObject({ done: 10, added: 10, finished: true });
});

test('[KPI-01] [KPI-02] [KPI-03] [KPI-07] [KPI-08] its figures are those of the worked set', () => {
  expect(imported().figures).toEqual({
    'total/2026-Q1': [8, null, 8],
    'major-share/2026-Q1': [2, 8, 0.25],
    'minor-share/2026-Q1': [6, 8, 0.75],
    'late/2026-Q1': [2, 8, 0.25],
    'successful/2026-Q1': [3, 8, 0.375],
    'successful-exceptions/2026-Q1': [3, 8, 0.375],
    'successful-severe/2026-Q1': [4, 8, 0.5],
  });
});

test('what other KPIs need comes along: scores, reviews, lessons, incidents, rollback', () => {
  const { releases } = imported().register;
  expect(releases.get('R05')).toMatchObject({
    scoreSum: 24,
    scoreCount: 3,
    reviewHeld: '2026-02-12',
    lessons: 1,
    incidentsCaused: 3,
    incidentsMajor: 2,
    domains: ['ERP', 'Finance'],
  });
  expect(releases.get('R03')?.outcome).toBe('rolled-back');
});
