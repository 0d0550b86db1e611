import { describe, expect, test } from '@jest/globals';
import { readSettings } from '../../../src/domain/settings/read-settings';
import { processView } from '../../../src/use-cases/views/process';
import type { ProcessSectionId } from '../../../src/use-cases/views/process/section';
import { people, rows, settingsWith } from '../walk/company';
import { Desk } from '../walk/desk';
import { building, closed } from '../walk/minor';

const { manager, deliveryLead, observer, build, run, owner, lead } = people;

function section(desk: Desk, who: string, id: ProcessSectionId) {
  desk.register.actor = who;
  const { world, circumstances } = desk.register.look(processView.wants(id));
  const answer = processView.show(world, id, circumstances);
  if (answer.kind === 'refusal') throw new Error(answer.why.key);
  return answer.view.panel;
}

const proposal = { settingsTab: 'thresholds', proposal: 'Review within 5 days', why: 'Lessons are forgotten' };

describe('a change of the settings', () => {
  test('[ACT-06, ACT-14] is proposed by a Delivery Manager, with what and why, and the Delivery Lead hears of it', () => {
    const desk = new Desk();
    desk.does(manager, 'propose-settings', proposal);
    expect(desk.register.all('improvements')).toEqual([
      expect.objectContaining({
        about: 'thresholds',
        title: 'Review within 5 days',
        why: 'Lessons are forgotten',
        owner: manager,
        state: 'proposed',
      }),
    ]);
    expect(desk.register.notices.map((it) => it.to)).toEqual([[deliveryLead]]);
    expect(section(desk, manager, 'process').rows.map((it) => it.title)).toContain('Thresholds: Review within 5 days');
  });

  test('[ACT-06] is decided by the Delivery Lead alone, once, with an answer', () => {
    const desk = new Desk();
    desk.does(manager, 'propose-settings', proposal);
    const subject = desk.register.all('improvements')[0]?.id ?? '';
    const yes = { proposalDecision: 'planned', answer: 'With the next version' };
    expect(desk.act(manager, 'decide-proposal', yes, { subject })).toMatchObject({
      kind: 'refusal',
      who: [deliveryLead],
    });
    expect(desk.refusal(deliveryLead, 'decide-proposal', { ...yes, answer: '' }, { subject })).not.toBe('');
    desk.does(deliveryLead, 'decide-proposal', yes, { subject });
    expect(desk.register.get('improvements', subject)).toMatchObject({
      state: 'planned',
      decidedBy: deliveryLead,
      decidedOn: '2026-03-02',
      answer: 'With the next version',
    });
    expect(desk.refusal(deliveryLead, 'decide-proposal', yes, { subject })).toMatch(/No open proposal/);
  });

  test('[ACT-06] is not proposed by just anybody', () => {
    expect(new Desk().act(observer, 'propose-settings', proposal)).toMatchObject({ kind: 'refusal' });
  });
});

