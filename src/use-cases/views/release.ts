import { formatDay, formatInstant } from '../../domain/calendar/day';
import { nameOf } from '../../domain/people/person';
import { phaseOf, phases } from '../../domain/releases/lifecycle';
import { archiveText } from '../../domain/releases/archived';
import { riskOf } from '../../domain/releases/risk';
import { detailOf } from '../../domain/releases/details';
import { levels, methods, releaseStates, releaseTypes } from '../../domain/register/vocabulary';
import type { ChildTab } from '../../domain/register/workbook';
import { inLanguage, say, text, type TextKey } from '../../domain/text/say';
import { wordsOf } from '../../domain/text/words-of';
import type { ReleaseView } from '../../sidebar-api';
import { refuse } from '../acting/action';
import { sceneOf, type Scene } from '../acting/scene';
import { courseWarnings, relationText } from './course-facts';
import { currentVerdicts, gateViews } from './gate-views';
import { liveFacts, liveWarnings } from './live-facts';
import { nextActions } from './next-actions';
import { panelViews } from './panels';
import { planFacts, planWarnings } from './plan-facts';
import { peopleAround } from './people-around';
import { shown, type View } from './view';

/** Records of a release that the sidebar shows or judges. */
export const shownTabs: readonly ChildTab[] = [
  'changes',
  'sip',
  'milestones',
  'risks',
  'resources',
  'dependencies',
  'questions',
  'components',
  'checklist',
  'runbook',
  'tests',
  'defects',
  'decisions',
  'tasks',
  'communications',
  'runsheet',
  'incidents',
  'reviews',
  'lessons',
  'feedback',
];

/** One release: where it stands, its gates, what this person can do next, and its records as far as the step needs them. */
export const releaseView: View<string, ReleaseView> = {
  wants: (release) => ({ records: [{ tab: 'releases', ids: [release] }], children: { release, tabs: shownTabs } }),
  show: (world, release, known) => {
    const scene = sceneOf(world, { release, subject: '' }, known);
    if (scene === 'unknown-person') return refuse(text('right.unknown', { mail: known.actor }));
    if (scene === 'no-release') return refuse(text('refused.no-release', { id: release }));
    return shown(viewOf(scene));
  },
};

function viewOf(scene: Scene): ReleaseView {
  const {
    release,
    actor: { language },
  } = scene;
  const state = release.state === '' ? 'draft' : release.state;
  return {
    id: release.id,
    title: release.title,
    revision: release.revision ?? 0,
    state,
    stateText: inLanguage(releaseStates[state], language),
    phases: phaseViews(scene),
    facts: factViews(scene),
    warnings: warningTexts(scene),
    gates: gateViews(scene),
    next: nextActions(scene, { verdicts: currentVerdicts(scene), people: peopleAround(scene) }),
    panels: panelViews(scene),
    words: wordsOf('release', language),
  };
}

function phaseViews({ release: { state }, actor: { language } }: Scene): ReleaseView['phases'] {
  const here = phases.indexOf(phaseOf(state));
  return phases.map((id, place) => ({
    id,
    title: inLanguage(releaseStates[id], language),
    state: state === 'closed' || place < here ? 'done' : place === here ? 'current' : 'later',
  }));
}

function factViews(scene: Scene): ReleaseView['facts'] {
  const {
    release,
    settings,
    actor: { language },
  } = scene;
  const { zone } = settings.companySettings;
  const risk = riskOf(detailOf(release, 'risk'));
  const rows: readonly (readonly [TextKey, string])[] = [
    ['field.service', release.service],
    ['field.version', release.version],
    ['field.domains', release.domains.join(', ')],
    ['field.type', release.type === '' ? '' : inLanguage(releaseTypes[release.type], language)],
    ['page.fact.model', release.model],
    ['field.method', release.method === '' ? '' : inLanguage(methods[release.method], language)],
    ['field.risk', risk.level === '' ? '' : `${inLanguage(levels[risk.level], language)} (${risk.score ?? ''})`],
    [
      'page.fact.window',
      release.windowStart === ''
        ? ''
        : `${formatInstant(release.windowStart, zone, language)} – ${formatInstant(release.windowEnd, zone, language)}`,
    ],
    [
      'page.fact.relation',
      relationText(scene)
        .map((it) => say(language, it))
        .join(' · '),
    ],
    ['page.fact.baseline', release.baselineGoLive === '' ? '' : formatDay(release.baselineGoLive, language)],
    ['page.fact.go-live', release.deploymentEnd === '' ? '' : formatInstant(release.deploymentEnd, zone, language)],
    ['page.fact.hypercare', release.hypercarePlannedEnd === '' ? '' : formatDay(release.hypercarePlannedEnd, language)],
    ...peopleFacts(scene),
    [
      'page.fact.readiness',
      release.readiness === null
        ? ''
        : say(
            language,
            text('page.readiness', {
              score: release.readiness,
              high: release.openHigh ?? 0,
              medium: release.openMedium ?? 0,
            }),
          ),
    ],
  ];
  return [...rows, ...planFacts(scene), ...liveFacts(scene)].flatMap(([key, value]) =>
    value === '' ? [] : [{ label: say(language, text(key)), value }],
  );
}

function peopleFacts({ release, settings }: Scene): readonly (readonly [TextKey, string])[] {
  const named = (...mails: readonly string[]): string =>
    mails
      .filter((it) => it !== '')
      .map((it) => nameOf(settings, it))
      .join(', ');
  return [
    ['field.serviceOwner', named(release.serviceOwner)],
    ['field.deliveryManager', named(release.deliveryManager)],
    ['field.deputy', named(release.deputy)],
    ['field.buildLead', named(release.buildLead)],
    ['field.runLead', named(release.runLead)],
    ['field.itLeads', named(...release.itLeads)],
    ['field.signatory', named(release.signatory)],
  ];
}

function warningTexts(scene: Scene): readonly string[] {
  const {
    release,
    file,
    today,
    actor: { language },
  } = scene;
  const gone = archiveText(release);
  const broken = shownTabs.filter((it) => !file.whole(it));
  const edited = shownTabs.flatMap((tab) => file.of(tab).filter((it) => it.edited)).map((it) => it.id);
  return [
    ...(release.hold === '' ? [] : [text('refused.hold', { reason: release.hold })]),
    ...(release.emergency ? [text('page.warning.emergency')] : []),
    ...(gone ? [gone] : []),
    ...(release.edited ? [text('page.warning.edited')] : []),
    ...(edited.length === 0 ? [] : [text('control.warning.records', { ids: edited.slice(0, 10).join(', ') })]),
    ...(broken.length === 0 ? [] : [text('page.warning.not-whole', { tabs: broken.join(', ') })]),
    ...(release.baselineGoLive !== '' && release.deploymentEnd === '' && release.baselineGoLive < today
      ? [text('page.warning.late', { day: { day: release.baselineGoLive } })]
      : []),
    ...(release.baselineGoLive !== '' && release.plannedGoLive > release.baselineGoLive
      ? [text('page.warning.slip', { day: { day: release.plannedGoLive }, baseline: { day: release.baselineGoLive } })]
      : []),
    ...planWarnings(scene),
    ...liveWarnings(scene),
    ...courseWarnings(scene),
  ].map((it) => say(language, it));
}
