import type { FormValues } from '../../../src/sidebar-api';
import { aPerson } from '../../builders';
import { people as known, rows, settingsWith } from './company';
import { Desk } from './desk';
import { request } from './minor';

const { owner, manager, build, run, lead, cab, sip, signatory } = known;

/** The people of the company and those whom only a Major needs. */
export const people = { ...known, board: 'bea@acme.test', pmo: 'pam@acme.test', chair: 'chris@acme.test' } as const;

const settings = settingsWith({
  people: [
    ...rows.people,
    aPerson(people.board, { roles: ['portfolio-board'], name: 'Bea' }),
    aPerson(people.pmo, { roles: ['pmo'], name: 'Pam' }),
    aPerson(people.chair, { roles: ['cab-chair'], name: 'Chris' }),
  ],
});

const link = 'https://docs.example.test/page';

/** A complete request for a Major: a business need that changes the architecture. */
export const majorRequest: FormValues = {
  ...request,
  title: 'New web shop',
  trigger: 'business',
  sponsor: lead,
  architecture: true,
};

/** A desk of the company with a board. */
export function majorDesk(): Desk {
  const desk = new Desk();
  desk.register.settings = settings;
  return desk;
}

/** Submitted. */
export function submittedMajor(values: FormValues = {}): Desk {
  const desk = majorDesk();
  desk.release = desk.does(owner, 'submit', { ...majorRequest, ...values }).release;
  return desk;
}

/** What the board's approval says. */
export const approval: FormValues = {
  approver: people.board,
  decidedOn: '2026-03-01',
  approvalLink: link,
  boardDecision: 'Approved in the session of 1 March',
  budget: 120_000,
  project: 'PRJ-7',
  portfolioStage: 'plan',
};

/** In Planning, approved by the board. */
export function planningMajor(): Desk {
  const desk = submittedMajor();
  desk.does(owner, 'record-board-approval', approval);
  desk.does(owner, 'decide-gate', { note: 'Board approved' }, { subject: 'G0' });
  return desk;
}

/** The security assessment of a Major, from Build's file to the approval with one recommendation. */
export function assessSip(desk: Desk): void {
  desk.does(build, 'submit-sip', { file: link });
  desk.does(sip, 'answer-sip', { sipState: 'approved', recommendations: 'Rotate the keys', owner: build });
}

/** The three plans, each reviewed by another person. */
export function givePlans(desk: Desk): void {
  for (const artefact of ['implementation', 'test', 'rollback']) {
    desk.does(build, 'set-artefact', { artefact, link: `${link}/${artefact}`, owner: build });
    desk.does(run, 'review-artefact', { artefact, documentState: 'approved' });
  }
}

/** An RFC that the CAB approved under its chair. */
export function approveRfc(desk: Desk): void {
  desk.does(owner, 'add-change', { rfcNumber: 'CRQ-90', impact: 'medium', risk: 'medium', cabOn: '2026-03-10' });
  desk.does(
    cab,
    'decide-change',
    { decision: 'approved', chair: people.chair, evidence: link },
    { subject: `${desk.release}/CHA-1` },
  );
}

/** The rest of what G1 asks of a Major. */
export function planMajor(desk: Desk): void {
  desk.does(owner, 'set-plan', {
    scopeIn: 'Shop and payment',
    scopeOut: 'Warehouse',
    planningEnd: '2026-03-20',
    buildEnd: '2026-04-10',
    testEnd: '2026-04-30',
    goNoGo: '2026-05-12',
    signatory,
  });
  desk.does(manager, 'add-risk', {
    riskTitle: 'Load',
    probability: 'low',
    impact: 'high',
    owner: build,
    measure: 'Test',
  });
  desk.does(manager, 'review-window');
  desk.does(owner, 'set-topics', { changed: ['L'], reason: 'Payment only' });
  desk.does(run, 'see-topics');
  desk.does(manager, 'agree-impact', { impactDomain: 'Sales', domainImpact: 'New desk', contact: lead, agreed: true });
}

/** Everything of G1 except the Delivery Manager's review. */
export function plannedMajor(): Desk {
  const desk = planningMajor();
  planMajor(desk);
  givePlans(desk);
  assessSip(desk);
  approveRfc(desk);
  return desk;
}

/** In Build. */
export function buildingMajor(): Desk {
  const desk = plannedMajor();
  desk.does(manager, 'review-plan', { planReview: 'valid' });
  desk.does(manager, 'decide-gate', { note: 'Comments seen' }, { subject: 'G1' });
  return desk;
}
