import { mailOf, people, teams } from '../company';
import type { FormValues } from '../../../src/sidebar-api';
import { passGate, press, type Follower } from './follow';
import type { Journey } from './journey';
import type { Cast, Story } from './story';

const leaders = ['service-owner', 'delivery-manager', 'it-lead', 'build-lead', 'run-lead', 'business-signatory'];
const specialists = people
  .filter((it) => it.desk !== true && it.access !== 'view')
  .filter((it) => it.roles.some((role) => !leaders.includes(role) && role !== 'administrator'))
  .map((it) => it.mail);

function storyOf(service: string, more: Pick<Story, 'title' | 'version' | 'trigger' | 'asked' | 'live'>): Story {
  const team = teams.find((it) => it.services.includes(service));
  if (!team) throw new Error(`No team looks after ${service}.`);
  const { owner, manager, itLead, build, run, signatory } = team;
  const named = { owner, manager, itLead, build, run, signatory };
  const cast = Object.fromEntries(Object.entries(named).map(([role, name]) => [role, mailOf(name)]));
  // The same roles, each with an address.
  return { service, domains: [team.domain], until: 'closed', cast: cast as unknown as Cast, ...more };
}

/** The people of a release first, then those of its other domains, then the specialists of the company. */
const partOf = ({ cast }: Story, ...others: readonly string[]): readonly string[] => [
  ...new Set([cast.owner, cast.manager, cast.build, cast.run, cast.itLead, cast.signatory, ...others, ...specialists]),
];

const note = 'Looked at with the people concerned.';

/** Gives one thing first, then another, each time it is asked. */
function inTurn(...all: readonly FormValues[]): () => FormValues {
  let asked = 0;
  return () => all[Math.min(asked++, all.length - 1)] ?? {};
}

const go = { decision: 'go', approvalRef: 'APR-2025' };
const figures = (failed: number) => ({ planned: 40, executed: 40, passed: 40 - failed, failed, blockedTests: 0 });

/** Asked of every Major of the company. */
const majorAsks = { architecture: true, project: 'PRJ-2025-014', portfolioStage: 'plan' } as const;
const board = { approver: mailOf('Karin Ohlsson'), boardDecision: 'Approved as presented.', budget: 120_000 };

const major = storyOf('Ledger', {
  title: 'Ledger on the new platform',
  version: '3.0.0',
  trigger: 'business',
  asked: '2025-04-07',
  live: '2025-06-10',
});

const retire = storyOf('Travel Claims', {
  title: 'The old claims server ends',
  version: '4.0.0',
  trigger: 'end-of-support',
  asked: '2025-03-10',
  live: '2025-06-17',
});

const standard = storyOf('Time Sheet', {
  title: 'Monthly holiday tables',
  version: '4.4.1',
  trigger: 'maintenance',
  asked: '2025-04-14',
  live: '2025-05-13',
});

const security = storyOf('Line Control', {
  title: 'Patch of the log-in library',
  version: '2.0.4',
  trigger: 'security',
  asked: '2025-05-05',
  live: '2025-06-03',
});

const agile = storyOf('Quality Lab', {
  title: 'Sprint 14: trend of a sample',
  version: '7.1.0',
  trigger: 'development-cycle',
  asked: '2025-05-05',
  live: '2025-06-03',
});

/** Back to an earlier phase, with the reason. */
const sendBack = (follower: Follower, to: string): void =>
  press(follower, 'send-back', { to, reason: 'The load figures of the supplier are missing.' });

/** Out of the window with the old state, decided anew, and again. */
function backedOut(follower: Follower): void {
  press(follower, 'finish-deployment', { outcome: 'backed-out', note: 'Step 4 overran its back-out time.' });
  passGate(follower, 'G4');
  press(follower, 'start-deployment');
}

/** Back to the old version after go-live; tested, decided and deployed anew. */
function rolledBack(follower: Follower): void {
  press(follower, 'roll-back', { reason: 'Operators could not log in.', rollbackMinutes: 25 });
  sendBack(follower, 'test');
  passGate(follower, 'G3');
  passGate(follower, 'G4');
  press(follower, 'start-deployment');
  passGate(follower, 'G5a');
}

