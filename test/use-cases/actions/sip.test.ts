import { describe, expect, test } from '@jest/globals';
import { releaseView } from '../../../src/use-cases/views/release';
import type { Desk } from '../walk/desk';
import { approveRfc, assessSip, buildingMajor, givePlans, people, planMajor, planningMajor } from '../walk/major';
import { planning } from '../walk/minor';
import { seeing } from '../walk/seeing';

const { owner, manager, build, run, sip } = people;
const file = 'https://docs.example.test/sip-1';

const view = (desk: Desk) => seeing(desk, owner, releaseView, desk.release);
const criterion = (desk: Desk, id: string) =>
  view(desk)
    .gates.flatMap((it) => it.criteria)
    .find((it) => it.id === id);
const request = (desk: Desk) => desk.register.all('sip').find((it) => it.kind === 'request');
const recommended = (desk: Desk) => desk.register.all('sip').filter((it) => it.kind === 'recommendation');

describe('the security assessment of a Major', () => {
  test('[WF-10, ACT-36] is a task of Build, who submits the file to the SIP Team', () => {
    const desk = planningMajor();
    const tasks = desk.register.all('tasks').filter((it) => it.raciRow === '1.3' && it.kind === 'do');
    expect(tasks.map((it) => it.person)).toEqual([build]);
    expect(criterion(desk, 'sip-assessed')).toMatchObject({ state: 'not-met', action: 'submit-sip' });
    expect(desk.refusal(owner, 'submit-sip', { file })).toMatch(/you are not R there/);
    expect(desk.act(build, 'submit-sip', {})).toMatchObject({ fields: { file: { key: 'form.missing' } } });
    const from = desk.register.notices.length;
    desk.does(build, 'submit-sip', { file, note: 'First version' });
    expect(request(desk)).toMatchObject({
      state: 'submitted',
      owner: build,
      submittedAt: '2026-03-02T08:00:00Z',
      resubmissions: 0,
    });
    expect(desk.register.notices.slice(from).map((it) => it.to)).toEqual([[sip]]);
    const asked = () => desk.register.all('tasks').filter((it) => it.raciRow === 'SIP');
    expect(asked().map((it) => [it.person, it.state, it.due])).toEqual([[sip, 'open', '2026-03-04']]);
    desk.does(sip, 'answer-sip', { sipState: 'under-review' });
    expect(asked()[0]?.state).toBe('open');
    expect(desk.refusal(build, 'submit-sip', { file })).toMatch(/SIP Team has the file/);
    desk.does(sip, 'answer-sip', { sipState: 'approved' });
    expect(asked()[0]?.state).toBe('done');
    expect(planning().refusal(build, 'submit-sip', { file })).toMatch(/Only a Major/);
  });

  test('[ACT-36, PSF-10] passes through its states and is decided by the SIP Team alone', () => {
    const desk = planningMajor();
    expect(desk.refusal(sip, 'answer-sip', { sipState: 'approved' })).toMatch(/Nothing waits/);
    desk.does(build, 'submit-sip', { file });
    expect(desk.refusal(owner, 'answer-sip', { sipState: 'approved' })).toMatch(/not yours/);
    desk.does(sip, 'answer-sip', { sipState: 'under-review' });
    expect(request(desk)).toMatchObject({ state: 'under-review', decidedBy: '', updatedOn: '2026-03-02' });
    expect(criterion(desk, 'sip-assessed')?.state).toBe('not-met');
    desk.does(sip, 'answer-sip', { sipState: 'rejected' });
    expect(request(desk)).toMatchObject({ state: 'rejected', decidedBy: sip, decidedOn: '2026-03-02' });
    const { rows } = view(desk).panels.find((it) => it.id === 'sip') ?? { rows: [] };
    expect(rows.map((it) => it.title)).toEqual(['Rejected']);
    expect(criterion(desk, 'sip-assessed')?.state).toBe('not-met');
  });

  test('[WF-11] goes to the SIP Team by mail, with the file and the number of the release, and each time it is handed in', () => {
    const desk = planningMajor();
    const mails = () => desk.register.notices.filter((it) => it.to.includes(sip));
    desk.does(build, 'submit-sip', { file, note: 'First version' });
    expect(mails()).toEqual([expect.objectContaining({ channel: 'mail', release: desk.release })]);
    expect(mails()[0]?.body).toContain(file);
    expect(mails()[0]?.subject).toContain(desk.release);
    desk.does(sip, 'answer-sip', { sipState: 'adjustments', adjustments: 'Encrypt the backup' });
    desk.does(build, 'submit-sip', { file: `${file}-b` });
    expect(mails()).toHaveLength(2);
    expect(mails()[1]?.body).toContain(`${file}-b`);
  });

  test('[WF-12] its progress is typed with the day, and a state that nobody renews shows as stale', () => {
    const desk = planningMajor();
    const warned = () => view(desk).warnings.filter((it) => /SIP assessment/.test(it));
    desk.does(build, 'submit-sip', { file });
    desk.register.now = '2026-03-04T08:00:00Z';
    expect(warned()).toEqual([]);
    desk.register.now = '2026-03-05T08:00:00Z';
    expect(warned()).toEqual(['The SIP assessment stands where it was on 2 Mar 2026; ask the SIP Team.']);
    desk.does(sip, 'answer-sip', { sipState: 'under-review' });
    expect(request(desk)).toMatchObject({ state: 'under-review', updatedOn: '2026-03-05' });
    expect(warned()).toEqual([]);
    desk.register.now = '2026-03-12T08:00:00Z';
    expect(warned()).toHaveLength(1);
    desk.does(sip, 'answer-sip', { sipState: 'approved' });
    expect(warned()).toEqual([]);
  });

  test('[WF-13] approved, it opens its part of the way to Build', () => {
    const desk = planningMajor();
    planMajor(desk);
    givePlans(desk);
    approveRfc(desk);
    desk.does(manager, 'review-plan', { planReview: 'valid' });
    const gate = () => desk.refusal(manager, 'decide-gate', { note: 'x' }, { subject: 'G1' });
    expect(gate()).toMatch(/No SIP file was submitted/);
    assessSip(desk);
    desk.does(manager, 'decide-gate', { note: 'x' }, { subject: 'G1' });
    expect(desk.row.state).toBe('build');
  });

  test('[WF-14] not approved, it asks for listed adjustments, counts each resubmission and keeps Planning', () => {
    const desk = planningMajor();
    desk.does(build, 'submit-sip', { file });
    expect(desk.refusal(sip, 'answer-sip', { sipState: 'adjustments' })).toMatch(/fill this in/);
    desk.does(sip, 'answer-sip', { sipState: 'adjustments', adjustments: 'Encrypt the backup' });
    expect(request(desk)).toMatchObject({ state: 'adjustments', adjustments: 'Encrypt the backup' });
    expect(desk.refusal(manager, 'decide-gate', { note: 'x' }, { subject: 'G1' })).toMatch(/SIP Team has not approved/);
    desk.does(build, 'submit-sip', { file: `${file}-b` });
    desk.does(sip, 'answer-sip', { sipState: 'rejected' });
    desk.does(build, 'submit-sip', { file: `${file}-c` });
    expect(request(desk)).toMatchObject({ state: 'submitted', file: `${file}-c`, resubmissions: 2 });
    expect(desk.register.all('sip')).toHaveLength(1);
    const { rows } = view(desk).panels.find((it) => it.id === 'sip') ?? { rows: [] };
    expect(rows[0]?.detail).toMatch(/Encrypt the backup · submitted again 2 times/);
    expect(desk.row.state).toBe('planning');
  });

  test('[ACV-08, ACV-03] each recommendation has owner, state and evidence, and keeps G2 shut until it is settled', () => {
    const desk = planningMajor();
    desk.does(build, 'submit-sip', { file });
    desk.does(sip, 'answer-sip', {
      sipState: 'approved',
      recommendations: 'Rotate the keys\n\n Log the access ',
      owner: build,
    });
    expect(recommended(desk).map((it) => [it.recommendation, it.owner])).toEqual([
      ['Rotate the keys', build],
      ['Log the access', build],
    ]);
    expect(criterion(desk, 'sip-assessed')?.state).toBe('met');
    expect(criterion(desk, 'sip-recommendations')?.text).toMatch(/Rotate the keys; Log the access/);
    const [first, second] = recommended(desk).map((it) => it.id);
    const settle = (who: string, values: object, subject = first ?? '') =>
      desk.refusal(who, 'settle-recommendation', { ...values }, { subject });
    expect(settle(build, { way: 'done' })).toMatch(/fill this in/);
    desk.does(build, 'settle-recommendation', { way: 'done', evidence: file }, { subject: first ?? '' });
    expect(desk.register.get('sip', first ?? '')).toMatchObject({
      doneOn: '2026-03-02',
      evidence: file,
      acceptedBy: '',
    });
    expect(settle(build, { way: 'done', evidence: file })).toMatch(/is settled/);
    expect(settle(build, { way: 'accepted', reason: 'x' }, second)).toMatch(/Only the SIP Team/);
    expect(settle(sip, { way: 'accepted' }, second)).toMatch(/fill this in/);
    expect(settle(build, { way: 'done', evidence: file }, request(desk)?.id)).toMatch(/no recommendation/);
    desk.does(sip, 'settle-recommendation', { way: 'accepted', reason: 'Logged elsewhere' }, { subject: second ?? '' });
    expect(desk.register.get('sip', second ?? '')).toMatchObject({ acceptedBy: sip, reason: 'Logged elsewhere' });
    expect(criterion(desk, 'sip-recommendations')?.state).toBe('met');
  });

  test('[ACV-13] is validated after the tests, by the SIP Team and apart from the assessment', () => {
    const desk = buildingMajor();
    expect(criterion(desk, 'sip-validated')).toMatchObject({ state: 'not-met', action: 'validate-sip' });
    expect(desk.refusal(sip, 'validate-sip')).toMatch(/state Build/);
    desk.register.put('releases', desk.release, { state: 'test' });
    expect(desk.refusal(run, 'validate-sip')).toMatch(/not yours/);
    desk.does(sip, 'validate-sip', { evidence: file });
    expect(request(desk)).toMatchObject({ state: 'approved', validatedBy: sip, validatedOn: '2026-03-02' });
    expect(criterion(desk, 'sip-validated')?.state).toBe('met');
    expect(desk.refusal(sip, 'validate-sip')).toMatch(/already/);
  });

  test('[PSF-10] the state of the assessment stands on each Major and does not apply to a Minor', () => {
    expect(criterion(buildingMajor(), 'sip-recommendations')?.state).toBe('not-met');
    expect(criterion(planning(), 'sip-assessed')?.state).toBe('not-applicable');
    expect(view(planning()).panels.find((it) => it.id === 'sip')).toBeUndefined();
    expect(view(planningMajor()).panels.find((it) => it.id === 'sip')?.empty).toBe('Nothing was submitted yet.');
  });
});
