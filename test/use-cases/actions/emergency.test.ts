import { describe, expect, test } from '@jest/globals';
import { detailOf } from '../../../src/domain/releases/details';
import { releaseView } from '../../../src/use-cases/views/release';
import { people } from '../walk/company';
import type { Desk } from '../walk/desk';
import { authorised, building, closed, closing, inSession, planning, readying, watching } from '../walk/minor';

const { owner, manager, build, run, lead } = people;
const why = { reason: 'Open hole in the payment page' };

/** Declared an emergency by the Service Owner. */
const declared = (desk: Desk): Desk => {
  desk.does(owner, 'declare-emergency', why);
  return desk;
};

describe('an emergency', () => {
  test('is declared by the Service Owner or the Delivery Manager, once, with a reason that stays', () => {
    const desk = planning();
    expect(desk.refusal(build, 'declare-emergency', why)).toMatch(/not yours/);
    expect(desk.refusal(owner, 'declare-emergency')).toMatch(/fill this in/);
    desk.does(manager, 'declare-emergency', why);
    expect(desk.row.emergency).toBe(true);
    expect(detailOf(desk.row, 'declaration')).toEqual({ by: manager, at: desk.register.now, ...why });
    expect(desk.refusal(owner, 'declare-emergency', why)).toMatch(/declared already/);
    expect(desk.register.notices.at(-2)?.body).toMatch(/Open hole/);
  });

  test('swaps the CAB for the e-CAB for every RFC that is not decided', () => {
    const desk = building();
    desk.does(owner, 'add-change', { rfcNumber: 'CRQ-18', impact: 'low', risk: 'high' });
    declared(desk);
    expect(desk.register.all('changes').map((it) => [it.number, it.route])).toEqual([
      ['CRQ-17', 'authority'],
      ['CRQ-18', 'e-cab'],
    ]);
  });

  test('moves items of code L behind go-live, and tells today who would have heard later', () => {
    const desk = declared(planning());
    const due = (code: string) => desk.register.all('checklist').find((it) => it.item === code)?.due;
    // Go-live is planned for Thursday 14 May 2026, and that day is no holiday in the defaults.
    expect(due('C4')).toBe('2026-05-21');
    expect(due('L2')).toBe('2026-04-30');
    const told = desk.register.all('communications').filter((it) => it.moment === 'operations');
    expect(told.map((it) => it.due)).toEqual(['2026-03-02']);
  });

  test('counts as open only what has to be there before go-live, once the declaration is signed', () => {
    const desk = declared(readying());
    const codes = ['declared', 'later'];
    for (const it of desk.register.all('checklist').filter((item) => codes.includes(item.emergency)))
      desk.register.put('checklist', it.id, { state: 'open', doneBy: '', validatedBy: '', evidence: '' });
    const blocking = () =>
      desk.register.all('checklist').filter((it) => it.priority !== 'low' && it.state === 'open' && it.fixed).length;
    expect(blocking()).toBeGreaterThan(10);
    desk.does(manager, 'assign-items', {
      items: [`${desk.release}/C4`],
      owner: run,
    });
    const open = desk.register
      .all('checklist')
      .filter((it) => it.state === 'open' && it.emergency === 'now' && it.priority !== 'low' && it.fixed);
    expect([desk.row.openHigh, desk.row.openMedium]).toEqual([
      open.filter((it) => it.priority === 'high' && !['N1', 'N3', 'N4', 'N5'].includes(it.item)).length,
      open.filter((it) => it.priority === 'medium').length,
    ]);
  });

  test('needs two votes: the Delivery Manager and one IT Lead', () => {
    const desk = inSession();
    desk.register.put('releases', desk.release, { emergency: true, domains: ['Sales', 'Finance'] });
    desk.does(lead, 'cast-vote', { vote: 'go' });
    desk.does(owner, 'declare-emergency', why);
    expect(desk.act(manager, 'decide-go', { decision: 'go' })).toMatchObject({ kind: 'done' });
  });
});

describe('what an emergency owes', () => {
  /** Live and declared, with the known errors (C4, code L) not written down yet. */
  const owing = (at: () => Desk): Desk => {
    const desk = at();
    const declaration = JSON.stringify({ by: owner, at: desk.register.now, reason: 'Hole' });
    desk.register.put('releases', desk.release, { emergency: true, declaration });
    desk.register.put('checklist', `${desk.release}/C4`, {
      state: 'open',
      emergency: 'later',
      doneBy: '',
      validatedBy: '',
      owner: '',
      due: '2026-05-01',
    });
    return desk;
  };

  test('is listed with owner and day, five working days after the go-live that was, and hypercare is longer', () => {
    const desk = owing(authorised);
    desk.register.now = '2026-05-15T18:05:00Z';
    desk.does(run, 'start-deployment');
    desk.register.now = '2026-05-15T19:05:00Z';
    desk.does(run, 'finish-deployment', { outcome: 'success' });
    desk.does(run, 'verify-deployment', { verified: true, verification: 'Ten orders placed' });
    desk.does(manager, 'decide-gate', { note: '' }, { subject: 'G5a' });
    expect(desk.register.get('checklist', `${desk.release}/C4`)).toMatchObject({ due: '2026-05-22', owner });
    expect(desk.row.hypercarePlannedEnd).toBe('2026-05-22');
    desk.register.actor = owner;
    const { world, circumstances } = desk.register.look(releaseView.wants(desk.release));
    const shown = releaseView.show(world, desk.release, circumstances);
    const owed = shown.kind === 'refusal' ? undefined : shown.view.panels.find((it) => it.id === 'owed');
    expect(owed?.rows).toEqual([
      expect.objectContaining({ title: expect.stringMatching(/^C4 /), detail: 'Olga · 22 May 2026' }),
    ]);
  });

  test('keeps it from being closed until it is done', () => {
    const desk = owing(closing);
    desk.register.put('checklist', `${desk.release}/C4`, { owner: run, due: '2026-12-01' });
    expect(desk.refusal(owner, 'decide-gate', { note: 'Done' }, { subject: 'G5c' })).toMatch(
      /Still owed after the emergency: C4/,
    );
    desk.does(run, 'complete-items', { items: [`${desk.release}/C4`], evidence: 'https://docs.example.test/errors' });
    expect(desk.refusal(owner, 'decide-gate', { note: 'Done' }, { subject: 'G5c' })).not.toMatch(/Still owed/);
  });

  test('no other release shows such a list', () => {
    const desk = watching();
    desk.register.actor = owner;
    const { world, circumstances } = desk.register.look(releaseView.wants(desk.release));
    const shown = releaseView.show(world, desk.release, circumstances);
    expect(shown.kind === 'refusal' ? [] : shown.view.panels.map((it) => it.id)).not.toContain('owed');
    expect(closed().row.state).toBe('closed');
  });
});
