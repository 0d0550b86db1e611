import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Saved, Workspace } from '../../local/engine/api';
import { columnsOf } from '../../src/domain/register/workbook';
import { letters } from '../../src/adapters/sheets/layout/a1';
import type { ProcessView, ReleaseView, Reply } from '../../src/sidebar-api';
import { people } from '../use-cases/walk/company';
import { request } from '../use-cases/walk/minor';
import { liveDesk, valueOf } from './live-desk';

const release = 'REL-2026-0001';
const account = 'desk@acme.test';
const cellOf = (column: string, row = 2) =>
  `${letters(columnsOf('releases').findIndex(([name]) => name === column))}${row}`;

let desk: Workspace;
let start: Saved;
beforeAll(() => {
  desk = liveDesk();
  valueOf(desk.execHere({ fn: 'installTriggers', as: account, surface: 'editor' }));
  act('submit', people.owner, { release: '', values: request });
  start = desk.save();
});
beforeEach(() => desk.restore(start));

let presses = 0;
function act(
  action: string,
  as: string,
  asked: { readonly release?: string; readonly subject?: string; readonly values?: object } = {},
): unknown {
  const { release: of = '', subject = '', values = {} } = asked;
  const key = `hand-edit-${(presses += 1)}`;
  const done = desk.execHere({ fn: 'act', as, args: [{ action, release: of, subject, values, key, revision: null }] });
  return done.ok ? done.value : done.error;
}

/** Types into a cell, and lets the trigger run that Google would fire. */
function type(place: string, value: string, as: string = people.owner): void {
  const [cell = '', tab = 'Releases'] = place.split('!').reverse();
  desk.hands(as).type(tab, cell, value);
  desk.goToHere(desk.clock().now).forEach(valueOf);
}

const section = (as: string = people.deliveryLead): ProcessView => {
  const done = desk.execHere({ fn: 'openProcess', as, args: ['hand-edits'] });
  const reply = done.ok ? (done.value as Reply<ProcessView>) : undefined;
  if (!reply?.ok) throw new Error(JSON.stringify(done));
  return reply.value;
};
const row = (as: string = people.deliveryLead) => section(as).panel.rows[0];
const offered = (as: string) => row(as)?.actions.map((it) => it.action);
const opened = (): ReleaseView => {
  const done = desk.execHere({ fn: 'openRelease', as: people.manager, args: [release] });
  const reply = done.ok ? (done.value as Reply<ReleaseView>) : undefined;
  if (!reply?.ok) throw new Error(JSON.stringify(done));
  return reply.value;
};
const passGate = () => act('decide-gate', people.owner, { release, subject: 'G0', values: { note: 'seen' } });
const lastAudit = () =>
  desk.sheetsAs(account).batchGet(["'Audit'!A1:P"], 'UNFORMATTED_VALUE')[0]?.slice(-1)[0]?.map(String) ?? [];

describe('an edit in the sheet', () => {
  test('is written into the audit by the trigger: who, where, from what, to what', () => {
    type(cellOf('title'), 'Typed over');
    const entry = lastAudit();
    expect(entry).toEqual(expect.arrayContaining([people.owner, 'hand-edit', 'Releases', release]));
    expect(entry.join()).toContain(`Edited by hand in Releases!${cellOf('title')}`);
    expect(entry.join()).toContain('{"title":"Typed over"}');
    expect(entry.join()).toContain(request.title);
    expect(valueOf(desk.execHere({ fn: 'verifyRegister', as: people.deliveryLead }))).toMatchObject({
      findings: [`Releases, row 2: ${release} was edited by hand.`],
    });
  });
  test('of somebody whom Google does not name is written down as that', () => {
    const sheet = desk.book().tabs.find((it) => it.title === 'Releases')?.sheetId ?? 0;
    const edit = {
      spreadsheet: desk.spreadsheetId,
      sheetId: sheet,
      sheetName: 'Releases',
      row: 2,
      column: 2,
      rows: 1,
      columns: 1,
      value: 'x',
      triggerUid: 't',
    };
    valueOf(desk.execHere({ fn: 'onRegisterEdit', as: account, surface: 'trigger', edit }));
    expect(lastAudit().join()).toContain('Google does not tell by whom');
    const done = desk.execHere({
      fn: 'onRegisterEdit',
      as: account,
      surface: 'trigger',
      edit: { ...edit, spreadsheet: 'another' },
    });
    expect(done).toMatchObject({ ok: false, execution: { summary: { writes: 0 } } });
  });
  test('of a header, a settings tab or a column of one’s own leaves no entry', () => {
    const before = lastAudit();
    type('B1', 'Title');
    type('Models!B2', 'x', people.deliveryLead);
    desk.hands(account).batch([
      {
        appendDimension: {
          sheetId: desk.book().tabs.find((it) => it.title === 'Releases')?.sheetId ?? 0,
          dimension: 'COLUMNS',
          length: 5,
        },
      },
    ]);
    type(`${letters(columnsOf('releases').length + 1)}2`, 'my own note');
    expect(lastAudit()).toEqual(before);
  });
  test('of the audit itself is told by the audit, and verify names the altered line', () => {
    type('Audit!K4', 'forged');
    expect(lastAudit().join()).toContain('Edited by hand in Audit!K4');
    const { findings } = valueOf(desk.execHere({ fn: 'verifyRegister', as: people.deliveryLead })) as {
      readonly findings: readonly string[];
    };
    expect(findings[0]).toContain('Audit, row 4');
  });
  test('made up by a page is refused', () => {
    const args = [{ source: { id: desk.spreadsheetId }, range: { row: 2 } }];
    for (const as of [people.owner, account])
      expect(desk.execHere({ fn: 'onRegisterEdit', as, args })).toMatchObject({ ok: false });
  });
});

