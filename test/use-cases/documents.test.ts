import { describe, expect, test } from '@jest/globals';
import { gateRecordIn } from '../../src/domain/documents/gate-record';
import { gateIds } from '../../src/domain/gates/gate';
import type { DocumentView } from '../../src/sidebar-api';
import { documentView } from '../../src/use-cases/views/document';
import { releaseView } from '../../src/use-cases/views/release';
import type { View } from '../../src/use-cases/views/view';
import { people, rows, settingsWith } from './walk/company';
import type { Desk } from './walk/desk';
import { closed, planning, submitted } from './walk/minor';

const { owner, manager, lead, deliveryLead, observer } = people;

function ask<I, V>(desk: Desk, view: View<I, V>, [who, input]: readonly [string, I]) {
  desk.register.actor = who;
  const { world, circumstances } = desk.register.look(view.wants(input));
  return view.show(world, input, circumstances);
}
function opened(desk: Desk, who: string, asked: string): DocumentView {
  const answer = ask(desk, documentView, [who, asked]);
  if (answer.kind === 'refusal') throw new Error(answer.why.key);
  return answer.view;
}
const all = ({ facts, sections }: DocumentView): string =>
  JSON.stringify([facts, sections.map((it) => [it.title, it.lines.map((line) => line.text)])]);
const documentsOf = (desk: Desk): Readonly<Record<string, string>> => {
  const answer = ask(desk, releaseView, [owner, desk.release]);
  if (answer.kind === 'refusal') throw new Error(answer.why.key);
  return Object.fromEntries(answer.view.gates.flatMap((it) => (it.document ? [[it.gate, it.document]] : [])));
};

describe('the document of a gate (clarification 45)', () => {
  const desk = closed();
  const links = documentsOf(desk);
  const of = (gate: string): DocumentView => opened(desk, lead, links[gate] ?? '');

  test('[WF-02] each gate that was passed has one, stored with its decision and linked from the release', () => {
    expect(Object.keys(links)).toEqual([...gateIds]);
    for (const gate of gateIds) {
      const cell = desk.register.get('decisions', links[gate] ?? '').snapshot;
      expect({ gate, kept: gateRecordIn(cell) !== null, fits: cell.length < 45_000 }).toEqual({
        gate,
        kept: true,
        fits: true,
      });
    }
    expect(documentsOf(submitted())).toEqual({});
  });
  test.each([
    ['G0', 'Release request', /Objective/],
    ['G1', 'Release plan', /Changes/],
    ['G2', 'Build record', /Components/],
    ['G3', 'Test summary and acceptance', /Tests/],
    ['G4', 'Go/No-Go pack', /Runbook/],
    ['G5a', 'Deployment record', /Go-live/],
    ['G5b', 'Hypercare exit record', /Criteria/],
    ['G5c', 'Review report', /Reviews/],
  ])('[WF-02] of %s is the %s, with who decided, the verdicts and what it rests on', (gate, title, part) => {
    const view = of(gate);
    expect(view.title).toBe(`${title} · ${desk.release}`);
    expect(view.subtitle).toMatch(new RegExp(`^${gate}: .* by \\w+ on `));
    expect(all(view)).toMatch(part);
    expect(view.sections.find((it) => it.title === 'Criteria')?.lines.length).toBeGreaterThan(0);
    expect(view.sections.find((it) => it.title === 'People')?.lines.map((it) => it.text)).toContain(
      'Service Owner: Olga',
    );
  });
  test('[WF-02] tells what stood at the decision, whatever changes later', () => {
    const later = planning();
    const [id = ''] = Object.values(documentsOf(later));
    const before = all(opened(later, owner, id));
    expect(before).toContain(later.row.title);
    later.register.put('releases', later.release, { title: 'Renamed since' });
    expect(all(opened(later, owner, id))).toBe(before);
  });
  test('[BAD-47] of a decision that was changed by hand is not shown', () => {
    const later = planning();
    const [id = ''] = Object.values(documentsOf(later));
    later.register.put('decisions', id, { edited: true });
    expect(ask(later, documentView, [owner, id])).toMatchObject({
      kind: 'refusal',
      why: { key: 'control.warning.records' },
    });
    expect(ask(later, documentView, [owner, `${later.release}/DEC-99`])).toMatchObject({ kind: 'refusal' });
    expect(ask(later, documentView, [owner, ''])).toMatchObject({ kind: 'refusal' });
  });
});

