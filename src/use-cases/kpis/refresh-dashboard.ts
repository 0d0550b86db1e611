import { dayIn } from '../../domain/calendar/zone';
import { kpis } from '../../domain/kpis/catalogue';
import { dayNumber } from '../../domain/kpis/day-number';
import { factsOf } from '../../domain/kpis/facts';
import { kpiColumns } from '../../domain/kpis/kpi-row';
import { figuresOf } from '../../domain/kpis/figures';
import type { Kpi } from '../../domain/kpis/kpi';
import { dashboardPage } from '../../domain/kpis/page/dashboard-page';
import { quartersUpTo } from '../../domain/kpis/period';
import type { Settings } from '../../domain/settings/settings';
import { say, text } from '../../domain/text/say';
import type { Store } from '../ports';
import type { DashboardBoard } from './ports-kpis';

/** Quarters that the dashboard shows, the current one included. */
const quarters = 8;

/** What a refresh tells: how many releases were counted, how many rows could not be, and a sentence for the person. */
export interface Refreshed {
  readonly counted: number;
  readonly excluded: number;
  readonly said: string;
}

/** Computes every figure from one read of the tab Releases and draws the dashboard in one write (decision 13). */
export function refreshDashboard(store: Store, board: DashboardBoard): Refreshed {
  const { world, circumstances } = store.look({ columns: [{ tab: 'releases', names: [...kpiColumns] }] });
  const { settings, now } = circumstances;
  const { name, zone, language } = settings.companySettings;
  const today = dayIn(zone, now);
  const facts = factsOf(world.rows('releases'), (instant) => dayIn(zone, instant));
  const periods = quartersUpTo(today, quarters);
  const moment = { asOf: dayNumber(today) ?? 0, tolerance: settings.threshold('late.tolerance.days') };
  const figures = figuresOf(facts, { kpis, periods, moment });
  const targets = new Map(kpis.flatMap((kpi) => targetOf(settings, kpi)));
  board.draw(
    dashboardPage({ language, company: name, zone, asOf: now, periods, figures, excluded: facts.excluded, targets }),
  );
  board.shown(now);
  return {
    counted: facts.size,
    excluded: facts.excluded.length,
    said: say(language, text('kpi.refreshed', { count: facts.size })),
  };
}

/** The row `kpi.<id>.target` of the tab Thresholds, in percent for a share; a company need not set one. */
function targetOf(settings: Settings, { id, unit }: Kpi): readonly (readonly [string, number])[] {
  const value = settings.thresholds.find((it) => it.id === `kpi.${id}.target`)?.value ?? null;
  return value === null ? [] : [[id, unit === 'percent' ? value / 100 : value]];
}
