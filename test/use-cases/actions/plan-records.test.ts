import { describe, expect, test } from '@jest/globals';
import { detailOf } from '../../../src/domain/releases/details';
import { releaseView } from '../../../src/use-cases/views/release';
import type { Desk } from '../walk/desk';
import {
  approveRfc,
  assessSip,
  buildingMajor,
  givePlans,
  people,
  planMajor,
  plannedMajor,
  planningMajor,
} from '../walk/major';
import { building, inSession, planning, request } from '../walk/minor';
import { seeing } from '../walk/seeing';

const { owner, manager, build, run, lead, observer, cab } = people;
const link = 'https://docs.example.test/page';

const view = (desk: Desk, who: string = owner) => seeing(desk, who, releaseView, desk.release);
const factsOf = (desk: Desk): Readonly<Record<string, string>> =>
  Object.fromEntries(view(desk).facts.map((it) => [it.label, it.value]));
const panel = (desk: Desk, id: string) => view(desk).panels.find((it) => it.id === id);
const gate = (desk: Desk): string => desk.refusal(manager, 'decide-gate', { note: 'x' }, { subject: 'G1' });

describe('the plan of a Major', () => {
  test('[ACT-15] each impacted domain agrees to its impact, with contact and day', () => {
    const desk = plannedMajor();
    desk.register.put('releases', desk.release, { planning: JSON.stringify({}) });
    givePlans(desk);
    desk.does(manager, 'review-plan', { planReview: 'valid' });
    const typed = { impactDomain: 'Sales', domainImpact: 'New desk', contact: lead };
    expect(gate(desk)).toMatch(/have not agreed: Sales/);
    expect(desk.refusal(manager, 'agree-impact', { ...typed, impactDomain: 'HR', agreed: true })).toMatch(
      /not in the list/,
    );
    expect(desk.refusal(build, 'agree-impact', { ...typed, agreed: true })).toMatch(/not yours/);
    desk.does(manager, 'agree-impact', { ...typed, agreed: false });
    expect(gate(desk)).toMatch(/have not agreed: Sales/);
    expect(factsOf(desk)['Domains']).toBeDefined();
    desk.does(lead, 'agree-impact', { ...typed, agreed: true });
    expect(detailOf(desk.row, 'planning').impacts['Sales']).toEqual({
      impact: 'New desk',
      contact: lead,
      agreed: true,
      agreedBy: lead,
      agreedOn: '2026-03-02',
    });
    desk.does(manager, 'decide-gate', { note: 'x' }, { subject: 'G1' });
    expect(desk.row.state).toBe('build');
  });

  test('[ACT-17] does not leave Planning before the Delivery Manager’s review, with its day and outcome', () => {
    const desk = plannedMajor();
    expect(gate(desk)).toMatch(/^Gate G1 stays closed: 1 criterion .*has not reviewed the plan/);
    expect(desk.refusal(owner, 'review-plan', { planReview: 'valid' })).toMatch(/not yours/);
    expect(desk.refusal(manager, 'review-plan', { planReview: 'changes' })).toMatch(/fill this in/);
    desk.does(manager, 'review-plan', { planReview: 'changes', note: 'Test is too short' });
    expect(gate(desk)).toMatch(/asked for changes: Test is too short/);
    desk.does(manager, 'review-plan', { planReview: 'valid' });
    expect(detailOf(desk.row, 'planning').review).toEqual({
      outcome: 'valid',
      by: manager,
      on: '2026-03-02',
      note: '',
    });
    desk.does(manager, 'decide-gate', { note: 'x' }, { subject: 'G1' });
    expect(desk.row.state).toBe('build');
  });

  test('[ACT-17] on a Minor a review that asks for changes keeps Planning, and passing the gate is a review', () => {
    const desk = planning();
    desk.does(manager, 'review-plan', { planReview: 'changes', note: 'No test days' });
    expect(gate(desk)).toMatch(/No test days/);
    expect(detailOf(building().row, 'planning').review).toMatchObject({
      outcome: 'valid',
      by: manager,
      on: '2026-03-02',
    });
  });

  test('[WF-06] the review of timeline and milestones is posted in the release’s thread', () => {
    const desk = planningMajor();
    const from = desk.register.notices.length;
    desk.does(manager, 'review-plan', { planReview: 'changes', note: 'Move the test' });
    const [chat] = desk.register.notices.slice(from).filter((it) => it.channel === 'chat');
    expect(chat).toMatchObject({ to: ['spaces/sales'], release: desk.release });
    expect(chat?.body).toMatch(/Marc reviewed the plan. The plan has to change. Move the test/);
    expect(factsOf(desk)['Plan review']).toBe('The plan has to change. Marc, 2 Mar 2026');
  });

  test('[ACT-24, ACT-26] the technical analysis has author, day, effort and constraints', () => {
    const desk = planningMajor();
    const typed = { technicalImpact: 'New cluster', effortDays: 42.5, constraints: 'No downtime' };
    expect(desk.act(build, 'set-technical', { ...typed, effortDays: null })).toMatchObject({
      fields: { effortDays: { key: 'form.missing' } },
    });
    expect(desk.refusal(build, 'set-technical', { ...typed, effortDays: -1 })).toMatch(/Between 0/);
    expect(desk.refusal(owner, 'set-technical', typed)).toMatch(/not yours/);
    desk.does(build, 'set-technical', typed);
    expect(factsOf(desk)['Technical analysis']).toBe('New cluster (Bill, 2 Mar 2026; 42.5 person-days)');
    expect(factsOf(desk)['Technical constraints']).toBe('No downtime');
    expect(detailOf(desk.row, 'planning')).toMatchObject({ author: build, writtenOn: '2026-03-02', effortDays: 42.5 });
  });

  test('[ACT-26, ACV-03] a risk has probability, impact and owner', () => {
    const desk = planningMajor();
    desk.does(build, 'add-risk', {
      riskTitle: 'Load',
      probability: 'low',
      impact: 'high',
      owner: build,
      measure: 'Test',
    });
    expect(panel(desk, 'risks')?.rows[0]).toMatchObject({ title: 'Load', detail: 'Low × High · Bill · Test' });
  });

  test('[ACT-25] implementation, test and rollback plan each need link, owner and another person’s review', () => {
    const desk = planningMajor();
    planMajor(desk);
    assessSip(desk);
    approveRfc(desk);
    desk.does(manager, 'review-plan', { planReview: 'valid' });
    expect(gate(desk)).toMatch(/Implementation plan, Test plan, Rollback plan/);
    expect(desk.act(build, 'set-artefact', { artefact: 'test' })).toMatchObject({ fields: { link: {} } });
    for (const artefact of ['implementation', 'test'])
      desk.does(build, 'set-artefact', { artefact, link: `${link}/${artefact}`, owner: build });
    expect(desk.refusal(build, 'review-artefact', { artefact: 'test', documentState: 'approved' })).toMatch(/yourself/);
    expect(desk.refusal(run, 'review-artefact', { artefact: 'rollback', documentState: 'approved' })).toMatch(
      /not in the list/,
    );
    for (const artefact of ['implementation', 'test'])
      desk.does(run, 'review-artefact', { artefact, documentState: 'reviewed' });
    expect(gate(desk)).toMatch(/not reviewed by another person: Rollback plan/);
    givePlans(desk);
    expect(factsOf(desk)['Plans']).toMatch(/Rollback plan: Approved, Bill$/);
    desk.does(build, 'set-artefact', { artefact: 'test', link: `${link}/test-2`, owner: build });
    expect(gate(desk)).toMatch(/not reviewed by another person: Test plan/);
    desk.does(run, 'review-artefact', { artefact: 'test', documentState: 'approved' });
    desk.does(manager, 'decide-gate', { note: 'x' }, { subject: 'G1' });
    expect(desk.row.state).toBe('build');
  });
});

