import { describe, expect, test } from '@jest/globals';
import { detailOf } from '../../../src/domain/releases/details';
import { people } from '../walk/company';
import type { Desk } from '../walk/desk';
import { closed, inSession, planning, readying, testing, watching } from '../walk/minor';

const { owner, manager, build, run, specialist, observer } = people;
const link = 'https://docs.example.test/page';
const pack = (desk: Desk) => detailOf(desk.row, 'handOver');
const all = { artefacts: ['runbook', 'structure', 'trainings', 'guides'] };
const kept = Object.fromEntries(
  all.artefacts.flatMap((it) => [
    [`${it}Owner`, build],
    [`${it}Place`, `${link}/${it}`],
  ]),
);
const held = {
  topic: 'Take-over',
  trainingAudience: 'support',
  trainingOn: '2026-03-01',
  invited: 6,
  attended: 5,
  link,
};

describe('the knowledge-transfer pack', () => {
  test('[OBJ-03, PSF-05, INT-07, ACV-18] is taken over by Run artefact by artefact, and checked by the Knowledge Manager', () => {
    const desk = inSession();
    desk.does(owner, 'set-knowledge', kept);
    expect(desk.refusal(owner, 'accept-knowledge', { artefacts: ['guides'] })).toMatch(/not yours|you are not/);
    expect(desk.refusal(run, 'accept-knowledge', all)).toMatch(/not declared final.*no training/);
    expect(desk.refusal(manager, 'decide-go', { decision: 'go' })).toMatch(/knowledge pack lacks/);
    desk.does(build, 'record-training', held);
    desk.does(owner, 'finalise-runbook');
    desk.does(run, 'accept-knowledge', all);
    expect(pack(desk).guides).toEqual({
      owner: build,
      link: `${link}/guides`,
      acceptedBy: run,
      acceptedOn: '2026-03-02',
    });
    expect(desk.refusal(run, 'accept-knowledge', all)).toMatch(/all four/);
    expect(desk.refusal(manager, 'check-knowledge')).toMatch(/not yours|you are not/);
    desk.does(specialist, 'check-knowledge');
    expect(pack(desk)).toMatchObject({ checkedBy: specialist, checkedOn: '2026-03-02' });
    desk.does(people.lead, 'cast-vote', { vote: 'go' });
    desk.does(manager, 'decide-go', { decision: 'go' });
  });

  test('[INT-07] is not confirmed while a document or an artefact has no link', () => {
    const desk = testing();
    desk.does(build, 'start-documents');
    const refusal = desk.refusal(specialist, 'check-knowledge');
    expect(refusal).toMatch(/Service description has no link/);
    expect(refusal).toMatch(/User guides: no link/);
  });

  test('[OBJ-03] an artefact that moves is accepted anew, the others stay', () => {
    const desk = inSession();
    desk.does(owner, 'set-knowledge', kept);
    desk.does(run, 'accept-knowledge', { artefacts: ['structure', 'guides'] });
    desk.does(specialist, 'check-knowledge');
    desk.does(owner, 'set-knowledge', { guidesPlace: `${link}/new` });
    expect([pack(desk).guides.acceptedBy, pack(desk).structure.acceptedBy, pack(desk).checkedBy]).toEqual([
      '',
      run,
      '',
    ]);
  });
});

describe('trainings', () => {
  test('[ACV-18] have audience and attendance; a planned session is brought up to date', () => {
    const desk = testing();
    desk.does(build, 'record-training', { ...held, trainingOn: '2026-04-01', attended: null });
    desk.does(build, 'record-training', { ...held, trainingAudience: 'users', attended: 3 });
    expect(desk.refusal(build, 'record-training', { ...held, trainingOn: '2026-04-01' })).toMatch(/future/);
    expect(desk.refusal(build, 'record-training', { ...held, attended: 7 })).toMatch(/More people came/);
    desk.does(build, 'record-training', held);
    expect(pack(desk).sessions.map((it) => [it.audience, it.on, it.invited, it.attended, it.recordedBy])).toEqual([
      ['users', '2026-03-01', 6, 3, build],
      ['support', '2026-03-01', 6, 5, build],
    ]);
  });

  test('are so many at most, and not anybody’s to record', () => {
    const desk = testing();
    expect(desk.refusal(observer, 'record-training', held)).toMatch(/not yours|you are not/);
    for (let count = 0; count < 40; count += 1)
      desk.does(build, 'record-training', { ...held, topic: `Topic ${count}` });
    expect(desk.refusal(build, 'record-training', held)).toMatch(/At most 40/);
    desk.does(build, 'record-training', { ...held, topic: 'Topic 7', attended: 1 });
  });
});