describe('the process itself', () => {
  test('[ACT-03] is attested each year by the Delivery Lead with the policy document, and says when that is overdue', () => {
    const desk = new Desk();
    const row = () => section(desk, manager, 'process').rows.find((it) => it.id === 'attestation');
    expect(row()?.detail).toMatch(/overdue/);
    const attest = { policy: 'https://wiki.example.test/policy', attestation: 'Strategy 2026 read; no gap' };
    expect(desk.act(manager, 'attest-alignment', attest)).toMatchObject({ kind: 'refusal', who: [deliveryLead] });
    desk.does(deliveryLead, 'attest-alignment', attest);
    expect(row()).toMatchObject({
      link: 'https://wiki.example.test/policy',
      detail: expect.stringMatching(/next due .*2027/),
    });
    desk.register.now = '2027-03-03T08:00:00Z';
    expect(row()?.detail).toMatch(/overdue/);
  });

  test('[DOC-01, DOC-02, DOC-04] shows version, status, approver and day', () => {
    const desk = new Desk();
    const values: Readonly<Record<string, string>> = {
      processVersion: '1.4',
      processStatus: 'approved',
      processApprover: 'Steering Committee',
      processApprovedOn: '2026-01-15',
    };
    desk.register.settings = readSettings(
      { ...rows, company: rows.company.map((it) => ({ ...it, value: values[it.id] ?? it.value })) },
      1,
    );
    const shown = section(desk, manager, 'process').rows[0];
    expect(shown?.title).toBe('Procedure 1.4');
    expect(shown?.detail).toMatch(/Approved · Steering Committee · .*2026 · Internal/);
  });

  test('[ACT-02, DOC-01] lists the published versions of the settings with author, day and reason', () => {
    const desk = new Desk();
    for (const [version, part] of [
      [1, 'a'],
      [2, 'a'],
      [2, 'b'],
    ] as const)
      desk.register.put('snapshots', `${version} ${part}`, {
        version,
        publishedBy: deliveryLead,
        publishedAt: `2026-02-0${version}T08:00:00Z`,
        reason: `Reason ${version}`,
      });
    const versions = section(desk, manager, 'process').rows.filter((it) => it.id.startsWith('version'));
    expect(versions.map((it) => it.title)).toEqual(['Settings, version 2', 'Settings, version 1']);
    expect(versions[0]?.detail).toMatch(/Dana · .*2026.* · Reason 2/);
  });
});

describe('people who leave (clarification 68)', () => {
  const left = settingsWith({ people: rows.people.map((it) => (it.id === build ? { ...it, to: '2026-03-01' } : it)) });

  test('stand first with their open work, and one step gives all of it to another', () => {
    const desk = building();
    desk.register.put('checklist', `${desk.release}/L2`, { owner: build, state: 'open' });
    desk.register.settings = left;
    const [first] = section(desk, manager, 'people').rows;
    expect(first).toMatchObject({ id: build, detail: expect.stringMatching(/^not active: 1 open/) });
    expect(first?.actions.map((it) => it.action)).toEqual(['reassign-work']);
    desk.does(manager, 'reassign-work', { newOwner: run }, { subject: build });
    expect(desk.register.all('tasks').filter((it) => it.person === build && it.state === 'open')).toEqual([]);
    expect(desk.register.all('tasks').find((it) => it.raciRow === '2.1' && it.kind === 'do')?.person).toBe(run);
    expect(desk.register.get('checklist', `${desk.release}/L2`).owner).toBe(run);
    expect(desk.register.get('releases', desk.release).buildLead).toBe(run);
    expect(desk.register.notices.at(-1)?.to).toEqual([run]);
    expect(section(desk, manager, 'people').rows.map((it) => it.id)).not.toContain(build);
  });

  test('what is done, and releases that have ended, stay as they were', () => {
    const desk = closed();
    expect(desk.refusal(manager, 'reassign-work', { newOwner: run }, { subject: build })).toMatch(/no open work/);
    expect(desk.row.buildLead).toBe(build);
  });

  test('are given over by those who lead, to somebody else who is there', () => {
    const desk = building();
    desk.register.settings = left;
    expect(desk.act(owner, 'reassign-work', { newOwner: run }, { subject: build })).toMatchObject({ kind: 'refusal' });
    expect(desk.refusal(manager, 'reassign-work', { newOwner: build }, { subject: build })).not.toBe('');
    expect(desk.refusal(manager, 'reassign-work', { newOwner: lead }, { subject: lead })).toMatch(/same person/);
  });
});

describe('how light the process is', () => {
  test('[MOD-07, MOD-08] shows gates, standard changes and models out of the register', () => {
    const shown = section(closed(), manager, 'lightness').rows;
    expect(shown.map((it) => it.id)).toEqual(expect.arrayContaining(['G0', 'G4', 'G5c', '2026-Q1', 'model MINOR']));
    expect(shown.find((it) => it.id === '2026-Q1')?.detail).toBe('0 % (0 / 1)');
    expect(shown.find((it) => it.id === 'model MINOR')?.detail).toBe('1 runs, 0 with a finding');
  });
});
