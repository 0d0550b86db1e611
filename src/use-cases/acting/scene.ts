import { dayIn } from '../../domain/calendar/zone';
import { personOf, type Person } from '../../domain/people/person';
import type { Found } from '../../domain/register/found';
import type { ChildTab } from '../../domain/register/workbook';
import type { ReleaseFile } from '../../domain/releases/release-file';
import type { Settings } from '../../domain/settings/settings';
import type { Circumstances, World } from '../ports';
import { blankRelease, newRelease } from './blank';
import { settingsFor } from './settings-for';

/** All that a decision looks at: the release with its records, who acts, when, under which settings, and the read world. */
export interface Scene {
  readonly file: ReleaseFile;
  readonly release: Found<'releases'>;
  /** The record that the action is about, or a gate; '' for the release itself. */
  readonly subject: string;
  readonly actor: Person;
  readonly now: string;
  /** Today in the company's zone. */
  readonly today: string;
  /** The settings that the release keeps (decision 9). */
  readonly settings: Settings;
  readonly registerUrl: string;
  readonly world: World;
}

/** The file of a release that is still to be created, by the person who asks for it. */
const fileOfNew = (requester: string): ReleaseFile => ({
  release: { ...blankRelease(), requester },
  of: () => [],
  whole: () => true,
});

/** The file of a release out of what was read; null where the register has none with that id. */
export function fileOf(world: World, id: string): ReleaseFile | null {
  const release = world.record('releases', id);
  if (!release) return null;
  return { release, of: (tab) => world.children(tab, id), whole: (tab) => world.whole(id, tab) };
}

/** The scene of an action, or what keeps it from being set: no such release, or nobody whom the directory knows. */
export function sceneOf(
  world: World,
  asked: { readonly release: string; readonly subject: string },
  known: Circumstances,
): Scene | 'no-release' | 'unknown-person' {
  const today = dayIn(known.settings.companySettings.zone, known.now);
  const actor = personOf(known.settings, known.actor, today);
  if (!actor) return 'unknown-person';
  const file = asked.release === '' ? fileOfNew(actor.mail) : fileOf(world, asked.release);
  if (!file) return 'no-release';
  const { settingsVersion } = file.release;
  const settings =
    settingsVersion === null ? known.settings : settingsFor(known.settingsOf(settingsVersion), known.settings);
  const { now, registerUrl } = known;
  return { file, release: file.release, subject: asked.subject, actor, now, today, settings, registerUrl, world };
}

/** True where the action creates the release. */
export const isNew = (scene: Scene): boolean => scene.release.id === newRelease;

/** The record of a tab that the scene is about; absent when there is none with that id. */
export const subjectIn = <T extends ChildTab>(scene: Scene, tab: T): Found<T> | undefined =>
  scene.file.of(tab).find((it) => it.id === scene.subject);
