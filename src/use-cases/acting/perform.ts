import { authorise } from '../../domain/rights/authorise';
import { releaseStates } from '../../domain/register/vocabulary';
import { softwareTabs } from '../../domain/checklist/software';
import type { ChildTab, FieldsOf } from '../../domain/register/workbook';
import { say, text, type Text } from '../../domain/text/say';
import type { ActAnswer, ActRequest } from '../../sidebar-api';
import type { Change, Circumstances, Command, Plan, Refusal, Wants, World } from '../ports';
import { refuse, type Action, type PageActionId, type Step } from './action';
import { afterChanges, mergeChanges } from './after';
import { gateWants, withAutomaticGate } from './automatic-gate';
import { composeNotices } from './compose-notice';
import { conflictOf } from './conflict';
import { outcomeColumns } from './outcome-columns';
import { parseValues } from './parse-values';
import { isNew, sceneOf, type Scene } from './scene';

/** An action as a command of the store: read what it needs, check person, right, state and form, then let it decide. */
export function commandOf(id: PageActionId, action: Action): Command<ActRequest, ActAnswer> {
  return {
    name: id,
    wants: (request) => wantsOf(action, request),
    more: (world, request) => moreOf(action, world, request),
    decide: (world, request, known) => judge({ id, action, request, known }, world),
  };
}

interface Asked {
  readonly id: PageActionId;
  readonly action: Action;
  readonly request: ActRequest;
  readonly known: Circumstances;
}

/** What an action reads first. */
export function wantsOf(action: Action, { release, subject }: ActRequest): Wants {
  const more = action.alsoReads?.(subject) ?? {};
  if (release === '') return more;
  return {
    ...more,
    records: [{ tab: 'releases', ids: [release] }, ...(more.records ?? [])],
    children: { release, tabs: tabsOf(action, subject) },
  };
}

/** What it reads once the release is known. */
function moreOf({ thenReads }: Action, world: World, { release, values }: ActRequest): readonly Wants[] {
  const found = release === '' ? undefined : world.record('releases', release);
  return found ? [...(thenReads?.(found, values) ?? []), ...gateWants(found)] : [];
}

// Items that the register answers by itself rest on other tabs, so whoever looks at the checklist looks at those too.
function tabsOf(action: Action, subject: string): readonly ChildTab[] {
  const tabs = action.tabs(subject);
  return tabs.includes('checklist') ? [...new Set([...tabs, ...softwareTabs])] : tabs;
}

/** What an action would do on one release, or why not: person, right, state and form are checked, then it decides. */
export function judge({ id, action, request, known }: Asked, world: World): Plan<ActAnswer> | Refusal {
  const scene = sceneOf(world, request, known);
  if (scene === 'unknown-person') return refuse(text('right.unknown', { mail: known.actor }));
  if (scene === 'no-release') return refuse(text('refused.no-release', { id: request.release }));
  const no = refusalOf({ id, action }, scene);
  if (no) return lateRefusal({ id, action }, scene) ?? no;
  const specs = action.fields(scene);
  if (action.careful && request.revision !== null && request.revision !== scene.release.revision && !isNew(scene))
    return conflictOf(scene, specs, request.values);
  const values = parseValues(specs, request.values, scene);
  if ('wrong' in values) return refuse(text('form.wrong'), { fields: values.wrong });
  const outcome = action.decide(scene, values);
  if (outcome.kind === 'refusal') return outcome;
  return planOf(scene, withAutomaticGate(scene, outcome), tabsOf(action, request.subject));
}

/** Why this person cannot do it now: rights first, then the state of the release; nothing where they can. */
export function refusalOf({ id, action }: Pick<Asked, 'id' | 'action'>, scene: Scene): Refusal | undefined {
  return rightRefusal(id, action, scene) ?? stateRefusal(action, scene);
}

// Two may press at once: the second learns who was first, instead of only that the release has moved on.
function lateRefusal({ id, action }: Pick<Asked, 'id' | 'action'>, scene: Scene): Refusal | undefined {
  const why = rightRefusal(id, action, scene) ? undefined : action.late?.(scene);
  return why && refuse(why);
}

/** Why this person may not do it, and who can. */
export function rightRefusal(id: PageActionId, action: Action, scene: Scene): Refusal | undefined {
  if (action.perItem) return undefined;
  const { actor, release, settings, today } = scene;
  const right = authorise({ action: id, ...action.right?.(scene), actor: actor.mail, release, settings, today });
  return right.allowed ? undefined : refuse(right.why, { who: right.who });
}

/** Why nobody can do it as things stand. */
export function stateRefusal(action: Action, scene: Scene): Refusal | undefined {
  const why = notNow(action, scene);
  return why && refuse(why);
}

function notNow(action: Action, scene: Scene): Text | undefined {
  const { release } = scene;
  if (release.state === '' || !action.at.some((it) => it === release.state))
    return text('refused.state', { state: release.state === '' ? '–' : { word: releaseStates[release.state] } });
  if (release.hold !== '' && !action.onHold) return text('refused.hold', { reason: release.hold });
  return action.blocked?.(scene);
}

/** The step with what follows from every step: outcome columns, one update a record, messages in words, the answer. */
function planOf(scene: Scene, { changes, notices, said }: Step, read: readonly ChildTab[]): Plan<ActAnswer> {
  const after = afterChanges(scene.file, changes);
  const sums = outcomeColumns(after, read, {
    file: after,
    settings: scene.settings,
    now: scene.now,
    today: scene.today,
  });
  const also = { ...sums, ...firstInvolved(scene) };
  const all = Object.keys(also).length === 0 ? changes : [...changes, sumChange(scene.release.id, also)];
  const why = say(scene.settings.companySettings.language, said);
  return {
    kind: 'plan',
    changes: mergeChanges(all).map((it) => (it.why === '' ? { ...it, why } : it)),
    notices: notices.flatMap((it) => composeNotices(scene, after.release, it)),
    answer: { release: scene.release.id, said: say(scene.actor.language, said) },
  };
}

/** The first act of the Run lead is the day from which Run was involved [OBJ-04]. */
const firstInvolved = ({ release, actor, now }: Scene): FieldsOf<'releases'> =>
  release.runInvolvedAt === '' && release.runLead === actor.mail && release.state !== 'draft'
    ? { runInvolvedAt: now }
    : {};

const sumChange = (id: string, set: FieldsOf<'releases'>): Change => ({ update: 'releases', id, set, why: '' });
