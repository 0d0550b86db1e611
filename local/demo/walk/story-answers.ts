import type { Answers } from './answers';
import { dayBefore } from './plan';
import type { Story } from './story';

const figures = (planned: number) => ({ planned, executed: planned, passed: planned, failed: 0, blockedTests: 0 });

/** What the people of an ordinary release put into its forms; a story adds its own, or says it otherwise. */
export function storyAnswers(story: Story): Answers {
  const { cast, live, service, version } = story;
  const name = service.toLowerCase().replace(/ /g, '-');
  const at = (what: string): string => `https://docs.asterion.example/${name}/${version}/${what}`;
  const components = componentsOf(story, at);
  const tests = [
    { testType: 'functional', ...figures(42) },
    { testType: 'regression', ...figures(118) },
    { testType: 'uat', ...figures(16) },
  ];
  const counts = { components: 0, tests: 0 };
  return {
    'decide-gate': { note: 'Looked at together; nothing is in the way.' },
    'set-plan': {
      scopeIn: `${service} ${version}: the change described, its release notes and its first-line guide.`,
      scopeOut: 'Nothing else of the service.',
      planningEnd: dayBefore(live, 18),
      buildEnd: dayBefore(live, 12),
      testEnd: dayBefore(live, 6),
      goNoGo: dayBefore(live, 2),
    },
    'add-risk': {
      riskTitle: 'The nightly batch may run longer on the first night.',
      probability: 'low',
      impact: 'medium',
      owner: cast.build,
      measure: 'Watch the batch and stop it at 04:00.',
    },
    'add-change': {
      rfcNumber: `CRQ${live.replace(/\D/g, '').padStart(12, '0')}`,
      changeKind: 'normal',
      impact: 'low',
      risk: 'low',
      dependencies: 'None known.',
    },
    'decide-change': { decision: 'approved', note: 'The way back is tested.' },
    'review-change': { reviewOutcome: 'successful', note: 'Reached its aim.' },
    'answer-screen': { exposure: false, personalData: false, authentication: false },
    'set-topics': { changed: [], reason: 'Only what is always asked.' },
    'review-window': { reason: 'Agreed with the teams of the neighbouring releases.' },
    'add-component': () => components[counts.components++ % components.length] ?? {},
    'update-component': { documentState: 'draft', link: at('document') },
    'review-artefact': { documentState: 'approved' },
    'agree-impact': { agreed: true, domainImpact: 'Users of the domain see the new version.' },
    'review-plan': { planReview: 'valid' },
    'record-training': { trainingOn: dayBefore(live, 9), invited: 12, attended: 11 },
    'settle-recommendation': { way: 'done', evidence: at('sip'), reason: 'Done as recommended.' },
    'record-tests': () => ({ ...tests[counts.tests++ % tests.length], evidence: at('tests') }),
    ...handOver(story, at),
    ...afterwards(story),
  };
}

const handOver = ({ cast, live }: Story, at: (what: string) => string): Answers => ({
  'sign-uat': { evidence: at('uat') },
  'set-rollback': {
    planLink: at('rollback'),
    rollbackMinutes: 30,
    verifyMinutes: 15,
    tried: 'rehearsed',
    triedOn: dayBefore(live, 8),
    criteria: 'Any failed step of the verification script, or a P1 or P2 incident in the window.',
    decider: cast.manager,
  },
  'complete-items': { evidence: at('evidence') },
  'set-section': { touched: true, sectionState: 'complete', link: at('runbook') },
  'prepare-communication': { recipients: `users@asterion.example, ${cast.run}` },
  'evaluate-change': { evaluation: 'Tested as described; meets its purpose.' },
  'cast-vote': { vote: 'go' },
  'decide-go': { decision: 'go', approvalRef: `APR-${live}` },
});

const afterwards = ({ cast, service, version, live }: Story): Answers => ({
  'finish-deployment': { outcome: 'success' },
  'verify-deployment': { verified: true, verification: 'All checks of the verification script passed.' },
  'confirm-stable': { note: 'The business owner confirms; open wishes went to the backlog.' },
  'hold-review': {
    participants: [cast.owner, cast.run, cast.build],
    wentWell: 'Hand-over started in Planning.',
    wentWrong: 'Test data came late.',
  },
  'add-lesson': { lessonKind: 'lesson', lesson: `Ask for test data of ${service} when Planning opens.` },
  'reconcile-cis': { cmdbReference: `CMDB-${live}`, documentation: version },
  'add-step': { stepKind: 'check', stepTitle: 'Ten orders go through', owner: cast.build },
  'finish-step': { checkResult: 'passed' },
  'report-day': { newIncidents: 1, slaMet: true, alerts: 0, incidentBaseline: 2 },
  'settle-condition': { note: 'Kept as agreed.' },
  'accept-lights': { reason: 'Agreed with Run.' },
  'record-feedback': { score: 8, comment: '' },
});

const componentsOf = ({ cast, version, service }: Story, at: (what: string) => string) =>
  [
    { componentKind: 'build-package', name: service, version, checksum: 'sha256:a7b1', link: at('package') },
    {
      componentKind: 'ci',
      name: `${service} application`,
      ciAction: 'changed',
      ciReference: 'APP-4711',
      link: at('ci'),
    },
    { componentKind: 'component', name: `${service} rules`, requirement: 'REQ-118', progress: 'built' },
    { componentKind: 'document', name: 'Release notes', documentState: 'draft', link: at('notes') },
  ].map((it) => ({ owner: cast.build, ...it }));