/** The ways through the procedure: every model, and every branch that one does not like to meet. */
export const journeys: readonly Journey[] = [
  {
    name: 'Major',
    story: major,
    asks: {
      ...majorAsks,
      domains: ['Finance', 'HR'],
      severalDomains: true,
      sponsor: mailOf('Elise Fontaine'),
    },
    people: partOf(major, mailOf('Oskar Nyholm')),
    answers: () => ({
      'record-board-approval': board,
      'decide-change': inTurn({ decision: 'rework', note }, { decision: 'approved', note }),
      'answer-sip': inTurn(
        { sipState: 'rejected', adjustments: 'Name who may read the order archive.' },
        { sipState: 'approved', recommendations: 'Rotate the keys of the payment interface.' },
      ),
      'decide-go': inTurn(
        {
          decision: 'no-go-delayed',
          reason: 'The service desk is not briefed.',
          windowStart: '2025-06-12T18:00',
          windowEnd: '2025-06-12T22:00',
        },
        go,
      ),
    }),
    movedTo: '2025-06-12',
    twists: { G3: (follower) => sendBackOnce(follower) },
  },
  {
    name: 'Major-retire',
    story: retire,
    asks: { ...majorAsks, endOfSupport: '2025-12-31' },
    people: partOf(retire),
    answers: () => ({
      'record-board-approval': board,
      'answer-sip': { sipState: 'approved', recommendations: '' },
      'record-tests': inTurn(
        { testType: 'functional', ...figures(3) },
        { testType: 'regression', ...figures(0) },
        { testType: 'functional', ...figures(0) },
        { testType: 'uat', ...figures(0) },
        { testType: 'security', ...figures(0) },
      ),
    }),
  },
  {
    name: 'Standard',
    story: standard,
    asks: {},
    people: partOf(standard),
    history: true,
    answers: () => ({
      'choose-model': { model: 'MINOR-STANDARD', reason: 'Went well three times running.' },
      'hold-review': { wentWell: 'As always.', wentWrong: 'Nothing.' },
    }),
    twists: { G0: (follower) => press(follower, 'choose-model') },
  },
  {
    name: 'Security, emergency',
    story: security,
    asks: { emergency: true, deadline: '2025-06-05' },
    people: partOf(security),
    answers: () => ({ 'answer-screen': { exposure: true, personalData: false, authentication: true } }),
    twists: { hypercare: rolledBack },
  },
  {
    name: 'Agile Minor',
    story: agile,
    asks: { method: 'agile', sprint: 'Sprint 14' },
    people: partOf(agile),
    answers: ({ cast }) => ({ 'set-agile-roles': { team: [cast.build, cast.run] } }),
    twists: { deployment: backedOut },
  },
];

/** In other years than the ones above: what the demo company has beside its Minor releases, in several phases. */
export const demoJourneys: readonly Journey[] = [
  {
    name: 'Major, in Move2Run',
    story: storyOf('Ledger', {
      title: 'Ledger on the new platform',
      version: '5.0.0',
      trigger: 'business',
      asked: '2026-03-02',
      live: '2026-05-19',
    }),
    asks: { ...majorAsks, sponsor: mailOf('Elise Fontaine') },
    people: partOf(major),
    answers: () => ({
      'record-board-approval': board,
      'answer-sip': { sipState: 'approved', recommendations: 'Rotate the keys of the payment interface.' },
    }),
    until: 'G3',
  },
  {
    name: 'Major-retire, in Build',
    story: storyOf('Travel Claims', {
      title: 'The old claims server ends',
      version: '4.0.0',
      trigger: 'end-of-support',
      asked: '2026-03-09',
      live: '2026-05-29',
    }),
    asks: { ...majorAsks, endOfSupport: '2026-12-31' },
    people: partOf(retire),
    answers: () => ({
      'record-board-approval': board,
      'answer-sip': { sipState: 'approved', recommendations: '' },
    }),
    until: 'G1',
  },
  {
    name: 'Security, emergency, closed',
    story: { ...security, asked: '2026-02-02', live: '2026-03-03' },
    asks: { emergency: true, deadline: '2026-03-05' },
    people: partOf(security),
    answers: () => ({ 'answer-screen': { exposure: true, personalData: false, authentication: true } }),
  },
  {
    name: 'Agile Minor, in hypercare',
    story: { ...agile, asked: '2026-04-13', live: '2026-05-12' },
    asks: { method: 'agile', sprint: 'Sprint 14' },
    people: partOf(agile),
    answers: ({ cast }) => ({ 'set-agile-roles': { team: [cast.build, cast.run] } }),
    until: 'G5a',
  },
];

/** Three releases of one domain that go together. */
export const packageOfThree: readonly Journey[] = [
  ['Ledger', '4.2.0', 'Cost centres'],
  ['Invoice Flow', '2.9.0', 'Cost centres on invoices'],
  ['Travel Claims', '3.1.0', 'Cost centres on claims'],
].map(([service = '', version = '', title = '']): Journey => {
  const story = storyOf(service, { title, version, trigger: 'enhancement', asked: '2025-05-05', live: '2025-06-03' });
  return { name: `Package: ${service}`, story, asks: {}, people: partOf(story), answers: () => ({}) };
});

/** Once in Test, back to Build and forward again. */
function sendBackOnce(follower: Follower): void {
  sendBack(follower, 'build');
  passGate(follower, 'G2');
}
