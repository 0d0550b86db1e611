import { describe, expect, test } from '@jest/globals';
import { people } from '../walk/company';
import type { Desk } from '../walk/desk';
import { authorised, inSession, planning, testing } from '../walk/minor';

const { owner, manager, build, run, specialist, deputy } = people;
const link = 'https://docs.example.test/page';
const item = (desk: Desk, code: string) => desk.register.get('checklist', `${desk.release}/${code}`);
const ids = (desk: Desk, ...codes: string[]) => ({ items: codes.map((it) => `${desk.release}/${it}`) });

describe('checklist items', () => {
  test('[CHK-01] are done with evidence, and validated by another person', () => {
    const desk = planning();
    expect(desk.act(build, 'complete-items', ids(desk, 'I1'))).toMatchObject({
      kind: 'refusal',
      fields: { evidence: { key: 'refused.evidence' } },
    });
    desk.does(build, 'complete-items', { ...ids(desk, 'I1'), evidence: link });
    expect(item(desk, 'I1')).toMatchObject({
      state: 'done',
      doneBy: build,
      owner: build,
      evidence: link,
      evidenceOn: '2026-03-02',
    });
    expect(desk.act(build, 'validate-items', ids(desk, 'I1')).kind).toBe('refusal');
    desk.does(owner, 'validate-items', ids(desk, 'I1'));
    expect(item(desk, 'I1')).toMatchObject({
      state: 'validated',
      validatedBy: owner,
      validatedAt: '2026-03-02T08:00:00Z',
    });
  });

  test('the doer never validates, even where they are the A', () => {
    const desk = planning();
    desk.does(owner, 'complete-items', { ...ids(desk, 'I1'), evidence: link });
    expect(desk.act(owner, 'validate-items', ids(desk, 'I1')).kind).toBe('refusal');
  });

  test('are worked on by R and A of their RACI row only', () => {
    const desk = planning();
    expect(desk.act(specialist, 'complete-items', { ...ids(desk, 'I1'), evidence: link })).toMatchObject({
      kind: 'refusal',
      who: expect.arrayContaining([build]),
    });
  });

  test('a bulk act is done for all of them or for none, and says which stand against it', () => {
    const desk = planning();
    desk.does(build, 'complete-items', { ...ids(desk, 'I1'), evidence: link });
    expect(desk.refusal(build, 'complete-items', { ...ids(desk, 'I1', 'I2'), evidence: link })).toMatch(
      /1 item stands against it.*I1 is settled already/,
    );
    expect(item(desk, 'I2').state).toBe('open');
    expect(desk.refusal(build, 'complete-items', { items: ['REL-2026-0099/I1'], evidence: link })).toMatch(
      /no record REL-2026-0099\/I1/,
    );
    expect(desk.refusal(build, 'complete-items', { items: [], evidence: link })).toMatch(/fill this in/);
  });

  test('are set aside with a reason; fixed ones never as unchanged, high ones by the Delivery Manager', () => {
    const desk = planning();
    expect(desk.refusal(owner, 'set-items-aside', { ...ids(desk, 'B2'), way: 'unchanged', reason: 'x' })).toMatch(
      /B2 is always asked/,
    );
    expect(desk.refusal(owner, 'set-items-aside', { ...ids(desk, 'B2'), way: 'not-applicable', reason: 'x' })).toMatch(
      /Delivery Manager says/,
    );
    desk.does(manager, 'set-items-aside', {
      ...ids(desk, 'B2'),
      way: 'not-applicable',
      reason: 'No SLA on this service',
    });
    expect(item(desk, 'B2')).toMatchObject({
      state: 'not-applicable',
      reason: 'No SLA on this service',
      validatedBy: manager,
    });
    desk.does(owner, 'set-items-aside', { ...ids(desk, 'B1'), way: 'unchanged', reason: 'Same targets' });
    expect(item(desk, 'B1').state).toBe('unchanged');
  });

  test('F1 knows no exception and no waiver (clarification 51)', () => {
    const desk = planning();
    expect(desk.refusal(run, 'request-exception', { ...ids(desk, 'F1'), reason: 'x' })).toMatch(/F1 cannot be waived/);
    expect(
      desk.refusal(manager, 'set-items-aside', { ...ids(desk, 'F1'), way: 'not-applicable', reason: 'x' }),
    ).toMatch(/F1 cannot be waived/);
  });

  test('an exception is asked for by one and decided by another; a high one by the Delivery Manager, with owner and day', () => {
    const desk = planning();
    const from = desk.register.notices.length;
    desk.does(owner, 'request-exception', { ...ids(desk, 'B2'), reason: 'Vendor answers in June' });
    expect(desk.register.notices.slice(from).map((it) => it.to)).toEqual([[manager]]);
    expect(desk.refusal(owner, 'decide-exception', { ...ids(desk, 'B2'), decision: 'accepted', reason: 'x' })).toMatch(
      /another person|not yours|you are not/,
    );
    expect(
      desk.act(manager, 'decide-exception', { ...ids(desk, 'B2'), decision: 'accepted', reason: 'Low risk' }),
    ).toMatchObject({ kind: 'refusal', fields: { due: { key: 'form.missing' } } });
    desk.does(manager, 'decide-exception', {
      ...ids(desk, 'B2'),
      decision: 'accepted',
      reason: 'Low risk',
      due: '2026-06-30',
    });
    expect(item(desk, 'B2')).toMatchObject({
      exception: 'accepted',
      exceptionBy: manager,
      exceptionAskedBy: owner,
      due: '2026-06-30',
      owner,
    });
  });

  test('[CHK-03] only low items, or excepted ones, are deferred, with owner and day', () => {
    const desk = planning();
    const when = { owner: build, due: '2026-06-01', reason: 'After go-live' };
    expect(desk.refusal(owner, 'defer-item', { ...ids(desk, 'B2'), ...when })).toMatch(/B2 is not low/);
    expect(desk.refusal(build, 'defer-item', { ...ids(desk, 'B4'), ...when, due: '2026-01-01' })).toMatch(
      /past|you are not/,
    );
    const low = desk.register.all('checklist').find((it) => it.priority === 'low' && it.raciRow === '3.2');
    const code = low?.item ?? '';
    desk.does(owner, 'defer-item', { ...ids(desk, code), ...when });
    expect(item(desk, code)).toMatchObject({ state: 'deferred', owner: build, due: '2026-06-01' });
  });

  test('[BAD-47] reopened, the validation falls away', () => {
    const desk = planning();
    desk.does(build, 'complete-items', { ...ids(desk, 'I1'), evidence: link });
    desk.does(owner, 'validate-items', ids(desk, 'I1'));
    desk.does(owner, 'reopen-items', { ...ids(desk, 'I1'), reason: 'Wrong report' });
    expect(item(desk, 'I1')).toMatchObject({ state: 'open', doneBy: '', validatedBy: '' });
  });

  test('after the Go, a high item that is reopened takes the decision back', () => {
    const desk = authorised();
    desk.does(owner, 'reopen-items', { ...ids(desk, 'I1'), reason: 'A test was wrong' });
    expect(desk.row).toMatchObject({ state: 'move2run', decision: '', criteriaMet: '' });
  });

  test('an item is assigned with one mail that names it', () => {
    const desk = planning();
    const from = desk.register.notices.length;
    desk.does(owner, 'assign-items', { ...ids(desk, 'B2', 'E1'), owner: deputy, due: '2026-04-01' });
    expect(item(desk, 'B2')).toMatchObject({ owner: deputy, due: '2026-04-01' });
    expect(desk.register.notices.slice(from).map((it) => [it.to, it.body.includes('E1')])).toEqual([[[deputy], true]]);
  });

  test('whoever owns items, or has to validate some, finds a task for it until there is none left', () => {
    const desk = planning();
    const open = () =>
      desk.register
        .all('tasks')
        .filter((it) => it.raciRow === 'items' && it.state === 'open')
        .map((it) => `${it.kind} ${it.person}`);
    desk.does(owner, 'assign-items', { ...ids(desk, 'I1', 'I2'), owner: specialist });
    desk.does(owner, 'assign-items', { ...ids(desk, 'I3'), owner: specialist });
    expect(open()).toEqual([`do ${specialist}`]);
    desk.does(build, 'complete-items', { ...ids(desk, 'I1', 'I2', 'I3'), evidence: link });
    expect(open()).toEqual([`accept ${owner}`]);
    desk.does(owner, 'validate-items', ids(desk, 'I1', 'I2'));
    expect(open()).toEqual([`accept ${owner}`]);
    desk.does(owner, 'validate-items', ids(desk, 'I3'));
    expect(open()).toEqual([]);
  });

  test('[OBJ-02] readiness on the release’s row follows every act', () => {
    const desk = planning();
    const before = desk.row.openHigh ?? 0;
    desk.does(build, 'complete-items', { ...ids(desk, 'I1'), evidence: link });
    desk.does(owner, 'validate-items', ids(desk, 'I1'));
    expect(desk.row.openHigh).toBe(before - 1);
    expect(desk.row.readiness).toBeGreaterThan(0);
  });
});

