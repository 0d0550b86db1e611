import { addWorkingDays } from '../calendar/working-days';
import type { FieldsOf, RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';

/** What the due day of an item hangs on. */
export interface Plan {
  readonly release: Pick<RecordOf<'releases'>, 'plannedGoLive' | 'emergency'>;
  readonly milestones: readonly Pick<RecordOf<'milestones'>, 'kind' | 'forecast'>[];
  readonly settings: Settings;
}

type Item = Pick<FieldsOf<'checklist'>, 'priority' | 'raciRow' | 'emergency'>;

const thresholds = { high: 'due.high.days', medium: 'due.medium.days', low: 'due.low.days' } as const;

/**
 * The day on which an item is due (clarification 50): items of RACI rows 1.x with the end of Planning, those of row 3.1
 * with the end of Test, the rest so many working days before go-live by priority; in an emergency, items of code "later"
 * so many after it. '' while the days it hangs on are not planned.
 */
export function dueDay(item: Item, plan: Plan): string {
  const { release, settings } = plan;
  if (release.emergency && item.emergency === 'later')
    return aroundGoLive(plan, settings.threshold('due.emergency.days'));
  const milestone = forecastOf(plan, kindFor(item.raciRow ?? ''));
  if (milestone !== '') return milestone;
  const priority = item.priority ?? '';
  return priority === '' ? '' : aroundGoLive(plan, -settings.threshold(thresholds[priority]));
}

function kindFor(row: string): string {
  if (row.startsWith('1.')) return 'planning';
  return row === '3.1' ? 'test' : '';
}

const forecastOf = ({ milestones }: Plan, kind: string): string =>
  kind === '' ? '' : (milestones.find((it) => it.kind === kind)?.forecast ?? '');

const aroundGoLive = ({ release, settings }: Plan, days: number): string =>
  release.plannedGoLive === ''
    ? ''
    : addWorkingDays(
        release.plannedGoLive,
        days,
        settings.holidays.map((it) => it.id),
      );
