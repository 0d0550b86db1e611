import { needsOf } from '../../domain/gates/evaluate';
import { text } from '../../domain/text/say';
import type { FormValues } from '../../sidebar-api';
import type { PageActionId } from '../acting/action';
import { gateTabs } from '../acting/automatic-gate';
import { judge, wantsOf } from '../acting/perform';
import { actions } from '../actions/catalogue';
import type { DeskScene } from '../desk-acting/desk-scene';
import type { Plan, Refusal, Wants } from '../ports';

interface Asked {
  readonly action: PageActionId;
  readonly members: readonly string[];
  readonly values: FormValues;
}

const requestOf = (action: PageActionId, release: string, values: FormValues) => ({
  action,
  release,
  subject: '',
  values,
  key: '',
  revision: null,
});

/** Tabs that the gates of Build and Test look at: a test that counts for all may open one that opens by itself. */
const gateReads = [...new Set([...gateTabs, ...needsOf('G2'), ...needsOf('G3')])];

/** What has to be read to do an action on the members of a package. */
export const wantsOnMembers = (action: PageActionId, members: readonly string[]): readonly Wants[] =>
  members.flatMap((release) => [
    wantsOf(actions[action], requestOf(action, release, {})),
    ...(action === 'record-tests' ? [{ children: { release, tabs: gateReads } }] : []),
  ]);

/** Does an action on each member of a package, all or none: the rights and the state of each are looked at as on its own page. */
export function onMembers(
  scene: DeskScene,
  { action, members, values }: Asked,
): Pick<Plan, 'changes' | 'notices'> | Refusal {
  const { world, now, settings, settingsOf, registerUrl, actor } = scene;
  const known = { now, settings, settingsOf, registerUrl, actor: actor.mail };
  const plans: Plan[] = [];
  for (const member of members) {
    const request = requestOf(action, member, values);
    const plan = judge({ id: action, action: actions[action], request, known }, world);
    if (plan.kind === 'refusal') return { ...plan, why: text('refused.member', { id: member, why: plan.why }) };
    plans.push(plan);
  }
  return { changes: plans.flatMap((it) => it.changes), notices: plans.flatMap((it) => it.notices) };
}
