import type { Found } from '../../domain/register/found';
import { say, text } from '../../domain/text/say';
import type { Change } from '../ports';
import { afterChanges } from './after';
import type { Scene } from './scene';

/** Tasks that remind of what was left for later carry this in place of a RACI row; they outlive the closure of their release [CHK-03]. */
export const laterRow = 'later';

const idOf = (release: string, what: string): string => `${release}/LTR-${what}`;

/** What a reminder is about: an item's code, or the Runbook. */
interface Reminder {
  readonly what: string;
  readonly title: string;
  readonly person: string;
  readonly due: string;
}

/** A task that falls due on the day until which something was left; a second call moves it. */
export function remind(scene: Scene, { what, title, person, due }: Reminder): Change {
  const id = idOf(scene.release.id, what);
  const set = {
    raciRow: laterRow,
    kind: 'do',
    title,
    person,
    due,
    state: 'open',
    openedAt: scene.now,
    doneAt: '',
  } as const;
  return scene.file.of('tasks').some((it) => it.id === id)
    ? { update: 'tasks', id, set, why: '' }
    : { create: 'tasks', id, release: scene.release.id, set, why: '' };
}

/** Reminders of items that were left for later, each to its owner on its day. */
export const chase = (
  scene: Scene,
  items: readonly Found<'checklist'>[],
  { owner, due }: { readonly owner: string; readonly due: string },
): readonly Change[] =>
  items.map((it) =>
    remind(scene, {
      what: it.item,
      title: say(scene.settings.companySettings.language, text('asked.later', { item: it.item, title: it.title })),
      person: owner || it.owner || it.exceptionAskedBy,
      due: due || it.due,
    }),
  );

/** Reminders whose item the changes bring home, or reopen, are finished. */
export function endChase(scene: Scene, changes: readonly Change[]): readonly Change[] {
  const items = afterChanges(scene.file, changes).of('checklist');
  const waits = (it: Found<'checklist'>): boolean =>
    it.state === 'deferred' || (it.exception === 'accepted' && it.state !== 'done' && it.state !== 'validated');
  const waiting = new Set(items.filter(waits).map((it) => idOf(scene.release.id, it.item)));
  const known = new Set(items.map((it) => idOf(scene.release.id, it.item)));
  return scene.file
    .of('tasks')
    .filter((it) => it.raciRow === laterRow && it.state === 'open' && known.has(it.id) && !waiting.has(it.id))
    .map((it): Change => ({ update: 'tasks', id: it.id, set: { state: 'done', doneAt: scene.now }, why: '' }));
}

/** True for a reminder of a checklist item, which the item itself brings to its end. */
export const isItemChase = (id: string): boolean => /\/LTR-[A-Z]\d+$/.test(id);
