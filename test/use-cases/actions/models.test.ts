import { describe, expect, test } from '@jest/globals';
import { retirementTasks } from '../../../src/domain/releases/retirement';
import { detailOf } from '../../../src/domain/releases/details';
import type { RecordOf } from '../../../src/domain/register/workbook';
import { releaseView } from '../../../src/use-cases/views/release';
import { people } from '../walk/company';
import { Desk } from '../walk/desk';
import { authorised, building, closed, planning, request, submitted } from '../walk/minor';

const { owner, manager, build, run } = people;

const asked = (set: object): Desk => {
  const desk = new Desk();
  desk.release = desk.does(owner, 'submit', { ...request, ...set }).release;
  return desk;
};

describe('a retirement', () => {
  const retiring = (): Desk => {
    const desk = asked({ trigger: 'end-of-support' });
    desk.does(owner, 'decide-gate', { note: 'Agreed' }, { subject: 'G0' });
    return desk;
  };
  const tasks = (desk: Desk) => desk.register.all('tasks').filter((it) => it.raciRow === 'retire');

  test('[TRG-09] gets its decommission tasks as Planning opens, each with a person and a day', () => {
    const found = tasks(retiring());
    expect(found).toHaveLength(retirementTasks.length);
    expect(found.every((it) => it.person !== '' && it.state === 'open' && it.title !== '')).toBe(true);
    // 40 working days before Thursday 14 May 2026, and five after it.
    expect(found[0]).toMatchObject({ person: owner, due: '2026-03-19' });
    expect(found.at(-2)).toMatchObject({ person: run, due: '2026-05-21' });
    expect(tasks(planning())).toEqual([]);
  });

  test('[TRG-09] does not leave Planning without the day on which support ends, nor after it without a reason', () => {
    const desk = retiring();
    const gate = () => desk.refusal(manager, 'decide-gate', { note: 'x' }, { subject: 'G1' });
    expect(gate()).toMatch(/Say when support ends/);
    expect(desk.refusal(owner, 'plan-retirement', { endOfSupport: '2026-05-01' })).toMatch(/say why/);
    desk.does(owner, 'plan-retirement', { endOfSupport: '2026-05-01', reason: 'Vendor extends by a month' });
    expect(gate()).not.toMatch(/support/);
    expect(detailOf(desk.row, 'course')).toMatchObject({
      endOfSupport: '2026-05-01',
      afterSupport: 'Vendor extends by a month',
    });
    expect(tasks(desk)).toHaveLength(retirementTasks.length);
    expect(planning().refusal(owner, 'plan-retirement', { endOfSupport: '2026-05-01' })).toMatch(/retires nothing/);
  });

  test('[TRG-09] does not close while something is left to be taken down', () => {
    const desk = retiring();
    desk.register.put('releases', desk.release, { state: 'closing' });
    const gate = () => desk.refusal(owner, 'decide-gate', { note: 'x' }, { subject: 'G5c' });
    expect(gate()).toMatch(/taken down: .*Switch off servers/);
    for (const it of tasks(desk)) desk.does(it.person, 'complete-task', { note: 'Done' }, { subject: it.id });
    expect(gate()).not.toMatch(/taken down/);
  });
});

describe('the pre-authorised model', () => {
  const run3 = (desk: Desk, count: number, set: Partial<RecordOf<'releases'>> = {}): void => {
    for (let nth = 1; nth <= count; nth++)
      desk.register.put('releases', `REL-2025-000${nth}`, {
        service: 'Shop',
        type: 'minor',
        state: 'closed',
        outcome: 'success',
        incidentsCaused: 0,
        closedAt: `2025-0${nth}-01T08:00:00Z`,
        ...set,
      });
  };
  const wish = { model: 'MINOR-STANDARD', reason: 'The monthly patch' };

  test('[MOD-06] needs three clean runs of the service, else a Minor is proposed', () => {
    const desk = submitted();
    run3(desk, 2);
    const outcome = desk.act(manager, 'choose-model', wish);
    expect(outcome).toMatchObject({
      kind: 'refusal',
      why: { values: { count: 2, needed: 3 } },
      next: { key: 'refused.clean-runs.next' },
    });
    expect(desk.refusal(owner, 'choose-model', wish)).toMatch(/not yours/);
    run3(desk, 3);
    desk.does(manager, 'choose-model', wish);
    expect(desk.row.model).toBe('MINOR-STANDARD');
    expect(detailOf(desk.row, 'relations').madeFrom).toBe('REL-2025-0003');
    expect(desk.refusal(manager, 'choose-model', { ...wish, model: 'MAJOR' })).toMatch(/not in the list/);
  });

  test('[MOD-06] a run that went wrong starts the count anew', () => {
    const desk = submitted();
    run3(desk, 3);
    desk.register.put('releases', 'REL-2025-0003', { incidentsCaused: 1 });
    expect(desk.refusal(manager, 'choose-model', wish)).toMatch(/the service has 0/);
  });

  test('is proposed the evidence of its last run, which a person still confirms item by item', () => {
    const desk = submitted();
    run3(desk, 3);
    desk.does(manager, 'choose-model', wish);
    desk.does(owner, 'decide-gate', { note: 'Agreed' }, { subject: 'G0' });
    const proof = 'https://docs.example.test/last';
    const last = { item: 'L2', state: 'validated', doneBy: build, validatedBy: owner, evidence: proof } as const;
    desk.register.put('checklist', 'REL-2025-0003/L2', last);
    desk.register.put('checklist', 'REL-2025-0003/L4', { ...last, item: 'L4', validatedBy: '' });
    desk.does(build, 'take-over-evidence');
    const item = (code: string) => desk.register.get('checklist', `${desk.release}/${code}`);
    expect(item('L2')).toMatchObject({ evidence: proof, state: 'open', doneBy: '' });
    expect(item('L4').evidence).toBe('');
    expect(desk.refusal(build, 'take-over-evidence')).toMatch(/no evidence for what is open/);
    expect(planning().refusal(build, 'take-over-evidence')).toMatch(/repeats no earlier release/);
  });
});