describe('the Runbook', () => {
  test('[ACV-18] is final when every needed section is complete, until one is written again', () => {
    const desk = readying();
    expect(desk.refusal(owner, 'finalise-runbook')).toMatch(/§1 /);
    const ready = inSession();
    expect(ready.refusal(build, 'finalise-runbook')).toMatch(/not yours|you are not/);
    ready.does(owner, 'finalise-runbook');
    expect(pack(ready)).toMatchObject({ finalBy: owner, finalOn: '2026-03-02' });
    expect(ready.refusal(owner, 'finalise-runbook')).toMatch(/final already/);
    const subject = `${ready.release}/RB-11`;
    ready.does(run, 'set-section', { touched: true, sectionState: 'draft', link }, { subject });
    expect(pack(ready).finalOn).toBe('');
  });

  test('[RUN-07] the Service Level Manager reviews the section of the service levels', () => {
    const desk = testing();
    const subject = `${desk.release}/RB-06`;
    desk.does(run, 'set-section', { touched: true, sectionState: 'complete', link }, { subject });
    expect(desk.refusal(owner, 'review-section', {}, { subject })).toMatch(/Service Level Manager reviews/);
    desk.does(specialist, 'review-section', {}, { subject });
    expect(desk.register.get('runbook', subject).reviewedBy).toBe(specialist);
  });

  const earlier = (desk: Desk, set: object = {}) => {
    desk.register.put('releases', 'REL-2025-0007', {
      service: 'Shop',
      deploymentEnd: '2026-01-10T10:00:00Z',
      state: 'closed',
      ...set,
    });
    for (const [section, reviewedOn, state] of [
      [4, '2026-01-05', 'complete'],
      [5, '2025-06-01', 'untouched'],
      [6, '2026-01-05', 'draft'],
      [11, '2026-01-05', 'complete'],
    ] as const)
      desk.register.put('runbook', `REL-2025-0007/RB-${String(section).padStart(2, '0')}`, {
        section,
        touched: state !== 'untouched',
        state,
        link,
        writtenBy: run,
        reviewedBy: owner,
        reviewedOn,
      });
  };
  const stateOf = (desk: Desk, section: string) => desk.register.get('runbook', `${desk.release}/RB-${section}`);

  test('[RUN-05] of the last release is taken over: what is not touched keeps its review and shows its age', () => {
    const desk = planning();
    earlier(desk);
    desk.does(run, 'carry-runbook', { previousRelease: 'REL-2025-0007' });
    expect(stateOf(desk, '04')).toMatchObject({
      state: 'untouched',
      link,
      reviewedBy: owner,
      reviewedOn: '2026-01-05',
    });
    expect(stateOf(desk, '05').state).toBe('old');
    expect(stateOf(desk, '06').state).toBe('old');
    expect(stateOf(desk, '11')).toMatchObject({ state: 'empty', link: '' });
    expect(desk.refusal(run, 'carry-runbook', { previousRelease: 'REL-2025-0099' })).toMatch(/REL-2025-0099/);
    expect(desk.refusal(run, 'carry-runbook', { previousRelease: 'nonsense' })).toMatch(/nonsense/);
    expect(desk.refusal(run, 'carry-runbook', { previousRelease: desk.release })).toMatch(desk.release);
  });

  test('[RUN-05] after a major incident of that release every review before it is old; another service has no say', () => {
    const desk = planning();
    earlier(desk, { incidentsMajor: 1 });
    desk.does(run, 'carry-runbook', { previousRelease: 'REL-2025-0007' });
    expect(stateOf(desk, '04').state).toBe('old');
    earlier(desk, { service: 'Payroll' });
    expect(desk.refusal(run, 'carry-runbook', { previousRelease: 'REL-2025-0007' })).toMatch(/no live release of Shop/);
  });

  test('[RUN-05] an old section 4 keeps the release from going live, reviewed again it does not', () => {
    const desk = inSession();
    desk.register.put('runbook', `${desk.release}/RB-04`, {
      state: 'old',
      link,
      writtenBy: run,
      reviewedBy: owner,
      reviewedOn: '2025-01-01',
    });
    desk.does(people.lead, 'cast-vote', { vote: 'go' });
    expect(desk.refusal(manager, 'decide-go', { decision: 'go' })).toMatch(/§4 /);
    desk.does(owner, 'review-section', {}, { subject: `${desk.release}/RB-04` });
    desk.does(manager, 'decide-go', { decision: 'go' });
  });

  test('[RUN-05] every release asks for the Runbook again, a Minor too: Run writes, the Service Owner accepts', () => {
    const desk = readying();
    const asked = desk.register.all('tasks').filter((it) => it.raciRow === '4.1' && it.state === 'open');
    expect(asked).toContainEqual(expect.objectContaining({ person: run, kind: 'do' }));
    for (const it of asked.filter(({ kind }) => kind === 'do'))
      desk.does(it.person, 'complete-task', {}, { subject: it.id });
    expect(desk.register.all('tasks')).toContainEqual(
      expect.objectContaining({ raciRow: '4.1', person: owner, kind: 'accept' }),
    );
  });

  test('[RUN-05] at closure the Service Owner gets a task for the day on which the Runbook is old', () => {
    const desk = closed();
    const reminder = desk.register.get('tasks', `${desk.release}/LTR-runbook`);
    expect(reminder).toMatchObject({ person: owner, due: '2026-11-21', state: 'open', kind: 'do' });
    desk.does(owner, 'complete-task', {}, { subject: reminder.id });
    expect(desk.register.get('tasks', reminder.id).state).toBe('done');
  });
});

