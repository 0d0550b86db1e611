import { describe, expect, test } from '@jest/globals';
import { people } from '../walk/company';
import { Desk } from '../walk/desk';
import { building, planning, request, submitted } from '../walk/minor';

const { owner, manager, build, observer } = people;

describe('a request', () => {
  test('[IN-06] is saved incomplete, and submitted only complete', () => {
    const desk = new Desk();
    desk.release = desk.does(owner, 'save-draft', { title: 'Half an idea' }).release;
    expect(desk.row).toMatchObject({ id: 'REL-2026-0001', state: 'draft', title: 'Half an idea', requester: owner });
    expect(desk.refusal(owner, 'submit')).toMatch(/not complete/);
    expect(desk.row.state).toBe('draft');
    desk.does(owner, 'submit', request);
    expect(desk.row).toMatchObject({ id: 'REL-2026-0001', state: 'initiation' });
  });

  test('names what is missing beside its field, question by question', () => {
    const desk = new Desk();
    const outcome = desk.act(owner, 'submit', { ...request, newService: null, users: '', objective: '' });
    expect(outcome.kind === 'refusal' && Object.keys(outcome.fields ?? {})).toEqual([
      'objective',
      'newService',
      'users',
    ]);
  });

  test('[BAD-60] submitted twice under the same key is one release', () => {
    const desk = new Desk();
    const first = desk.act(owner, 'submit', request, { key: 'same-press-1' });
    const again = desk.act(owner, 'submit', request, { key: 'same-press-1' });
    expect(first).toMatchObject({ kind: 'done', again: false });
    expect(again).toMatchObject({ kind: 'done', again: true, answer: { release: 'REL-2026-0001' } });
    expect(desk.register.all('releases')).toHaveLength(1);
  });

  test('[BAD-47] a draft belongs to its requester', () => {
    const desk = new Desk();
    desk.release = desk.does(owner, 'save-draft', { title: 'Mine' }).release;
    expect(desk.refusal(build, 'save-draft', { title: 'Stolen' })).toMatch(/somebody else/);
  });

  test('[DEF-05] one domain more makes it Major, whatever the answers say', () => {
    const desk = new Desk();
    desk.release = desk.does(owner, 'submit', { ...request, severalDomains: true }).release;
    expect(desk.row).toMatchObject({ type: 'major', model: 'MAJOR' });
  });

  test('several systems ask the Delivery Manager to confirm Minor with a reason (clarification 42)', () => {
    const desk = new Desk();
    desk.release = desk.does(owner, 'submit', { ...request, severalSystems: true }).release;
    expect(desk.refusal(owner, 'decide-gate', { note: 'x' }, { subject: 'G0' })).toMatch(/confirm/i);
    expect(desk.refusal(owner, 'confirm-minor', { type: 'minor', reason: 'Small' })).toMatch(/not yours/);
    expect(desk.refusal(manager, 'confirm-minor', { type: 'minor', reason: '' })).toMatch(/fill this in/);
    desk.does(manager, 'confirm-minor', { type: 'minor', reason: 'Both systems are one team' });
    desk.does(owner, 'decide-gate', { note: 'x' }, { subject: 'G0' });
    expect(desk.row.state).toBe('planning');
  });
});