describe('a security patch', () => {
  test('[TRG-03] is scanned once it is live, or its hypercare does not end', () => {
    const desk = authorised();
    desk.register.put('releases', desk.release, { model: 'SECURITY' });
    desk.register.now = '2026-05-14T18:05:00Z';
    desk.does(run, 'start-deployment');
    desk.register.now = '2026-05-14T19:05:00Z';
    desk.does(run, 'finish-deployment', { outcome: 'success' });
    desk.does(run, 'verify-deployment', { verified: true, verification: 'Ten orders placed' });
    desk.does(manager, 'decide-gate', { note: '' }, { subject: 'G5a' });
    const scan = desk.register.all('tasks').find((it) => it.raciRow === 'scan');
    expect(scan).toMatchObject({ person: build, due: '2026-05-15', state: 'open' });
    desk.register.now = '2026-05-20T08:00:00Z';
    desk.does(owner, 'confirm-stable');
    const gate = { subject: 'G5b' };
    expect(desk.refusal(owner, 'decide-gate', { note: 'Stable' }, gate)).toMatch(/Build has to scan/);
    desk.does(build, 'complete-task', { note: 'Nothing found' }, { subject: scan?.id ?? '' });
    desk.does(owner, 'decide-gate', { note: 'Stable' }, gate);
    expect(desk.row.state).toBe('closing');
    expect(
      closed()
        .register.all('tasks')
        .filter((it) => it.raciRow === 'scan'),
    ).toEqual([]);
  });
});

describe('gates that open by themselves', () => {
  const answerAll = (desk: Desk): void => {
    for (const it of desk.register.all('tasks').filter((task) => task.kind === 'comment' && task.state === 'open'))
      desk.does(it.person, 'answer-task', { answer: 'Fine' }, { subject: it.id });
  };

  test('[MOD-09] an agile Minor passes its gate as soon as every criterion is met, and that is recorded as automatic', () => {
    const desk = asked({ method: 'agile' });
    expect(desk.row).toMatchObject({ model: 'AGILE-MINOR', state: 'initiation' });
    answerAll(desk);
    if (desk.row.state === 'initiation') desk.does(owner, 'edit-release', { title: 'Faster checkout 2' });
    expect(desk.row.state).toBe('planning');
    expect(desk.register.all('decisions')).toEqual([
      expect.objectContaining({ kind: 'gate', gate: 'G0', capacity: 'automatic', result: 'passed' }),
    ]);
    expect(desk.register.all('checklist').filter((it) => it.fixed)).toHaveLength(30);
    const { world, circumstances } = desk.register.look(releaseView.wants(desk.release));
    const shown = releaseView.show(world, desk.release, circumstances);
    expect(shown.kind === 'refusal' ? '' : shown.view.gates[0]?.passedText).toBe('Opened by itself on 2 Mar 2026');
  });

  test('[MOD-09] a comment that is still waited for, and a criterion that is not met, keep it shut', () => {
    const desk = asked({ method: 'agile' });
    const waiting = desk.register.all('tasks').filter((it) => it.kind === 'comment');
    expect(waiting.length).toBeGreaterThan(0);
    desk.does(owner, 'edit-release', { title: 'Faster checkout 2' });
    expect(desk.row.state).toBe('initiation');
    desk.register.put('releases', desk.release, { trigger: '' });
    answerAll(desk);
    expect(desk.row.state).toBe('initiation');
  });

  test('[MOD-09] no other model passes a gate without a person', () => {
    const desk = submitted();
    answerAll(desk);
    desk.does(owner, 'edit-release', { title: 'Faster checkout 2' });
    expect(desk.row.state).toBe('initiation');
    expect(
      building()
        .register.all('decisions')
        .map((it) => it.capacity),
    ).toEqual(['', '']);
  });
});
