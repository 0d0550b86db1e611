import type { ChildTab } from '../../domain/register/workbook';
import { archiveText } from '../../domain/releases/archived';
import { detailOf } from '../../domain/releases/details';
import { modelOf } from '../../domain/releases/model';
import { say, text } from '../../domain/text/say';
import type { PanelView } from '../../sidebar-api';
import type { PageActionId, ReleaseState } from '../acting/action';
import { states } from '../acting/action';
import type { Option } from '../acting/field';
import type { Scene } from '../acting/scene';
import { isOwn, offer } from './offers';
import { panelDetails, type RowText } from './panel-rows';
import { owedRows } from './owed-rows';
import { handOverRows, missingRows } from './hand-over-rows';
import { peopleAround, peopleOn } from './people-around';

/** A panel: the records it lists, what can be done with a record, and what can be added. */
interface Panel {
  readonly id:
    | 'plan'
    | 'portfolio'
    | 'resources'
    | 'sip'
    | 'questions'
    | 'changes'
    | 'risks'
    | 'components'
    | 'tests'
    | 'runbook'
    | 'rollback'
    | 'communications'
    | 'session'
    | 'deployment'
    | 'runsheet'
    | 'incidents'
    | 'review'
    | 'tasks'
    | 'course'
    | 'owed'
    | 'hand-over'
    | 'missing';
  /** States in which the step needs it; elsewhere it is left out, to keep the sidebar short. */
  readonly at: readonly ReleaseState[];
  readonly lists: readonly (readonly [tab: ChildTab, actions: readonly PageActionId[]])[];
  readonly actions: readonly PageActionId[];
  /** Only on releases of which this is true. */
  readonly when?: (scene: Scene) => boolean;
  /** Rows that are no records of a tab; nothing is done with them one by one. */
  readonly rows?: (scene: Scene) => readonly (RowText & { readonly id: string })[];
}

const ended: readonly ReleaseState[] = states.ended;

const panels: readonly Panel[] = [
  {
    id: 'plan',
    at: states.beforeLive,
    lists: [['milestones', []]],
    actions: [
      'set-plan',
      'review-window',
      'ask-exemption',
      'set-technical',
      'agree-impact',
      'set-artefact',
      'review-artefact',
      'review-plan',
      'see-topics',
      'answer-screen',
    ],
  },
  {
    id: 'portfolio',
    at: states.open,
    lists: [],
    actions: ['record-board-approval', 'set-portfolio'],
  },
  {
    id: 'resources',
    at: states.beforeLive,
    lists: [
      ['resources', ['update-resource']],
      ['dependencies', ['agree-dependency']],
    ],
    actions: ['add-resource', 'add-dependency'],
  },
  {
    id: 'sip',
    at: states.beforeLive,
    lists: [['sip', ['settle-recommendation']]],
    actions: ['submit-sip', 'answer-sip', 'validate-sip'],
    when: hasAssessment,
  },
  { id: 'questions', at: states.open, lists: [['questions', ['answer-question']]], actions: ['ask-question'] },
  {
    id: 'course',
    at: [...states.open, 'closed', 'rolled-back'],
    lists: [],
    actions: [
      'declare-emergency',
      'choose-model',
      'relate',
      'plan-retirement',
      'take-over-evidence',
      'rebaseline',
      'close-rolled-back',
      'join-package',
      'move-package',
      'leave-package',
      'set-recurrence',
      'create-next',
    ],
  },
  {
    id: 'owed',
    at: [...states.beforeLive, ...states.live],
    lists: [],
    rows: owedRows,
    actions: [],
    when: ({ release }) => release.emergency,
  },
  {
    id: 'changes',
    at: [...states.open, ...ended],
    lists: [
      [
        'changes',
        [
          'assess-change',
          'decide-change',
          'renew-change',
          'mirror-change',
          'settle-change',
          'evaluate-change',
          'review-change',
          'approve-review',
          'close-change',
          'create-from-change',
        ],
      ],
    ],
    actions: ['add-change'],
  },
  { id: 'risks', at: states.open, lists: [['risks', ['update-risk']]], actions: ['add-risk'] },
  {
    id: 'components',
    at: states.afterPlanning,
    lists: [['components', ['update-component', 'confirm-assembly']]],
    actions: ['add-component', 'start-documents', 'reconcile-cis'],
  },
  {
    id: 'tests',
    at: ['build', 'test', 'move2run', 'authorised'],
    lists: [
      ['tests', ['accept-failures']],
      ['defects', ['update-defect']],
    ],
    actions: ['record-tests', 'add-defect', 'sign-uat'],
  },
  {
    id: 'runbook',
    at: ['build', 'test', 'move2run', 'authorised', 'hypercare'],
    lists: [['runbook', ['set-section', 'review-section']]],
    actions: ['carry-runbook', 'finalise-runbook', 'set-documents'],
  },
  {
    id: 'hand-over',
    at: ['build', 'test', 'move2run', 'authorised', 'deploying', 'hypercare'],
    lists: [],
    rows: handOverRows,
    actions: [
      'state-service-levels',
      'accept-service-levels',
      'record-training',
      'set-knowledge',
      'accept-knowledge',
      'check-knowledge',
    ],
  },
  {
    id: 'missing',
    at: ['test', 'move2run', 'authorised', 'deploying', 'hypercare', 'closing', 'closed'],
    lists: [],
    rows: missingRows,
    actions: [],
  },
  { id: 'rollback', at: [...states.prepared, 'deploying'], lists: [], actions: ['set-rollback', 'roll-back'] },
  {
    id: 'communications',
    at: ['test', 'move2run', 'authorised', 'deploying', 'hypercare', 'closing'],
    lists: [['communications', ['prepare-communication', 'approve-communication', 'send-communication']]],
    actions: [],
  },
  {
    id: 'session',
    at: ['move2run', 'authorised', ...states.live],
    lists: [['decisions', ['settle-condition']]],
    actions: ['confirm-readiness', 'open-session', 'cast-vote', 'give-opinion', 'decide-go', 'record-approval'],
  },
  {
    id: 'deployment',
    at: ['authorised', 'deploying'],
    lists: [],
    actions: ['start-deployment', 'finish-deployment', 'verify-deployment', 'roll-back', 'report-incident'],
  },
  {
    id: 'runsheet',
    at: ['move2run', 'authorised', 'deploying'],
    lists: [['runsheet', ['release-step', 'start-step', 'finish-step']]],
    actions: ['add-step'],
  },
  {
    id: 'incidents',
    at: [...states.live, ...ended],
    lists: [['incidents', ['update-incident']]],
    actions: [
      'report-incident',
      'paste-incidents',
      'report-day',
      'set-roster',
      'decide-rollback',
      'propose-exit',
      'accept-lights',
      'extend-hypercare',
      'confirm-stable',
    ],
  },
  {
    id: 'review',
    at: [...states.after, ...ended],
    lists: [
      ['reviews', []],
      ['lessons', []],
    ],
    actions: ['hold-review', 'add-lesson', 'add-review-action', 'ask-document', 'send-satisfaction', 'record-feedback'],
  },
  {
    id: 'tasks',
    at: [...states.open, 'rolled-back', 'closed'],
    lists: [['tasks', ['complete-task', 'answer-task', 'answer-escalation']]],
    actions: ['set-agile-roles', 'record-agreement'],
  },
];

