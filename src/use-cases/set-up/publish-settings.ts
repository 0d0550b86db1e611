import { dayIn } from '../../domain/calendar/zone';
import { readCompany } from '../../domain/settings/read-settings';
import { settingsProblems } from '../../domain/settings/settings-problems';
import { text, type Text } from '../../domain/text/say';
import type { Refusal } from '../ports';
import type { Drafts, SettingsDrafts } from './ports';

/** The version that was published. */
export interface Published {
  readonly kind: 'published';
  readonly version: number;
}

/** Who publishes, when, and why; who may is looked at before (action publish-settings). */
export interface Publishing {
  readonly actor: string;
  readonly now: string;
  readonly reason: string;
}

/**
 * Publishes the settings tabs as the next version, sealed and never changed again (decision 9). Refuses the whole of it
 * where one setting cannot be meant, each named by its cell; running releases keep their version.
 */
export function publishSettings(drafts: SettingsDrafts, about: Publishing): Published | Refusal {
  const done = drafts.alone(() => publishAlone(drafts, about));
  return done ? done.value : { kind: 'refusal', why: text('store.busy', { seconds: 20 }) };
}

function publishAlone(drafts: SettingsDrafts, about: Publishing): Published | Refusal {
  const read = drafts.read();
  if (read.kind === 'refusal') return read;
  const problems = [...read.problems, ...problemsOf(read, about.now)];
  if (problems.length > 0)
    return { kind: 'refusal', why: text('set-up.settings-wrong', { count: problems.length }), reasons: problems };
  const version = drafts.publish(read.rows, about);
  return typeof version === 'number' ? { kind: 'published', version } : version;
}

const problemsOf = ({ rows, cellOf }: Drafts, now: string): readonly Text[] =>
  settingsProblems(rows, today(rows, now)).map(({ tab, row, column, why }) =>
    text('set-up.setting-wrong', { cell: cellOf(tab, row, column), why }),
  );

// A zone that is itself wrong is named among the problems; the day is then that of UTC.
function today({ company }: Drafts['rows'], now: string): string {
  try {
    return dayIn(readCompany(company).zone, now);
  } catch {
    return now.slice(0, 10);
  }
}