describe('Runbook and rollback plan', () => {
  test('[RUN-03] a section is complete with its page, and another person reviews it', () => {
    const desk = testing();
    const subject = `${desk.release}/RB-11`;
    expect(desk.act(run, 'set-section', { touched: true, sectionState: 'complete' }, { subject })).toMatchObject({
      kind: 'refusal',
      fields: { link: { key: 'refused.section-link' } },
    });
    desk.does(run, 'set-section', { touched: true, sectionState: 'complete', link }, { subject });
    expect(desk.refusal(run, 'review-section', {}, { subject })).toMatch(/yourself/);
    desk.does(owner, 'review-section', {}, { subject });
    expect(desk.register.get('runbook', subject)).toMatchObject({
      state: 'complete',
      writtenBy: run,
      reviewedBy: owner,
      reviewedOn: '2026-03-02',
    });
    expect(desk.refusal(owner, 'review-section', {}, { subject: `${desk.release}/RB-01` })).toMatch(/not complete/);
  });

  test('[RUN-04] an untouched section keeps its date', () => {
    const desk = testing();
    desk.does(run, 'set-section', { touched: false }, { subject: `${desk.release}/RB-11` });
    expect(desk.register.get('runbook', `${desk.release}/RB-11`).state).toBe('untouched');
  });

  test('a rollback that cannot be rehearsed is declared by one and accepted by another', () => {
    const desk = testing();
    const plan = {
      planLink: link,
      rollbackMinutes: 30,
      tried: 'declared',
      declaration: 'No second system',
      criteria: 'Orders fail',
      decider: manager,
    };
    desk.does(build, 'set-rollback', plan);
    expect(desk.refusal(build, 'set-rollback', { ...plan, acceptDeclaration: true })).toMatch(/yourself/);
    desk.does(run, 'set-rollback', { acceptDeclaration: true });
    expect(JSON.parse(desk.row.rollback)).toMatchObject({ declaredBy: build, acceptedBy: run });
    desk.does(build, 'set-rollback', { ...plan, declaration: 'Another reason' });
    expect(JSON.parse(desk.row.rollback)).toMatchObject({ acceptedBy: '' });
  });
});

