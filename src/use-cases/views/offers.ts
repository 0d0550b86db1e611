import { currentGate } from '../../domain/releases/lifecycle';
import { actsFor } from '../../domain/people/involved';
import type { ChildTab } from '../../domain/register/workbook';
import { say, text } from '../../domain/text/say';
import type { ActionView } from '../../sidebar-api';
import type { PageActionId } from '../acting/action';
import { isForTheBoard } from '../acting/change-authority';
import type { Option } from '../acting/field';
import { rightRefusal, stateRefusal } from '../acting/perform';
import type { Scene } from '../acting/scene';
import { actions } from '../actions/catalogue';
import { actionView } from './action-view';

/** Actions that are about one record, and the tab it is in. */
const subjectTabs: Partial<Record<PageActionId, ChildTab>> = {
  'update-risk': 'risks',
  'update-resource': 'resources',
  'agree-dependency': 'dependencies',
  'answer-question': 'questions',
  'assess-change': 'changes',
  'mirror-change': 'changes',
  'settle-change': 'changes',
  'approve-review': 'changes',
  'settle-recommendation': 'sip',
  'decide-change': 'changes',
  'renew-change': 'changes',
  'evaluate-change': 'changes',
  'review-change': 'changes',
  'close-change': 'changes',
  'create-from-change': 'changes',
  'update-component': 'components',
  'confirm-assembly': 'components',
  'accept-failures': 'tests',
  'update-defect': 'defects',
  'set-section': 'runbook',
  'review-section': 'runbook',
  'prepare-communication': 'communications',
  'approve-communication': 'communications',
  'send-communication': 'communications',
  'update-incident': 'incidents',
  'settle-condition': 'decisions',
  'start-step': 'runsheet',
  'finish-step': 'runsheet',
  'release-step': 'runsheet',
  'complete-task': 'tasks',
  'answer-task': 'tasks',
  'answer-escalation': 'tasks',
};

/** An action as the page offers it; absent where it makes no sense now. Who may not do it learns why and who can. */
export function offer(id: PageActionId, scene: Scene, people: readonly Option[]): ActionView | undefined {
  const action = actions[id];
  if (stateRefusal(action, scene)) return undefined;
  const { language } = scene.actor;
  const label = say(language, text(`action.${id}.label`));
  const offered = {
    action: id,
    subject: scene.subject,
    label: id === 'decide-gate' ? `${label} ${scene.subject}` : label,
    explain: taskTitle(id, scene) ?? say(language, text(`action.${id}.explain`)),
    refusal: rightRefusal(id, action, scene),
    fields: () => action.fields(scene),
  };
  return actionView(offered, { ...scene, people });
}

/** Tasks look alike, so theirs says which one it is. */
const taskTitle = (id: PageActionId, { file, subject }: Scene): string | undefined =>
  id === 'complete-task' || id === 'answer-task' || id === 'answer-escalation'
    ? file.of('tasks').find((it) => it.id === subject)?.title
    : undefined;

/** The records that an action can be about: its tab's, a gate, or the release itself. */
export function subjectsOf(id: PageActionId, { file, release }: Scene): readonly string[] {
  if (id === 'decide-gate' || id === 'escalate') return [currentGate(release.state) ?? ''];
  const tab = subjectTabs[id];
  return tab ? file.of(tab).map((it) => it.id) : [''];
}

/** What this person can really do of an action, record by record, at most `most`. */
export function offersFor(
  id: PageActionId,
  scene: Scene,
  { people, most }: { readonly people: readonly Option[]; readonly most: number },
): readonly ActionView[] {
  const found: ActionView[] = [];
  for (const subject of subjectsOf(id, scene)) {
    if (found.length >= most) break;
    const view = offer(id, { ...scene, subject }, people);
    if (view && !view.refused && isOwn(id, { ...scene, subject })) found.push(view);
  }
  return found;
}

/**
 * A task is offered to its own person and their deputy only, although its accountable may do it as well; an RFC of the CAB to
 * its members only.
 */
export function isOwn(id: PageActionId, scene: Scene): boolean {
  if (id === 'decide-change' || id === 'renew-change')
    return !scene.file.of('changes').some((it) => it.id === scene.subject && isForTheBoard(scene, it));
  if (id !== 'complete-task' && id !== 'answer-task') return true;
  const selves = actsFor(scene.release, scene.actor.mail, scene);
  return scene.file.of('tasks').some((it) => it.id === scene.subject && selves.includes(it.person.toLowerCase()));
}