/** A Major has its SIP assessment; a Minor only a question for the SIP Team, where its screen says yes (ambiguity 14). */
function hasAssessment({ release, settings }: Scene): boolean {
  const { exposure, data, component } = detailOf(release, 'screen');
  return modelOf(settings, release).sip || [exposure, data, component].includes(true);
}

/** A panel lists at most so many records, the newest; the sheet has them all, and a reply stays under 100 KB (P9). */
const most = 20;

/** The panels that the present step needs, each record with what this person can do about it. */
export function panelViews(scene: Scene): readonly PanelView[] {
  const people = { around: peopleAround(scene), named: peopleOn(scene) };
  return panels
    .filter((it) => it.at.some((state) => state === scene.release.state) && it.when?.(scene) !== false)
    .map((it) => panelView(it, scene, people));
}

interface Offered {
  /** Those whom the forms of the panel propose, and those whom the forms of its records do. */
  readonly around: readonly Option[];
  readonly named: readonly Option[];
}

function panelView({ id, lists, rows, actions }: Panel, scene: Scene, { around, named }: Offered): PanelView {
  const { language } = scene.actor;
  return {
    id,
    title: say(language, text(`page.panel.${id}.title`)),
    empty: say(language, archiveText(scene.release) ?? text(`page.panel.${id}.empty`)),
    rows: [
      ...(rows?.(scene).slice(0, most) ?? []).map((it) => ({ ...it, actions: [] })),
      ...lists.flatMap(([tab, acts]) =>
        rowsOf(tab, scene).map((it) => ({ ...it, actions: rowActions({ ...scene, subject: it.id }, acts, named) })),
      ),
    ],
    actions: actions.flatMap((it) => offer(it, { ...scene, subject: '' }, around) ?? []),
  };
}

function rowsOf(tab: ChildTab, scene: Scene): readonly (RowText & { readonly id: string })[] {
  const rows = scene.file.of(tab).flatMap((it) => {
    const row = panelDetails(tab, it, scene);
    return row ? [{ id: it.id, ...row }] : [];
  });
  return rows.slice(-most);
}

// What somebody else has to do with a record is left out of its row: the panel would be all refusals.
const rowActions = (scene: Scene, acts: readonly PageActionId[], named: readonly Option[]) =>
  acts.flatMap((it) => {
    const view = isOwn(it, scene) ? offer(it, scene, named) : undefined;
    return view && !view.refused ? [view] : [];
  });
