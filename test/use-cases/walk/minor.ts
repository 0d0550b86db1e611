import type { FormValues } from '../../../src/sidebar-api';
import { people } from './company';
import { Desk } from './desk';

const { owner, manager, build, run, lead, signatory, cab, specialist } = people;

/** A complete request for a Minor release. */
export const request: FormValues = {
  title: 'Faster checkout',
  version: '1.10',
  service: 'Shop',
  domains: ['Sales'],
  systems: 'Web shop',
  contentTypes: ['software'],
  trigger: 'enhancement',
  objective: 'Customers pay in one step.',
  justification: 'One in five baskets is left at payment.',
  benefit: 'Five per cent more orders.',
  description: 'The payment page asks for everything at once instead of in three steps, for all customers of the shop.',
  newService: false,
  architecture: false,
  severalDomains: false,
  severalSystems: false,
  incompatible: false,
  windowStart: '2026-05-14T20:00',
  windowEnd: '2026-05-14T22:00',
  users: '2',
  criticality: '2',
  data: '1',
  recovery: '1',
  novelty: '1',
  neighbours: '1',
  coverage: '2',
  history: '1',
  pressure: '1',
  signatory,
};

const link = 'https://docs.example.test/page';

/** A desk with a submitted release. */
export function submitted(): Desk {
  const desk = new Desk();
  desk.release = desk.does(owner, 'submit', request).release;
  return desk;
}

/** In Planning. */
export function planning(): Desk {
  const desk = submitted();
  desk.does(owner, 'decide-gate', { note: 'Agreed with Marc' }, { subject: 'G0' });
  return desk;
}

/** In Build: everything that G1 asks for is there. */
export function building(): Desk {
  const desk = planning();
  desk.does(owner, 'set-plan', {
    scopeIn: 'Payment page',
    scopeOut: 'Basket',
    planningEnd: '2026-03-20',
    buildEnd: '2026-04-10',
    testEnd: '2026-04-30',
    goNoGo: '2026-05-12',
    signatory,
  });
  desk.does(manager, 'add-risk', {
    riskTitle: 'Payment provider slow',
    probability: 'low',
    impact: 'medium',
    owner: build,
    measure: 'Load test',
  });
  desk.does(manager, 'review-window');
  desk.does(owner, 'answer-screen', { exposure: false, personalData: false, authentication: false });
  desk.does(owner, 'set-topics', { changed: ['L'], reason: 'Only the payment page changes' });
  desk.does(run, 'see-topics');
  desk.does(owner, 'add-change', { rfcNumber: 'CRQ-17', impact: 'low', risk: 'low' });
  desk.does(manager, 'decide-change', { decision: 'approved', evidence: link }, { subject: `${desk.release}/CHA-1` });
  desk.does(manager, 'decide-gate', { note: 'Comments seen' }, { subject: 'G1' });
  return desk;
}

/** In Test. */
export function testing(): Desk {
  const desk = building();
  desk.does(build, 'add-component', {
    componentKind: 'build-package',
    name: 'shop',
    version: '1.10',
    checksum: 'sha256:1a2b',
    link,
  });
  desk.does(build, 'add-component', { componentKind: 'ci', name: 'web-shop', ciAction: 'changed', link, owner: run });
  desk.does(build, 'add-component', {
    componentKind: 'document',
    name: 'Low level design',
    documentState: 'draft',
    link,
    owner: build,
  });
  desk.does(owner, 'decide-gate', { note: 'Run has seen it' }, { subject: 'G2' });
  return desk;
}

/** Ticks every open item of the checklist with evidence and has another person validate it; `only` picks items. */
export function workChecklist(
  desk: Desk,
  only: (item: { readonly raciRow: string; readonly item: string }) => boolean,
): void {
  const workers = [owner, build, run, manager];
  const validators = [owner, manager, specialist, cab, run, build];
  for (const item of desk.register
    .all('checklist')
    .filter((it) => (it.state === 'open' || it.state === 'done') && only(it))) {
    const doer =
      item.state === 'done'
        ? item.doneBy
        : workers.find((who) => desk.act(who, 'complete-items', { items: [item.id], evidence: link }).kind === 'done');
    if (doer === undefined) throw new Error(`Nobody may complete ${item.item}`);
    const validator = validators.find(
      (who) => who !== doer && desk.act(who, 'validate-items', { items: [item.id] }).kind === 'done',
    );
    if (validator === undefined) throw new Error(`Nobody may validate ${item.item}, done by ${doer}`);
  }
}

