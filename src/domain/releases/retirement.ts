// data table: what a retirement adds to the plan [TRG-09]
import type { ReleaseRole } from '../people/involved';
import type { RecordOf } from '../register/workbook';
import type { TextKey } from '../text/say';

/** One decommission task: who does it, and how many working days before (negative) or after go-live it is due. */
interface RetirementTask {
  readonly title: Extract<TextKey, `retire.${string}`>;
  readonly role: Extract<ReleaseRole, 'so' | 'build' | 'run' | 'dm'>;
  readonly days: number;
}

/** Tasks of this RACI row belong to a retirement; the tables have no such row. */
export const retirementRow = 'retire';

/** Decommission tasks in the order of their days. */
export const retirementTasks: readonly RetirementTask[] = [
  { title: 'retire.users', role: 'so', days: -40 },
  { title: 'retire.replacement', role: 'so', days: -40 },
  { title: 'retire.interfaces', role: 'build', days: -30 },
  { title: 'retire.data', role: 'build', days: -20 },
  { title: 'retire.contracts', role: 'so', days: -20 },
  { title: 'retire.backup', role: 'run', days: -5 },
  { title: 'retire.accounts', role: 'run', days: 0 },
  { title: 'retire.servers', role: 'run', days: 5 },
  { title: 'retire.records', role: 'run', days: 10 },
];

/** True for a release that takes a service or system out of use. */
export const isRetirement = ({ trigger, model }: Pick<RecordOf<'releases'>, 'trigger' | 'model'>): boolean =>
  trigger === 'end-of-support' || model === 'MAJOR-RETIRE';