describe('service levels', () => {
  const item = (desk: Desk) => desk.register.get('checklist', `${desk.release}/B2`);
  const breach = { slaResult: 'breach', note: 'No support on Sunday, contract says seven days' };

  test('[INT-11] kept, it is recorded; the item can be done', () => {
    const desk = testing();
    desk.does(owner, 'state-service-levels', { slaResult: 'complies', note: 'Compared with contract 7' });
    expect(pack(desk)).toMatchObject({ sla: 'complies', slaBy: owner, slaOn: '2026-03-02' });
    expect(item(desk).exception).toBe('');
    desk.does(owner, 'complete-items', { items: [item(desk).id], evidence: link });
    expect(desk.refusal(manager, 'accept-service-levels', { reason: 'x', due: '2026-06-01' })).toMatch(/No shortfall/);
  });

  test('[INT-11] kept, with the link to the check, the item is done and waits for another person', () => {
    const desk = testing();
    desk.does(owner, 'state-service-levels', { slaResult: 'complies', note: 'Compared', evidence: link });
    expect(item(desk)).toMatchObject({ state: 'done', doneBy: owner, evidence: link, evidenceKind: 'link' });
    expect(desk.refusal(owner, 'validate-items', { items: [item(desk).id] })).toMatch(/you are not A,C/);
    desk.does(manager, 'validate-items', { items: [item(desk).id] });
    desk.does(owner, 'state-service-levels', { slaResult: 'complies', note: 'Again', evidence: link });
    expect(item(desk).state).toBe('validated');
  });

  test('[INT-11] not kept, an exception opens, the Service Level Manager is asked and a risk added', () => {
    const desk = testing();
    expect(desk.refusal(owner, 'state-service-levels', { slaResult: 'breach' })).toMatch(/fill this in/);
    const from = desk.register.notices.length;
    desk.does(owner, 'state-service-levels', breach);
    expect(item(desk)).toMatchObject({ exception: 'requested', exceptionAskedBy: owner });
    expect(desk.register.all('tasks').find((it) => it.raciRow === 'sla')).toMatchObject({
      person: specialist,
      kind: 'comment',
      state: 'open',
    });
    expect(
      desk.register.all('risks').some((it) => it.title.includes('No support on Sunday') && it.owner === owner),
    ).toBe(true);
    expect(desk.register.notices.slice(from).flatMap((it) => it.to)).toEqual(
      expect.arrayContaining([manager, specialist]),
    );
    desk.does(owner, 'state-service-levels', breach);
    expect(desk.register.all('risks').filter((it) => it.title.includes('No support on Sunday'))).toHaveLength(1);
  });

  test('[INT-11] the shortfall is accepted by Service Owner and Delivery Manager, two people, and by no other way', () => {
    const desk = testing();
    desk.does(owner, 'state-service-levels', breach);
    const items = { items: [item(desk).id] };
    expect(
      desk.refusal(manager, 'decide-exception', { ...items, decision: 'accepted', due: '2026-06-01', reason: 'x' }),
    ).toMatch(/together/);
    expect(desk.refusal(owner, 'complete-items', { ...items, evidence: link })).toMatch(/does not keep/);
    const yes = { reason: 'Support hired from June', due: '2026-06-01' };
    expect(desk.refusal(build, 'accept-service-levels', yes)).toMatch(/not yours|you are not/);
    desk.does(owner, 'accept-service-levels', yes);
    expect(item(desk).exception).toBe('requested');
    expect(desk.refusal(owner, 'accept-service-levels', yes)).toMatch(/another person/);
    desk.does(manager, 'accept-service-levels', yes);
    expect(item(desk)).toMatchObject({ exception: 'accepted', exceptionBy: manager, owner, due: '2026-06-01' });
    expect(desk.register.get('tasks', `${desk.release}/LTR-B2`)).toMatchObject({ person: owner, due: '2026-06-01' });
    expect(desk.refusal(manager, 'accept-service-levels', yes)).toMatch(/Both/);
  });

  test('[INT-11] stated anew as kept, the exception falls', () => {
    const desk = testing();
    desk.does(owner, 'state-service-levels', breach);
    desk.does(owner, 'state-service-levels', { slaResult: 'complies', note: 'Contract changed' });
    expect(item(desk)).toMatchObject({ exception: '', exceptionAskedBy: '' });
    expect(pack(desk).sla).toBe('complies');
  });

  test('[INT-11] the Go waits for it', () => {
    const desk = watching();
    expect(desk.refusal(owner, 'state-service-levels', breach)).toMatch(/Hypercare/);
  });
});