/** In Move2Run. */
export function readying(): Desk {
  const desk = testing();
  desk.does(build, 'record-tests', {
    testType: 'functional',
    planned: 20,
    executed: 20,
    passed: 19,
    failed: 1,
    blockedTests: 0,
    evidence: link,
  });
  desk.does(owner, 'accept-failures', { reason: 'Cosmetic, fixed next time' }, { subject: `${desk.release}/TES-1` });
  desk.does(run, 'record-tests', {
    testType: 'uat',
    planned: 5,
    executed: 5,
    passed: 5,
    failed: 0,
    blockedTests: 0,
    evidence: link,
  });
  desk.does(signatory, 'sign-uat', { evidence: link });
  workChecklist(desk, (it) => it.raciRow === '3.1');
  desk.does(owner, 'decide-gate', { note: 'All comments are in' }, { subject: 'G3' });
  return desk;
}

/** Ready for the Go/No-Go, with the session open. */
export function inSession(): Desk {
  const desk = readying();
  const { register, release } = desk;
  for (const it of register.all('runbook').filter((section) => section.touched)) {
    desk.does(run, 'set-section', { touched: true, sectionState: 'complete', link }, { subject: it.id });
    desk.does(owner, 'review-section', {}, { subject: it.id });
  }
  desk.does(build, 'set-rollback', {
    planLink: link,
    rollbackMinutes: 20,
    verifyMinutes: 10,
    tried: 'rehearsed',
    triedOn: '2026-03-01',
    criteria: 'Payment fails twice',
    decider: manager,
  });
  for (const it of register.all('communications')) {
    desk.does(
      owner,
      'prepare-communication',
      { recipients: 'all@acme.test', subject: 'Faster checkout', body: 'On 14 May' },
      { subject: it.id },
    );
    desk.does(owner, 'approve-communication', {}, { subject: it.id });
  }
  desk.does(owner, 'evaluate-change', { evaluation: 'It does what it should' }, { subject: `${release}/CHA-1` });
  workChecklist(desk, (it) => !['F5', 'N1', 'N3', 'N4', 'N5', 'P4', 'P5'].includes(it.item));
  desk.does(manager, 'open-session');
  return desk;
}

/** Authorised: voted, decided. */
export function authorised(): Desk {
  const desk = inSession();
  desk.does(lead, 'cast-vote', { vote: 'go' });
  desk.does(manager, 'decide-go', { decision: 'go' });
  return desk;
}

/** Live and in hypercare. */
export function watching(): Desk {
  const desk = authorised();
  desk.register.now = '2026-05-14T18:05:00Z';
  desk.does(run, 'start-deployment');
  desk.register.now = '2026-05-14T19:05:00Z';
  desk.does(run, 'finish-deployment', { outcome: 'success' });
  desk.does(run, 'verify-deployment', { verified: true, verification: 'Ten orders placed' });
  desk.does(manager, 'decide-gate', { note: '' }, { subject: 'G5a' });
  return desk;
}

/** In closing. */
export function closing(): Desk {
  const desk = watching();
  desk.register.now = '2026-05-20T08:00:00Z';
  desk.does(owner, 'confirm-stable');
  desk.does(owner, 'decide-gate', { note: 'Stable' }, { subject: 'G5b' });
  return desk;
}

/** Closed. */
export function closed(): Desk {
  const desk = closing();
  desk.register.now = '2026-05-21T08:00:00Z';
  desk.does(manager, 'hold-review', {
    participants: [owner, run, manager],
    wentWell: 'On time',
    wentWrong: 'Test earlier',
  });
  desk.does(owner, 'add-lesson', { lesson: 'Load test before UAT' });
  desk.does(run, 'reconcile-cis', { cmdbReference: 'CMDB-881' });
  desk.does(manager, 'review-change', { reviewOutcome: 'successful' }, { subject: `${desk.release}/CHA-1` });
  desk.does(owner, 'close-change', {}, { subject: `${desk.release}/CHA-1` });
  desk.does(owner, 'send-satisfaction');
  desk.does(lead, 'record-feedback', { score: 8 });
  desk.does(owner, 'decide-gate', { note: 'Done' }, { subject: 'G5c' });
  return desk;
}