describe('until a hand edit is settled', () => {
  test('the gate stays closed and says why; the release warns; after restoring both are as before', () => {
    type(cellOf('riskLevel'), 'Low');
    type(cellOf('service'), 'Another service');
    expect(passGate()).toMatchObject({ ok: false, problem: { reasons: expect.anything() as unknown } });
    expect(JSON.stringify(passGate())).toContain('by hand');
    expect(opened().warnings.join()).toMatch(/by hand/);
    expect(row()).toMatchObject({ id: `releases ${release}` });
    expect(row()?.detail).toContain('“Another service”');
    expect(
      act('restore-record', people.deliveryLead, { subject: `releases ${release}`, values: { reason: 'typo' } }),
    ).toMatchObject({ ok: true });
    expect(section().panel.rows).toEqual([]);
    expect(opened().warnings.join()).not.toMatch(/by hand/);
    expect(JSON.stringify(passGate())).not.toContain('by hand');
    expect(valueOf(desk.execHere({ fn: 'verifyRegister', as: people.deliveryLead }))).toMatchObject({ findings: [] });
  });
  test('[BAD-47] controlled fields can only be restored, and whoever edited a text cannot accept it', () => {
    type(cellOf('title'), 'A better title', people.manager);
    expect(offered(people.manager)).toEqual(['restore-record']);
    expect(offered(people.deliveryLead)).toEqual(['restore-record', 'accept-edit']);
    const subject = `releases ${release}`;
    const values = { reason: 'reads better' };
    expect(act('accept-edit', people.manager, { subject, values })).toMatchObject({
      ok: false,
      problem: { title: 'You made this edit; somebody else has to accept it.' },
    });
    expect(act('accept-edit', people.deliveryLead, { subject, values })).toMatchObject({ ok: true });
    expect(opened().title).toBe('A better title');
    type(cellOf('state'), 'Closed');
    expect(offered(people.deliveryLead)).toEqual(['restore-record']);
    expect(act('accept-edit', people.deliveryLead, { subject, values })).toMatchObject({
      ok: false,
      problem: { title: expect.stringContaining('État') as unknown },
    });
  });
  test('[BAD-46] observers and strangers settle nothing', () => {
    type(cellOf('title'), 'x');
    for (const as of [people.observer, 'stranger@acme.test'])
      for (const action of ['restore-record', 'accept-edit'])
        expect(act(action, as, { subject: `releases ${release}`, values: { reason: 'r' } })).toMatchObject({
          ok: false,
          problem: { code: 'rights' },
        });
  });
  test('nothing is settled where nothing was edited, nor what no tab holds', () => {
    const settle = (subject: string) =>
      act('restore-record', people.deliveryLead, { subject, values: { reason: 'r' } });
    expect(settle(`releases ${release}`)).toMatchObject({
      ok: false,
      problem: { title: `${release} correspond à l’audit ; rien à régler.` },
    });
    for (const subject of ['', 'releases', 'nonsense x', '__proto__ x'])
      expect(settle(subject)).toMatchObject({ ok: false });
  });
});
