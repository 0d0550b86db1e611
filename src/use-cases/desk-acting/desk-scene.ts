import { dayIn } from '../../domain/calendar/zone';
import { personOf, type Person } from '../../domain/people/person';
import type { Settings } from '../../domain/settings/settings';
import type { Circumstances, World } from '../ports';

/** All that an act on the register looks at: who acts, when, under the settings in force, and what was read. */
export interface DeskScene {
  /** The record that the action is about; '' for none. */
  readonly subject: string;
  readonly actor: Person;
  readonly now: string;
  /** Today in the company's zone. */
  readonly today: string;
  readonly settings: Settings;
  readonly settingsOf: Circumstances['settingsOf'];
  readonly registerUrl: string;
  readonly world: World;
}

/** The scene of an act on the register; null for somebody whom the directory does not know. */
export function deskSceneOf(world: World, subject: string, known: Circumstances): DeskScene | null {
  const { settings, settingsOf, now, registerUrl } = known;
  const today = dayIn(settings.companySettings.zone, now);
  const actor = personOf(settings, known.actor, today);
  return actor && { subject, actor, now, today, settings, settingsOf, registerUrl, world };
}
