import { currentGate } from '../../domain/releases/lifecycle';
import type { CriterionVerdict } from '../../domain/gates/gate';
import { open } from '../../domain/gates/evaluate';
import type { ActionView } from '../../sidebar-api';
import type { PageActionId, ReleaseState } from '../acting/action';
import type { Option } from '../acting/field';
import type { Scene } from '../acting/scene';
import { actions } from '../actions/catalogue';
import { offer, offersFor } from './offers';

/** What moves a release on in each state, besides its gate, most useful first. */
const usual: Partial<Record<ReleaseState, readonly PageActionId[]>> = {
  initiation: ['confirm-minor', 'record-board-approval'],
  planning: [
    'set-plan',
    'see-topics',
    'answer-screen',
    'answer-sip',
    'review-window',
    'add-change',
    'decide-change',
    'mirror-change',
    'settle-change',
    'submit-sip',
    'review-plan',
    'answer-question',
  ],
  build: ['start-documents', 'add-component', 'confirm-assembly', 'settle-recommendation', 'answer-sip'],
  test: ['validate-sip', 'record-tests', 'accept-failures', 'update-defect', 'sign-uat'],
  move2run: [
    'confirm-readiness',
    'open-session',
    'cast-vote',
    'decide-go',
    'give-opinion',
    'set-rollback',
    'approve-communication',
  ],
  authorised: ['start-deployment', 'record-approval', 'settle-condition'],
  deploying: [
    'decide-rollback',
    'release-step',
    'start-step',
    'finish-step',
    'finish-deployment',
    'verify-deployment',
    'report-incident',
  ],
  hypercare: ['decide-rollback', 'confirm-stable', 'report-day', 'propose-exit', 'accept-lights', 'set-roster'],
  'rolled-back': ['hold-review', 'review-change', 'close-change', 'add-lesson', 'close-rolled-back'],
  closing: [
    'hold-review',
    'review-change',
    'approve-review',
    'close-change',
    'reconcile-cis',
    'send-satisfaction',
    'record-feedback',
    'add-lesson',
  ],
};

/** Always at hand, at the end: changes of mind and of course. */
const always: readonly PageActionId[] = [
  'resume',
  'roll-back',
  'edit-release',
  'escalate',
  'send-back',
  'undo',
  'hold',
  'cancel',
];

// Acts on checklist items and topics belong to the checklist dialog, which has the items to tick.
/** Any act that decides a vote or the Go comes before acts that prepare it. */
const deciding: readonly PageActionId[] = [
  'cast-vote',
  'decide-go',
  'start-deployment',
  'finish-deployment',
  'verify-deployment',
];

interface Known {
  readonly verdicts: readonly CriterionVerdict[];
  readonly people: readonly Option[];
}

/**
 * What this person can do now, the most useful first and primary: pass the gate when it is open, own tasks, acts that
 * help a criterion which is not met, what the state usually needs. A gate that only others may pass is shown with why.
 */
export function nextActions(scene: Scene, { verdicts, people }: Known): readonly ActionView[] {
  const { state, hold } = scene.release;
  const gate = gateAction(scene, people);
  const gateOpen = verdicts.length > 0 && open(verdicts);
  const helpful = verdicts.flatMap(({ criterion, verdict }) =>
    verdict.state === 'not-met' && isAction(criterion.action) ? [criterion.action] : [],
  );
  const first: readonly PageActionId[] =
    hold === ''
      ? [
          'answer-task',
          'answer-escalation',
          ...deciding,
          ...helpful,
          'complete-task',
          ...(state === '' ? [] : (usual[state] ?? [])),
        ]
      : [];
  const ids = [...new Set<PageActionId>([...first, ...always])].filter(
    (it) => it !== 'decide-gate' && it !== 'set-topics' && !actions[it].perItem,
  );
  const able = ids.flatMap((it) => offersFor(it, scene, { people, most: it.endsWith('-task') ? 5 : 1 }));
  const ordered = gateOpen
    ? [...gate, ...able]
    : [...able.filter((it) => !isAlways(it)), ...gate, ...able.filter(isAlways)];
  const primary = ordered.findIndex((it) => !it.refused && !isAlways(it) && (gateOpen || it.action !== 'decide-gate'));
  return ordered.map((it, place) => ({ ...it, primary: place === primary }));
}

const isAction = (id: string): id is PageActionId => Object.prototype.hasOwnProperty.call(actions, id);
const isAlways = ({ action }: ActionView): boolean => always.some((it) => it === action && it !== 'resume');

function gateAction(scene: Scene, people: readonly Option[]): readonly ActionView[] {
  const gate = currentGate(scene.release.state);
  const view = gate === null || gate === 'G4' ? undefined : offer('decide-gate', { ...scene, subject: gate }, people);
  return view ? [view] : [];
}
