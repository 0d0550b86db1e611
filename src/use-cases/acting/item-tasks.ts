import { mayValidate } from '../../domain/checklist/validate';
import { accountable } from '../../domain/raci/raci';
import type { Found } from '../../domain/register/found';
import { say, text, type TextKey } from '../../domain/text/say';
import type { Change } from '../ports';
import { afterChanges } from './after';
import type { Scene } from './scene';

/** Tasks about checklist items carry this in place of a RACI row: whoever has one finds it in My work, without a look at the checklist. */
export const itemRow = 'items';

type Kind = 'do' | 'accept';

/** A task for whoever was asked to bring items home; a person has at most one open at a time. */
export const askOwner = (scene: Scene, owner: string, due: string): readonly Change[] =>
  ask(scene, { kind: 'do', person: owner, due });

/**
 * What done and validated items mean for those tasks: the accountable of a done item is asked to validate; who has no open
 * item of their own, or none left to validate, is finished.
 */
export function followItems(scene: Scene, changes: readonly Change[]): readonly Change[] {
  const items = afterChanges(scene.file, changes).of('checklist');
  const waiting = items.filter((it) => it.state === 'done');
  const validators = new Set(
    waiting.flatMap((it) =>
      accountable(scene.settings, scene.release, it.raciRow).filter((person) => person !== it.doneBy),
    ),
  );
  const asked = [...validators].flatMap((person) => ask(scene, { kind: 'accept', person, due: '' }));
  const finished = openTasks(scene).filter((task) =>
    task.kind === 'do' ? !ownsOpen(items, task.person) : !mayValidateAny(scene, waiting, task.person),
  );
  return [
    ...asked,
    ...finished.map((it): Change => ({
      update: 'tasks',
      id: it.id,
      set: { state: 'done', doneAt: scene.now },
      why: '',
    })),
  ];
}

const ownsOpen = (items: readonly Found<'checklist'>[], person: string): boolean =>
  items.some((it) => it.owner === person && (it.state === 'open' || it.state === 'in-progress'));

const mayValidateAny = (
  { release, settings, today }: Scene,
  waiting: readonly Found<'checklist'>[],
  actor: string,
): boolean => waiting.some((it) => mayValidate(it, { actor, release, settings, today }).allowed);

const openTasks = ({ file }: Scene): readonly Found<'tasks'>[] =>
  file.of('tasks').filter((it) => it.raciRow === itemRow && it.state === 'open');

const titles: Readonly<Record<Kind, TextKey>> = { do: 'asked.items', accept: 'asked.validate' };

function ask(
  scene: Scene,
  { kind, person, due }: { readonly kind: Kind; readonly person: string; readonly due: string },
): readonly Change[] {
  if (openTasks(scene).some((it) => it.kind === kind && it.person === person)) return [];
  const title = say(scene.settings.companySettings.language, text(titles[kind]));
  const set = { raciRow: itemRow, kind, title, person, due, state: 'open', openedAt: scene.now } as const;
  return [{ create: 'tasks', release: scene.release.id, set, why: '' }];
}
