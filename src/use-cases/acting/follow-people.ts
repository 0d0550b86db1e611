import { consulted, responsible } from '../../domain/raci/raci';
import type { Found } from '../../domain/register/found';
import type { Change } from '../ports';
import { afterChanges } from './after';
import { itemRow } from './item-tasks';
import type { Scene } from './scene';
import { asked, nothing, workOn, type Ask, type Part } from './work';

/**
 * Open work follows the people of a release: what somebody was asked in a role that they no longer hold is dropped, and
 * whoever holds it now is asked, with the same due day. Acceptances stay with the one they were put to.
 */
export function followPeople(scene: Scene, release: Found<'releases'>): Part {
  const open = scene.file
    .of('tasks')
    .filter((it) => it.state === 'open' && it.raciRow !== itemRow && it.kind !== 'accept');
  const holders = ({ raciRow: row, kind }: Found<'tasks'>): readonly string[] =>
    kind === 'do'
      ? workOn(scene, release, { row, due: '' }).map((it) => it.person)
      : consulted(scene.settings, release, row);
  const known = (row: string): boolean =>
    responsible(scene.settings, scene.release, row).length + consulted(scene.settings, scene.release, row).length > 0;
  const stale = open.filter((it) => known(it.raciRow) && !holders(it).includes(it.person));
  if (stale.length === 0) return nothing;
  const dropped = stale.map((it): Change => ({
    update: 'tasks',
    id: it.id,
    set: { state: 'dropped', doneAt: scene.now },
    why: '',
  }));
  const held = scene.file.of('tasks').filter((it) => it.state !== 'dropped');
  const asks = stale.flatMap((it): Ask[] =>
    holders(it)
      .filter((who) => held.every((one) => one.raciRow !== it.raciRow || one.kind !== it.kind || one.person !== who))
      .map((person) => ({ row: it.raciRow, kind: it.kind === 'do' ? 'do' : 'comment', person, due: it.due })),
  );
  const next = asked({ ...scene, file: afterChanges(scene.file, dropped) }, release, unique(asks));
  return { changes: [...dropped, ...next.changes], notices: next.notices };
}

const unique = (asks: readonly Ask[]): readonly Ask[] => [
  ...new Map(asks.map((it) => [`${it.row} ${it.kind} ${it.person}`, it])).values(),
];
