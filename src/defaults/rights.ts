// data table: who may do what by default (decision 10)
import type { GateId } from '../domain/gates/gate';
import type { ReleaseRole } from '../domain/people/involved';
import type { RoleCode } from '../domain/people/roles';
import type { Language, Pair } from '../domain/register/schema';
import { inLanguage } from '../domain/text/say';
import type { RecordOf } from '../domain/register/workbook';
import type { ActionId } from '../domain/rights/actions';

/** A release role, a directory role, anybody on the release, or anybody active in the directory. */
type Who = ReleaseRole | RoleCode | 'involved' | 'anyone';

/** Letters of a RACI row, and roles beside it; whoever fits one of them may. */
interface Right {
  readonly row?: string;
  readonly letters?: 'R' | 'A' | 'C' | 'R,A' | 'A,C';
  readonly roles?: readonly Who[];
  readonly note?: Pair;
}

const own: Pair = ['Only tasks of one’s own', 'Seulement ses propres tâches'];
const others: Pair = ['Never what one has recorded oneself', 'Jamais ce que l’on a soi-même enregistré'];
const perItem: Pair = ['The RACI row of the item counts', 'La ligne RACI du point compte'];

const eachMember: Pair = ['The right on each member counts as well', 'Le droit sur chaque membre compte aussi'];

const anyone: Right = { roles: ['anyone'] };
const involved: Right = { roles: ['involved'] };
const steering: Right = { roles: ['so', 'dm'] };
const process: Right = { roles: ['delivery-lead', 'administrator'] };
const work = { row: '3.2', letters: 'R,A', note: perItem } as const;