describe('scope, people, dependencies', () => {
  test('[ACV-01] the scope is stamped as Planning is passed, and a later one shows against it', () => {
    const desk = building();
    const stamped = { scopeIn: 'Payment page', scopeOut: 'Basket', on: '2026-03-02' };
    expect(detailOf(desk.row, 'planning').baseline).toEqual(stamped);
    expect(view(desk).warnings.join()).not.toMatch(/scope/);
    desk.register.now = '2026-03-05T08:00:00Z';
    desk.does(owner, 'set-plan', { scopeIn: 'Payment page and basket' });
    expect(view(desk).warnings.join()).toMatch(/another one than at its baseline of 2 Mar 2026/);
    desk.does(manager, 'send-back', { to: 'planning', reason: 'Scope' });
    desk.does(manager, 'decide-gate', { note: 'Fine' }, { subject: 'G1' });
    expect(detailOf(desk.row, 'planning').baseline).toEqual(stamped);
  });

  test('[ACV-02] a person is named for role and days; a clash with another release needs a word', () => {
    const desk = planning();
    const typed = { person: build, roleOn: 'Developer', from: '2026-03-10', until: '2026-03-20' };
    expect(desk.refusal(owner, 'add-resource', { ...typed, until: '2026-03-09' })).toMatch(/ends before it begins/);
    desk.does(owner, 'add-resource', typed);
    const first = desk.release;
    desk.release = '';
    desk.release = desk.does(owner, 'submit', { ...request, title: 'Other' }).release;
    const other = { ...typed, from: '2026-03-20', until: '2026-03-25' };
    expect(desk.refusal(owner, 'add-resource', other)).toMatch(
      new RegExp(`counted on elsewhere.*${first} Faster checkout counts on this person as Developer`),
    );
    expect(desk.act(owner, 'add-resource', { ...other, from: '2026-03-21' }).kind).toBe('done');
    desk.does(owner, 'add-resource', { ...other, note: 'Half days' });
    const [own] = desk.register.all('resources').filter((it) => it.note === 'Half days');
    expect(own).toMatchObject({ person: build, role: 'Developer', confirmed: false });
    desk.does(build, 'update-resource', { confirmed: true }, { subject: own?.id ?? '' });
    expect(desk.register.get('resources', own?.id ?? '').confirmed).toBe(true);
    expect(panel(desk, 'resources')?.rows.some((it) => /Developer.*confirmed · Half days/.test(it.detail))).toBe(true);
    desk.release = first;
    desk.does(owner, 'cancel', { reason: 'x' });
    desk.release = own?.id.split('/')[0] ?? '';
    expect(desk.act(owner, 'add-resource', typed).kind).toBe('done');
  });

  test('[ACV-03] a dependency is on a release of the register or a CI, and agreed by another person', () => {
    const desk = planning();
    expect(desk.refusal(owner, 'add-dependency', { dependencyKind: 'release', dependsOn: 'REL-2026-0009' })).toMatch(
      /no release REL-2026-0009/,
    );
    expect(desk.refusal(owner, 'add-dependency', { dependencyKind: 'release', dependsOn: desk.release })).toMatch(
      /no release/,
    );
    desk.register.put('releases', 'REL-2026-0009', { title: 'Rival' });
    desk.does(owner, 'add-dependency', { dependencyKind: 'release', dependsOn: 'REL-2026-0009', note: 'Its API' });
    desk.does(owner, 'add-dependency', { dependencyKind: 'ci', dependsOn: 'srv-12' });
    const [first] = desk.register.all('dependencies');
    const subject = first?.id ?? '';
    expect(desk.refusal(owner, 'agree-dependency', {}, { subject })).toMatch(/yourself/);
    desk.does(run, 'agree-dependency', {}, { subject });
    expect(desk.refusal(build, 'agree-dependency', {}, { subject })).toMatch(/already/);
    expect(panel(desk, 'resources')?.rows.map((it) => [it.title, it.detail])).toEqual([
      ['REL-2026-0009', 'Release · Its API · agreed by Rita'],
      ['srv-12', 'CI'],
    ]);
  });

  test('[ACV-04] each milestone shows planned, baseline and actual day', () => {
    const { rows } = panel(building(), 'plan') ?? { rows: [] };
    expect(rows[0]).toMatchObject({ title: 'End of Planning' });
    expect(rows[0]?.detail).toMatch(/20 Mar 2026.*20 Mar 2026.*2 Mar 2026/);
  });
});