describe('a running release', () => {
  test('[BAD-48] somebody else’s save in between is a conflict that shows both values', () => {
    const desk = submitted();
    const revision = desk.row.revision;
    desk.does(owner, 'edit-release', { title: 'Checkout in one step' }, { revision });
    const outcome = desk.act(manager, 'edit-release', { title: 'One-step checkout' }, { revision });
    expect(outcome).toMatchObject({
      kind: 'refusal',
      why: { key: 'conflict.saved' },
      fields: { title: { values: { theirs: 'Checkout in one step', mine: 'One-step checkout' } } },
    });
    expect(desk.row.title).toBe('Checkout in one step');
  });

  test('[BAD-48] fields that the form does not have are refused', () => {
    const desk = submitted();
    expect(desk.refusal(owner, 'edit-release', { state: 'closed', role: 'admin' })).toMatch(/no field state/);
    expect(desk.row.state).toBe('initiation');
  });

  test('[BAD-46] somebody whom the directory does not know may nothing', () => {
    const desk = submitted();
    expect(desk.refusal('eve@evil.test', 'edit-release', { title: 'x' })).toMatch(/does not know eve@evil.test/);
  });

  test('[BAD-49] nobody is never somebody', () => {
    expect(submitted().act('', 'hold', { reason: 'x' })).toMatchObject({
      kind: 'refusal',
      why: { key: 'right.unknown' },
    });
  });

  test('who may not is told who can', () => {
    expect(submitted().act(observer, 'hold', { reason: 'x' })).toMatchObject({
      kind: 'refusal',
      who: expect.arrayContaining([owner, manager]),
    });
  });

  test('on hold it only resumes, ends or is written about', () => {
    const desk = planning();
    desk.does(manager, 'hold', { reason: 'Waiting for the vendor' });
    expect(desk.refusal(owner, 'set-plan', { scopeIn: 'x' })).toMatch(/on hold: Waiting for the vendor/);
    desk.does(manager, 'add-risk', { riskTitle: 'Vendor', probability: 'high', impact: 'low', owner: build });
    desk.does(manager, 'resume');
    desk.does(owner, 'set-plan', { scopeIn: 'x' });
    expect(desk.row).toMatchObject({ hold: '', scopeIn: 'x' });
  });

  test('[WF-08] cancelled with its reason it stays, its tasks dropped, and nothing more is done to it', () => {
    const desk = planning();
    expect(desk.refusal(owner, 'cancel', { reason: '' })).toMatch(/fill this in/);
    desk.does(owner, 'cancel', { reason: 'No longer needed' });
    expect(desk.row).toMatchObject({ state: 'cancelled', endReason: 'No longer needed' });
    expect(desk.register.all('tasks').filter((it) => it.state === 'open')).toEqual([]);
    expect(desk.refusal(owner, 'edit-release', { title: 'x' })).toMatch(/state Cancelled/);
  });

  test('[WF-01] goes back only by a documented send-back, to an earlier phase', () => {
    const desk = building();
    expect(desk.refusal(manager, 'send-back', { to: 'test', reason: 'x' })).toMatch(/not in the list/);
    desk.does(manager, 'send-back', { to: 'planning', reason: 'The scope grew' });
    expect(desk.row.state).toBe('planning');
    expect(desk.register.all('decisions').at(-1)).toMatchObject({ kind: 'send-back', reason: 'The scope grew' });
    desk.does(manager, 'decide-gate', { note: 'Still fine' }, { subject: 'G1' });
    expect(desk.register.all('checklist').filter((it) => it.item === 'A1')).toHaveLength(1);
  });

  test('a window that moves after Planning asks for a reason, keeps the baseline and counts as a re-plan', () => {
    const desk = building();
    const window = { windowStart: '2026-05-21T20:00', windowEnd: '2026-05-21T22:00' };
    expect(desk.refusal(owner, 'edit-release', window)).toMatch(/fill this in/);
    desk.does(owner, 'edit-release', { ...window, reason: 'Vendor late' });
    expect(desk.row).toMatchObject({ plannedGoLive: '2026-05-21', baselineGoLive: '2026-05-14', replans: 1 });
    expect(desk.register.all('milestones').find((it) => it.kind === 'go-live')).toMatchObject({
      forecast: '2026-05-21',
      baseline: '2026-05-14',
    });
  });

  test('due days of items move along with the release, but not those that somebody has set', () => {
    const desk = planning();
    const byHand = `${desk.release}/E1`;
    desk.does(owner, 'assign-items', { items: [byHand], owner: build, due: '2026-04-01' });
    const before = desk.register.get('checklist', `${desk.release}/B2`).due;
    desk.does(owner, 'edit-release', { windowStart: '2026-05-21T20:00', windowEnd: '2026-05-21T22:00' });
    expect(desk.register.get('checklist', `${desk.release}/B2`).due > before).toBe(true);
    expect(desk.register.get('checklist', byHand).due).toBe('2026-04-01');
  });
});