const byAction: Readonly<Record<ActionId, Right>> = {
  'save-draft': { ...anyone, note: ['A draft of one’s own', 'Un brouillon à soi'] },
  submit: { row: '1.1', letters: 'R', roles: ['requester', 'so'] },
  'edit-release': { row: '1.1', letters: 'R,A', roles: ['requester', 'so', 'dm'] },
  'confirm-minor': { roles: ['dm'] },
  'decide-gate': {
    ...steering,
    note: ['Each gate has its own row below', 'Chaque jalon a sa propre ligne ci-dessous'],
  },
  'send-back': steering,
  hold: steering,
  resume: steering,
  undo: { ...involved, note: ['Only one’s own last change', 'Seulement sa propre dernière modification'] },
  cancel: { roles: ['requester', 'so', 'dm'] },
  'set-plan': { row: '1.2', letters: 'R,A' },
  'set-portfolio': { roles: ['requester', 'so', 'dm', 'pmo', 'portfolio-manager'] },
  'record-board-approval': {
    roles: ['requester', 'so', 'dm', 'portfolio-board', 'board-manager', 'portfolio-manager', 'pmo'],
    note: ['The named member hears of it', 'Le membre nommé en est informé'],
  },
  'ask-exemption': { row: '1.2', letters: 'R,A', roles: ['requester'] },
  'review-plan': { roles: ['dm'] },
  'agree-impact': { roles: ['dm', 'it-leads'] },
  'set-technical': { roles: ['build', 'run', 'architect'] },
  'set-artefact': { roles: ['so', 'build', 'run'] },
  'review-artefact': { roles: ['so', 'dm', 'build', 'run', 'architect'], note: others },
  'set-documents': { roles: ['requester', 'so'] },
  'add-resource': { row: '1.2', letters: 'R,A', roles: ['build', 'run'] },
  'update-resource': { row: '1.2', letters: 'R,A', roles: ['build', 'run'] },
  'add-dependency': involved,
  'agree-dependency': { ...involved, note: others },
  'ask-question': { roles: ['involved', 'delivery-manager', 'cab', 'sip-team'] },
  'answer-question': {
    ...anyone,
    note: [
      'Only who was asked, or the Service Owner',
      'Seulement la personne interrogée, ou le propriétaire du service',
    ],
  },
  'assess-change': { row: '1.4', letters: 'R,A', roles: ['requester', 'so', 'dm', 'change-requester', 'pmo'] },
  'mirror-change': { row: '1.4', letters: 'R,A', roles: ['dm', 'change-requester', 'cab-chair'] },
  'settle-change': steering,
  'approve-review': { roles: ['cab', 'cab-chair'], note: others },
  'submit-sip': { row: '1.3', letters: 'R' },
  'settle-recommendation': { row: '1.3', letters: 'R,A', roles: ['build', 'sip-team'] },
  'validate-sip': { roles: ['sip-team'] },
  'add-risk': involved,
  'update-risk': involved,
  'add-change': { row: '1.4', letters: 'R,A', roles: ['requester', 'so', 'dm', 'change-requester', 'pmo'] },
  'renew-change': { roles: ['dm', 'delivery-manager', 'cab-chair', 'cab'], note: others },
  'decide-change': { roles: ['dm', 'delivery-manager', 'cab-chair', 'cab'], note: others },
  'evaluate-change': { row: '1.4', letters: 'R,A', roles: ['dm', 'change-requester'] },
  'review-change': { roles: ['dm', 'cab-chair', 'cab'] },
  'close-change': { row: '1.4', letters: 'R,A', roles: ['dm', 'change-requester', 'cab-chair'] },
  'answer-screen': { row: '1.3', letters: 'R,A', roles: ['so', 'build'] },
  'answer-sip': { roles: ['sip-team'] },
  'review-window': { row: '1.2', letters: 'R,A' },
  'set-topics': { row: '3.2', letters: 'R,A', roles: ['build'] },
  'see-topics': { roles: ['run'] },
  'add-component': { row: '2.1', letters: 'R,A', roles: ['run'] },
  'update-component': { row: '2.1', letters: 'R,A', roles: ['run'] },
  'record-tests': { row: '3.1', letters: 'R,A' },
  'accept-failures': { row: '3.1', letters: 'A' },
  'add-defect': involved,
  'update-defect': { row: '3.1', letters: 'R,A' },
  'sign-uat': { roles: ['signatory'] },
  'confirm-assembly': { row: '2.1', letters: 'R,A' },
  'start-documents': { row: '2.1', letters: 'R,A', roles: ['run'] },
  'record-message': work,
  'object-evidence': { ...anyone, note: ['One’s own message only', 'Seulement son propre message'] },
  'set-knowledge': { row: '4.1', letters: 'R,A', roles: ['so', 'build', 'run'] },
  'accept-knowledge': { roles: ['run'] },
  'check-knowledge': { roles: ['knowledge-manager', 'delivery-lead'] },
  'record-training': { row: 'training', letters: 'R,A', roles: ['run'] },
  'finalise-runbook': { row: '4.1', letters: 'A' },
  'state-service-levels': { row: '3.2', letters: 'R,A', roles: ['so'] },
  'accept-service-levels': { roles: ['so', 'dm'] },
  'carry-runbook': { row: '4.1', letters: 'R,A', roles: ['so', 'build', 'run'] },
  'assign-items': { row: '3.2', letters: 'R,A', roles: ['so', 'dm', 'build', 'run'] },
  'complete-items': work,
  'validate-items': {
    row: '3.2',
    letters: 'A,C',
    roles: ['dm', 'cab-chair', 'portfolio-manager'],
    note: [
      'The A of the item, never the doer; where R and A are one person, the specialist or the Delivery Manager',
      'Le A du point, jamais celui qui l’a fait ; si R et A sont la même personne, le spécialiste ou le Delivery Manager',
    ],
  },
  'set-items-aside': { ...work, roles: ['dm'] },
  'reopen-items': { ...work, roles: ['dm'] },
  'defer-item': { ...work, roles: ['dm'] },
  'request-exception': work,
  'decide-exception': {
    row: '3.2',
    letters: 'A',
    roles: ['dm'],
    note: [
      'High items: the Delivery Manager; medium items: the A; never who asked',
      'Points hauts : le Delivery Manager ; points moyens : le A ; jamais le demandeur',
    ],
  },
  'set-section': { row: '4.1', letters: 'R,A', roles: ['so', 'build', 'run'] },
  'review-section': {
    row: '4.1',
    letters: 'R,A',
    roles: ['so', 'dm', 'build', 'run', 'service-level-manager'],
    note: others,
  },
  'set-rollback': { row: '2.1', letters: 'R,A', roles: ['run', 'dm'] },
  'prepare-communication': { row: '4.4', letters: 'R,A', roles: ['so', 'dm', 'run'] },
  'approve-communication': { row: '4.4', letters: 'A', roles: ['so', 'dm'] },
  'send-communication': { row: '4.4', letters: 'R,A', roles: ['so', 'dm', 'run'] },
  'open-session': { row: '4.3', letters: 'A' },
  'cast-vote': { row: '4.3', letters: 'R,A', roles: ['it-leads', 'dm'] },
  'decide-go': { row: '4.3', letters: 'A' },
  'confirm-readiness': { roles: ['dm'] },
  'give-opinion': { row: '4.3', letters: 'C', roles: ['so', 'portfolio-board'] },
  'settle-condition': involved,
  'record-approval': { roles: ['dm', 'so', 'requester'] },
  'start-deployment': { row: 'deploy', letters: 'R,A' },
  'finish-deployment': { row: 'deploy', letters: 'R,A' },
  'verify-deployment': { row: 'deploy', letters: 'R,A' },
  'add-step': { row: 'deploy', letters: 'R,A' },
  'start-step': { row: 'deploy', letters: 'R,A' },
  'finish-step': { row: 'deploy', letters: 'R,A' },
  'release-step': { row: 'deploy', letters: 'A' },
  'decide-rollback': { row: 'rollback', letters: 'R,A', roles: ['run', 'dm', 'build'] },
  'roll-back': { row: 'rollback', letters: 'R,A', roles: ['run', 'dm'] },
  'report-incident': { roles: ['involved', 'incident-manager'] },
  'paste-incidents': { row: '5.1', letters: 'R,A', roles: ['dm', 'incident-manager'] },
  'update-incident': { row: '5.1', letters: 'R,A', roles: ['dm', 'incident-manager'] },
  'extend-hypercare': { row: '5.1', letters: 'A' },
  'confirm-stable': { roles: ['so', 'signatory'] },
  'accept-lights': { row: '5.1', letters: 'A' },
  'set-roster': { row: '5.1', letters: 'R,A', roles: ['dm'] },
  'report-day': { row: '5.1', letters: 'R,A', roles: ['run', 'dm'] },
  'propose-exit': { roles: ['run'] },
  'hold-review': { row: 'review', letters: 'R,A' },
  'add-lesson': { roles: ['involved', 'anyone'] },
  'add-review-action': involved,
  'ask-document': { row: 'review', letters: 'R,A', roles: ['so', 'dm'] },
  'reconcile-cis': { row: 'cmdb', letters: 'R,A', roles: ['sac-manager'] },
  'send-satisfaction': { row: '5.2', letters: 'R,A', roles: ['dm'] },
  'record-feedback': involved,
  'complete-task': { ...anyone, note: own },
  'answer-task': { ...anyone, note: own },
  'set-agile-roles': { row: '1.2', letters: 'A', roles: ['so', 'dm'] },
  'record-agreement': involved,
  escalate: { roles: ['dm', 'deputy'] },
  'answer-escalation': { roles: ['delivery-lead'] },
  'declare-emergency': {
    ...steering,
    note: ['One signature for all items of code R', 'Une signature pour tous les points de code R'],
  },
  rebaseline: {
    roles: ['dm', 'steering', 'delivery-lead'],
    note: ['Only what the Steering Committee decided', 'Seulement ce que le comité de pilotage a décidé'],
  },
  relate: { row: '1.2', letters: 'R,A', roles: ['dm'] },
  'set-recurrence': { roles: ['requester', 'so', 'dm'] },
  'create-next': { roles: ['requester', 'so', 'dm'] },
  'create-from-change': anyone,
  'choose-model': { roles: ['dm'] },
  'take-over-evidence': { row: '3.2', letters: 'R,A', roles: ['so', 'dm', 'build', 'run'] },
  'join-package': { roles: ['dm', 'delivery-manager'] },
  'move-package': { roles: ['dm', 'delivery-manager'] },
  'leave-package': { roles: ['dm', 'delivery-manager'] },
  'create-package': { roles: ['delivery-manager', 'delivery-lead'] },
  'set-package-window': { roles: ['delivery-manager', 'delivery-lead'] },
  'share-package-tests': { roles: ['build-lead', 'delivery-manager'], note: eachMember },
  'open-package-session': { roles: ['delivery-manager'], note: eachMember },
  'vote-package': { roles: ['it-lead', 'delivery-manager'], note: eachMember },
  'decide-package': { roles: ['delivery-manager'], note: eachMember },
  'release-from-rfc': anyone,
  'plan-retirement': { row: '1.2', letters: 'R,A', roles: ['dm'] },
  'close-rolled-back': { roles: ['requester', 'so'] },
  'resolve-doubt': { roles: ['involved', 'delivery-manager', 'delivery-lead', 'administrator'] },
  'import-register': { roles: ['delivery-lead'] },
  'export-tab': anyone,
  'propose-settings': {
    roles: ['delivery-manager', 'delivery-lead', 'release-practice-lead', 'it-lead', 'service-owner'],
  },
  'decide-proposal': { roles: ['delivery-lead'] },
  'attest-alignment': { roles: ['delivery-lead'] },
  'reassign-work': { roles: ['delivery-manager', 'delivery-lead', 'administrator'] },
  'publish-settings': { roles: ['delivery-lead'] },
  'refresh-dashboard': { roles: ['delivery-manager', 'delivery-lead', 'administrator'] },
  'verify-register': process,
  'set-up': process,
  'restore-record': { roles: ['delivery-lead', 'delivery-manager', 'administrator'] },
  'accept-edit': { roles: ['delivery-lead', 'delivery-manager'], note: ['Never the editor', 'Jamais l’auteur'] },
  'update-improvement': { roles: ['delivery-lead', 'delivery-manager'] },
  'find-lessons': anyone,
  'add-improvement': { roles: ['delivery-lead', 'delivery-manager'] },
};