describe('the question log', () => {
  test('[ACT-21] a question is asked, waits, is answered by whom it is for, and stays', () => {
    const desk = planning();
    const from = desk.register.notices.length;
    desk.does(manager, 'ask-question', { question: 'Who trains the shops?' });
    expect(desk.register.notices.slice(from)).toMatchObject([
      { to: [owner], body: expect.stringContaining('Who trains the shops?') },
    ]);
    const [asked] = desk.register.all('questions');
    expect(asked).toMatchObject({ askedBy: manager, to: owner, askedOn: '2026-03-02', answeredOn: '' });
    const subject = asked?.id ?? '';
    expect(view(desk).warnings.join()).not.toMatch(/question/);
    desk.register.now = '2026-03-04T08:00:00Z';
    expect(view(desk).warnings.join()).not.toMatch(/question/);
    desk.register.now = '2026-03-05T08:00:00Z';
    expect(view(desk).warnings.join()).toMatch(/1 question waits too long/);
    expect(desk.refusal(run, 'answer-question', { answer: 'x' }, { subject })).toMatch(/somebody else/);
    expect(view(desk, run).next.map((it) => it.action)).not.toContain('answer-question');
    expect(view(desk, owner).next.map((it) => it.action)).toContain('answer-question');
    desk.does(owner, 'answer-question', { answer: 'The supplier' }, { subject });
    expect(desk.register.get('questions', subject)).toMatchObject({
      answer: 'The supplier',
      answeredBy: owner,
      answeredOn: '2026-03-05',
    });
    expect(desk.register.notices.at(-1)?.to).toEqual([manager]);
    expect(view(desk).warnings.join()).not.toMatch(/question/);
    expect(desk.refusal(owner, 'answer-question', { answer: 'x' }, { subject })).toMatch(/is answered/);
    expect(panel(desk, 'questions')?.rows[0]?.detail).toMatch(/Marc → Olga.*The supplier/);
    expect(desk.refusal(observer, 'ask-question', { question: 'x' })).toMatch(/not yours/);
    desk.does(cab, 'ask-question', { question: 'What if it fails?', askedOf: build });
  });
});