describe('what is generated', () => {
  const company = rows.company.map((it) => {
    const value = {
      processVersion: '3.2',
      processApprover: 'Dana',
      processApprovedOn: '2026-01-15',
      processStatus: 'approved',
    }[it.id];
    return value === undefined ? it : { ...it, value };
  });
  test('[DOC-01] [DOC-02] [DOC-03] [DOC-04] carries label, procedure version, status and approver: documents, packs, mails', () => {
    const desk = submitted();
    desk.register.settings = settingsWith({ company });
    desk.register.put('releases', desk.release, { confidentiality: 'limited' });
    desk.does(owner, 'decide-gate', { note: 'seen' }, { subject: 'G0' });
    const [id = ''] = Object.values(documentsOf(desk));
    const stamp = 'Limited · procedure 3.2, Approved, owner and approver Dana, 15 Jan 2026';
    expect(opened(desk, owner, id).stamp).toBe(stamp);
    const mails = desk.register.notices.filter((it) => it.channel === 'mail' && it.body.includes('3.2'));
    expect(mails.length).toBeGreaterThan(0);
    for (const it of mails) expect(it.body.endsWith(stamp)).toBe(true);
    expect(opened(desk, deliveryLead, 'audit').stamp).toMatch(/^Inter.*3\.2/);
  });
});

describe('the audit pack', () => {
  const desk = closed();
  test('[ACT-08] holds the releases of the period, their decisions with approvers, evidence links and exceptions', () => {
    desk.register.put('checklist', `${desk.release}/B1`, {
      exception: 'accepted',
      exceptionBy: manager,
      reason: 'Later',
    });
    const pack = opened(desk, deliveryLead, 'audit:2026-01-01:2026-12-31');
    const [releases, decisions, evidence, exceptions] = pack.sections.map((it) => it.lines);
    expect(releases?.map((it) => it.text).join()).toContain(`${desk.release} · `);
    expect(decisions?.length).toBe(desk.register.all('decisions').length);
    expect(decisions?.map((it) => it.text).join()).toMatch(/Olga/);
    expect(evidence?.some((it) => it.link.startsWith('https://'))).toBe(true);
    expect(exceptions?.map((it) => it.text)).toEqual([`${desk.release}/B1 · Acceptée · Marc · Later`]);
    expect(pack.period?.csv.split('\r\n').length).toBeGreaterThan(decisions?.length ?? 0);
  });
  test('[ACT-08] leaves out what was decided in another period', () => {
    const pack = opened(desk, deliveryLead, 'audit:2025-01-01:2025-12-31');
    expect(pack.sections.flatMap((it) => it.lines)).toEqual([]);
  });
  test('[BAD-05] no cell of its CSV starts a formula', () => {
    desk.register.put('checklist', `${desk.release}/B1`, { exception: 'accepted', reason: '=IMPORTXML("x")' });
    const { period } = opened(desk, deliveryLead, 'audit:2026-01-01:2026-12-31');
    expect(period?.csv).toContain(`"'=IMPORTXML(""x"")"`);
    expect(period?.csv).not.toMatch(/(^|,)"[=+@]/m);
  });
  test('is for those who may verify the register, over a period that can be', () => {
    expect(ask(desk, documentView, [observer, 'audit'])).toMatchObject({
      kind: 'refusal',
      why: { key: 'right.refused' },
    });
    for (const asked of ['audit:x:y', 'audit:2026-02-01:2026-01-01'])
      expect(ask(desk, documentView, [deliveryLead, asked])).toMatchObject({ why: { key: 'document.audit.wrong' } });
  });
});
