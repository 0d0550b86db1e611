import { expect, test } from '@jest/globals';
import type { DashboardPage } from '../../../src/domain/kpis/page/page';
import { kpiColumns } from '../../../src/domain/kpis/kpi-row';
import { refreshDashboard } from '../../../src/use-cases/kpis/refresh-dashboard';
import type { Wants } from '../../../src/use-cases/ports';
import { workedSet } from '../../domain/kpis/worked-set';
import { blankRecord } from '../../../src/use-cases/acting/blank';
import { plainRegister } from '../import/plain-register';

function refreshed(language: 'en' | 'fr' = 'en') {
  const register = plainRegister({ language });
  for (const row of workedSet)
    register.releases.set(row.id ?? '', { ...blankRecord('releases', row.id ?? ''), ...row });
  const asked: Wants[] = [];
  const events: string[] = [];
  let page: DashboardPage | null = null;
  const store = { ...register.store, look: (wants: Wants) => (asked.push(wants), register.store.look(wants)) };
  const answer = refreshDashboard(store, {
    draw: (it) => {
      page = it;
      events.push('drawn');
    },
    shown: (asOf) => events.push(`shown ${asOf}`),
  });
  return { answer, asked, events, page };
}

test('[KPI-08] the worked set in the register is drawn with its second quarter as the current one', () => {
  const { page, answer } = refreshed();
  const values: DashboardPage['values'] = (page as DashboardPage | null)?.values ?? [];
  expect(values.find(([id]) => id === 'successful/2026-Q1')?.slice(3, 6)).toEqual([3, 8, 0.375]);
  expect(values.find(([id]) => id === 'successful/2026-Q2')?.slice(3, 6)).toEqual([0, 1, 0]);
  expect(answer).toEqual({ counted: 9, excluded: 0, said: 'The dashboard is up to date: 9 releases counted.' });
});

test('one read of the needed columns, nothing else', () => {
  expect(refreshed().asked).toEqual([{ columns: [{ tab: 'releases', names: [...kpiColumns] }] }]);
});

test('the figures’ moment is noted only after they are drawn, so that a kill leaves the dashboard stale', () => {
  expect(refreshed().events).toEqual(['drawn', 'shown 2026-04-10T08:00:00Z']);
});

test('the page speaks the company’s language', () => {
  const page: DashboardPage | null = refreshed('fr').page;
  expect((page as DashboardPage | null)?.rows[0]?.cells[0]?.value).toBe('Tableau de bord des mises en production');
});