describe('the documents at the Go/No-Go', () => {
  test('[ACT-20] checklist and Runbook links are asked of the Service Owner of a Major', () => {
    const desk = buildingMajor();
    const criterion = () =>
      view(desk)
        .gates.find((it) => it.gate === 'G4')
        ?.criteria.find((it) => it.id === 'documents-linked');
    expect(criterion()).toMatchObject({ state: 'not-met', action: 'set-documents' });
    expect(criterion()?.text).toMatch(/Move2Run Checklist \(link\), Runbook \(link\)/);
    expect(desk.act(owner, 'set-documents', {})).toMatchObject({ fields: { runbookLink: { key: 'form.missing' } } });
    expect(desk.refusal(build, 'set-documents', { runbookLink: link })).toMatch(/not yours/);
    desk.does(owner, 'set-documents', { runbookLink: link });
    expect(criterion()?.state).toBe('met');
    expect(factsOf(desk)['Runbook (link)']).toBe(link);
  });

  test('[ACT-20] on a Minor the pages of the touched sections stand in, each with its link', () => {
    const desk = inSession();
    const criterion = () =>
      view(desk)
        .gates.find((it) => it.gate === 'G4')
        ?.criteria.find((it) => it.id === 'documents-linked');
    expect(criterion()?.state).toBe('met');
    const [section] = desk.register.all('runbook').filter((it) => it.touched);
    desk.register.put('runbook', section?.id ?? '', { link: '' });
    expect(criterion()?.state).toBe('not-met');
  });
});