describe('tests and UAT', () => {
  test('[ACV-11] figures have to add up, and a repeated type is its next round', () => {
    const desk = testing();
    const figures = {
      testType: 'functional',
      planned: 10,
      executed: 10,
      passed: 8,
      failed: 2,
      blockedTests: 0,
      evidence: link,
    };
    expect(desk.refusal(build, 'record-tests', { ...figures, executed: 11 })).toMatch(/11 executed is more than 10/);
    expect(desk.refusal(build, 'record-tests', { ...figures, passed: 9 })).toMatch(/do not fit/);
    desk.does(build, 'record-tests', figures);
    desk.does(build, 'record-tests', { ...figures, passed: 10, failed: 0 });
    expect(desk.register.all('tests').map((it) => it.round)).toEqual([1, 2]);
  });

  test('[WF-19] failures are accepted by name, never by who recorded them', () => {
    const desk = testing();
    desk.does(owner, 'record-tests', {
      testType: 'functional',
      planned: 2,
      executed: 2,
      passed: 1,
      failed: 1,
      blockedTests: 0,
    });
    const subject = desk.register.all('tests')[0]?.id ?? '';
    expect(desk.refusal(owner, 'accept-failures', { reason: 'x' }, { subject })).toMatch(/yourself/);
    expect(desk.refusal(build, 'accept-failures', { reason: 'x' }, { subject })).toMatch(/Realise tests/);
  });

  test('[ACT-28] the UAT is signed by the signatory in person, not in the future', () => {
    const desk = testing();
    expect(desk.refusal(owner, 'sign-uat')).toMatch(/not yours/);
    expect(desk.refusal(people.signatory, 'sign-uat', { signedOn: '2027-01-01' })).toMatch(/future/);
    desk.does(people.signatory, 'sign-uat', {});
    expect(JSON.parse(desk.row.uat)).toMatchObject({ signedBy: people.signatory, signedOn: '2026-03-02' });
  });

  test('a defect is listed and fixed or accepted by name', () => {
    const desk = testing();
    desk.does(run, 'add-defect', { defectTitle: 'Button hidden', defectWeight: 'normal' });
    const subject = desk.register.all('defects')[0]?.id ?? '';
    desk.does(build, 'update-defect', { defectState: 'fixed' }, { subject });
    expect(desk.register.all('defects')).toEqual([expect.objectContaining({ state: 'fixed', acceptedBy: '' })]);
    desk.does(owner, 'update-defect', { defectState: 'accepted' }, { subject });
    expect(desk.register.all('defects')[0]?.acceptedBy).toBe(owner);
  });
});

test('another version of the build package after the Go takes the decision back', () => {
  const desk = authorised();
  const pack = desk.register.all('components').find((it) => it.kind === 'build-package')?.id ?? '';
  desk.does(build, 'update-component', { checksum: 'abc' }, { subject: pack });
  expect(desk.row.state).toBe('authorised');
  desk.does(build, 'update-component', { version: '1.11' }, { subject: pack });
  expect(desk.row).toMatchObject({ state: 'move2run', decision: '', buildPackage: 'shop 1.11' });
  expect(inSession().row.state).toBe('move2run');
});
