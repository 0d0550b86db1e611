import { everyoneOn } from '../../domain/people/involved';
import { undoOf, type Back, type PastChange } from '../../domain/releases/undo';
import { childTabs, columnsOf, type ChildTab, type TabId } from '../../domain/register/workbook';
import { text } from '../../domain/text/say';
import { action, refuse, states, step } from '../acting/action';
import { afterChanges } from '../acting/after';
import { followItems } from '../acting/item-tasks';
import type { NoticeWish } from '../acting/notice-wish';
import type { Scene } from '../acting/scene';
import type { Change } from '../ports';

/** Tabs that hold something which can be undone: descriptive columns, owners, due days. */
const tabs: readonly ChildTab[] = childTabs.filter((tab) =>
  columnsOf(tab).some(([name, it]) => it.descriptive === true || name === 'owner' || name === 'due'),
);

/** Takes the person's own last change of this release back, where that is still possible (clarification 58). */
export const undo = action({
  at: ['draft', ...states.open],
  onHold: true,
  tabs: () => tabs,
  alsoReads: () => ({ recent: true }),
  fields: () => [],
  decide: (scene) => {
    const last = lastOwn(scene);
    if (last.length === 0) return refuse(text('control.undo.none'));
    if (last[0]?.command === 'undo') return refuse(text('control.undo.again'));
    const back = undoOf(last, (tab, id) => recordIn(scene, tab, id));
    if ('key' in back) return refuse(text('control.undo.refused'), { reasons: [back] });
    const changes = back.map(changeOf);
    const items = back.some((it) => it.tab === 'checklist') ? followItems(scene, changes) : [];
    const records = [...new Set(back.map((it) => it.id))].join(', ');
    return step([...changes, ...items], text('control.undo.said', { records }), notices(scene, changes));
  },
});

type Entry = PastChange & { readonly who: string; readonly key: string; readonly command: string };

/** What the person's last command did to this release and its records. */
function lastOwn({ world, actor }: Scene): readonly Entry[] {
  const own = (world.recent?.() ?? []).filter((it) => it.who === actor.mail && it.key !== '');
  const last = own[own.length - 1];
  return last ? own.filter((it) => it.key === last.key) : [];
}

function recordIn({ file, release }: Scene, tab: TabId, id: string): Readonly<Record<string, unknown>> | undefined {
  if (tab === 'releases') return release.id === id ? { ...release } : undefined;
  const child = tabs.find((it) => it === tab);
  const found = child && file.of(child).find((it) => it.id === id);
  return found && { ...found };
}

/** The audit tells the columns of the record's own tab, which the compiler cannot follow. */
const changeOf = ({ tab, id, set }: Back): Change => ({ update: tab, id, set, why: '' }) as Change;

/** A hold that is taken back, or put back, is told to those who heard of it. */
function notices(scene: Scene, changes: readonly Change[]): readonly NoticeWish[] {
  const { hold } = afterChanges(scene.file, changes).release;
  if (hold === scene.release.hold) return [];
  const to = everyoneOn(scene.release);
  return hold === '' ? [{ key: 'resumed', to, chat: true }] : [{ key: 'held', to, chat: true, reason: hold }];
}