/** Who decides each gate: the A of the row that its phase ends with (domain.md 2.3). */
const byGate: Readonly<Record<GateId, Right>> = {
  G0: { row: '1.1', letters: 'A' },
  G1: { row: '1.2', letters: 'A' },
  G2: { row: '2.1', letters: 'A' },
  G3: { row: '3.1', letters: 'A' },
  G4: { row: '4.3', letters: 'A' },
  G5a: { row: 'deploy', letters: 'A' },
  G5b: { row: '5.1', letters: 'A' },
  // The Release Requester closes the release once it is stable [WF-31]; mostly the same person as the Service Owner.
  G5c: { row: '5.2', letters: 'A', roles: ['requester'] },
};

const rowOf =
  (language: Language) =>
  ([id, { row, letters, roles, note }]: readonly [string, Right]): RecordOf<'rights'> => ({
    id,
    raciRow: row ?? '',
    letters: letters ?? '',
    roles: roles ?? [],
    note: note ? inLanguage(note, language) : '',
  });

/** The right of every action, then `decide-gate:<gate>` for each gate. */
export const rights = (language: Language): readonly RecordOf<'rights'>[] =>
  [
    ...Object.entries(byAction),
    ...Object.entries(byGate).map(([gate, it]) => [`decide-gate:${gate}`, it] as const),
  ].map(rowOf(language));
