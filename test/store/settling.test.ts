import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keepNoticed } from '../../src/adapters/sheets/register/noticed';
import { openRegisterCheck } from '../../src/adapters/sheets/set-up/register-check';
import { letters } from '../../src/adapters/sheets/layout/a1';
import { columnsOf, type TabId } from '../../src/domain/register/workbook';
import type { Command, Place, Settling, Standing } from '../../src/use-cases/ports';
import { verifyRegister } from '../../src/use-cases/set-up/verify-register';
import { auditOf, only, rowsOf } from './audit-of';
import { addChange, createRelease, editRelease } from './commands';
import { atEveryCrashPoint } from './crash-points';
import { admin, maya, readyDesk, type TestDesk } from './desk';
import { settleRecords } from './commands';
import { findingsOf } from './verified';

const release: Place = { tab: 'releases', id: 'REL-2026-0001' };
const change: Place = { tab: 'changes', id: 'REL-2026-0001/CHG-2' };

let desk: TestDesk;
beforeEach(() => {
  desk = readyDesk();
  desk.store().run(createRelease, { title: 'One' }, { key: 'key-start001' });
  for (const n of [1, 2, 3])
    desk.store().run(addChange, { release: release.id, title: `RFC ${n}` }, { key: `key-add0000${n}` });
  desk.store().run(editRelease, { id: release.id, set: { title: 'Uno', version: '1.2' } }, { key: 'key-edit0001' });
  desk.restart();
});
afterEach(() => desk.close());

const hands = () => desk.workspace.hands(admin);
const cellOf = (tab: TabId, column: string, row: number) =>
  `${letters(columnsOf(tab).findIndex(([name]) => name === column))}${row}`;
const settle = (it: Place, as: Settling['as'] = 'restored', key = 'key-settle01') =>
  desk.store().run(settleRecords, [{ ...it, as, why: 'typed by mistake' }], { key });
const verified = () => verifyRegister(openRegisterCheck(desk.workspace.spreadsheetId));
const standing = (it: Place): Standing | undefined =>
  desk
    .store()
    .look({ settling: [it] })
    .world.settling?.()[0];
const wholeNow = () =>
  desk
    .store()
    .look({ children: { release: release.id, tabs: ['changes'] } })
    .world.whole(release.id, 'changes');

describe('a record that was edited by hand', () => {
  test('is compared with the audit column by column, and put back field by field', () => {
    hands().type('Releases', cellOf('releases', 'title', 2), 'Tampered');
    hands().type('Releases', cellOf('releases', 'state', 2), 'Closed');
    expect(standing(release)).toMatchObject({
      kind: 'edited',
      rows: [2],
      differences: [
        { column: 'title', told: 'Uno', found: 'Tampered' },
        { column: 'state', told: 'draft', found: 'closed' },
      ],
    });
    expect(settle(release)).toMatchObject({ kind: 'done' });
    expect(only(rowsOf(desk, 'releases'), 'id', 'title', 'version', 'state', 'revision')).toEqual([
      { id: release.id, title: 'Uno', version: '1.2', state: 'Draft', revision: 6 },
    ]);
    expect(findingsOf(desk)).toEqual([]);
    expect(only(auditOf(desk).slice(-1), 'command', 'record', 'revision', 'why')).toEqual([
      { command: 'restore-record', record: release.id, revision: 6, why: 'typed by mistake' },
    ]);
    expect(JSON.stringify(auditOf(desk).slice(-1))).toContain('Tampered');
  });
  test('is restored although a command has saved over it in between: what the command changed stays', () => {
    hands().type('Releases', cellOf('releases', 'service', 2), 'Payroll');
    desk.store().run(editRelease, { id: release.id, set: { title: 'Due' } }, { key: 'key-edit0002' });
    expect(standing(release)).toMatchObject({ kind: 'edited', differences: [{ column: 'service', found: 'Payroll' }] });
    settle(release);
    expect(only(rowsOf(desk, 'releases'), 'title', 'service')).toEqual([{ title: 'Due', service: '' }]);
    expect(findingsOf(desk)).toEqual([]);
  });
  test('is accepted as it stands: sealed, with what changed in the audit', () => {
    hands().type('Releases', cellOf('releases', 'title', 2), 'Better title');
    expect(settle(release, 'accepted')).toMatchObject({ kind: 'done' });
    expect(only(rowsOf(desk, 'releases'), 'title', 'revision')).toEqual([{ title: 'Better title', revision: 6 }]);
    expect(JSON.parse(String(auditOf(desk).slice(-1)[0]?.['to']))).toMatchObject({ title: 'Better title' });
    expect(findingsOf(desk)).toEqual([]);
    expect(standing(release)?.kind).toBe('fits');
  });
  test('[BAD-33] is restored where the cell shows an error', () => {
    hands().type('Releases', cellOf('releases', 'plannedGoLive', 2), '#REF!');
    expect(settle(release)).toMatchObject({ kind: 'done' });
    expect(findingsOf(desk)).toEqual([]);
  });
  test.each([
    ['[BAD-29] a time that does not exist', 'windowStart', '2026-03-29T02:30'],
    ['[BAD-30] a time with another zone', 'windowStart', '2026-05-14T20:00:00+02:00'],
    ['[BAD-32] a number with narrow blanks', 'readiness', '1\u202f234,56'],
    ['[BAD-32] a number in other digits', 'openHigh', '\u0661\u0662\u0663'],
    ['[BAD-32] not a number', 'scoreSum', 'NaN'],
    ['[BAD-38] an emoji family and a combining accent', 'description', '👩‍👩‍👧‍👦 e\u0301'],
    ['[BAD-39] an override of the reading direction', 'service', 'Pay\u202eroll'],
    ['[BAD-39] a Cyrillic letter that looks like a Latin one', 'version', '1.2\u0430'],
    ['a word that its list does not have', 'state', 'Almost done'],
    ['nothing', 'title', ''],
  ])('%s typed over it is gone once it is restored', (_, column, typed) => {
    hands().type('Releases', cellOf('releases', column, 2), typed);
    expect(standing(release)?.kind).toBe('edited');
    expect(settle(release)).toMatchObject({ kind: 'done' });
    expect(only(rowsOf(desk, 'releases'), 'title', 'version', 'state', column)).toEqual([
      {
        title: 'Uno',
        version: '1.2',
        state: 'Draft',
        ...(['title', 'version', 'state'].includes(column) ? {} : { [column]: '' }),
      },
    ]);
    expect(findingsOf(desk)).toEqual([]);
  });
  test('[BAD-71] is restored by the order of its entries, whatever the clock did', () => {
    desk.workspace.setClock({ at: '2026-03-01T09:00:00Z', run: false });
    desk.store().run(editRelease, { id: release.id, set: { title: 'Last' } }, { key: 'key-edit0002' });
    hands().type('Releases', 'B2', 'x');
    settle(release);
    expect(only(rowsOf(desk, 'releases'), 'title')).toEqual([{ title: 'Last' }]);
  });
  test('whose key was typed over comes back under its number, and the row with the wrong number is set aside', () => {
    hands().type('Changes', 'A3', 'REL-2026-0001/CHG-9');
    expect(verified().noticed).toEqual([
      { tab: 'changes', id: 'REL-2026-0001/CHG-9' },
      { tab: 'releases', id: release.id },
      change,
    ]);
    settle(change, 'restored', 'key-settle01');
    settle({ tab: 'changes', id: 'REL-2026-0001/CHG-9' }, 'restored', 'key-settle02');
    expect(only(rowsOf(desk, 'changes'), 'id', 'title')).toEqual([
      { id: 'REL-2026-0001/CHG-1', title: 'RFC 1' },
      { id: 'REL-2026-0001/CHG-3', title: 'RFC 3' },
      { id: change.id, title: 'RFC 2' },
    ]);
    expect(findingsOf(desk)).toEqual([]);
  });
});

describe('a record that is deleted, added, doubled or replayed', () => {
  test('deleted: is made again under its number, and the release counts it again', () => {
    hands().deleteRows('Changes', 3);
    expect(wholeNow()).toBe(false);
    expect(standing(change)).toMatchObject({ kind: 'deleted', rows: [] });
    expect(settle(change)).toMatchObject({ kind: 'done' });
    expect(only(rowsOf(desk, 'changes').slice(-1), 'id', 'title', 'revision')).toEqual([
      { id: change.id, title: 'RFC 2', revision: 2 },
    ]);
    expect(wholeNow()).toBe(true);
    expect(findingsOf(desk)).toEqual([]);
  });
  test('a deleted No-Go vote: is missed at once, named by the check, and comes back as it was cast', () => {
    const vote: Command<null, null> = {
      name: 'cast-vote',
      wants: () => ({ children: { release: release.id, tabs: ['decisions'] } }),
      decide: () => ({
        kind: 'plan',
        changes: [
          {
            create: 'decisions',
            release: release.id,
            set: { kind: 'vote', gate: 'G4', person: maya, result: 'no-go-delayed', reason: 'Not ready' },
            why: '',
          },
        ],
        notices: [],
        answer: null,
      }),
    };
    desk.store().run(vote, null, { key: 'key-vote0001' });
    const whole = () =>
      desk
        .store()
        .look({ children: { release: release.id, tabs: ['decisions'] } })
        .world.whole(release.id, 'decisions');
    expect(whole()).toBe(true);
    hands().deleteRows('Decisions & votes', 2);
    expect(whole()).toBe(false);
    const lost: Place = { tab: 'decisions', id: `${release.id}/DEC-1` };
    expect(verified().noticed).toContainEqual(lost);
    expect(findingsOf(desk)).toContain('Decisions & votes: REL-2026-0001/DEC-1 was deleted by hand.');
    settle(lost);
    expect(only(rowsOf(desk, 'decisions'), 'id', 'person', 'reason')).toEqual([
      { id: lost.id, person: maya, reason: 'Not ready' },
    ]);
    expect([whole(), findingsOf(desk)]).toEqual([true, []]);
  });
  test('added: its row is emptied and its content stands in the audit', () => {
    hands().type('Changes', 'A6', 'REL-2026-0001/CHG-7');
    hands().type('Changes', cellOf('changes', 'title', 6), 'Smuggled');
    expect(settle({ tab: 'changes', id: 'REL-2026-0001/CHG-7' })).toMatchObject({ kind: 'done' });
    expect(rowsOf(desk, 'changes')).toHaveLength(3);
    expect(JSON.stringify(auditOf(desk).slice(-1))).toContain('Smuggled');
    expect(wholeNow()).toBe(true);
    expect(findingsOf(desk)).toEqual([]);
  });
  test('[BAD-73] doubled: the row that fits its seal is kept, the copy is emptied', () => {
    hands().type('Changes', 'A6', change.id);
    hands().type('Changes', cellOf('changes', 'title', 6), 'Copy');
    expect(standing(change)).toMatchObject({ kind: 'twice', rows: [3, 6] });
    expect(settle(change)).toMatchObject({ kind: 'done' });
    expect(only(rowsOf(desk, 'changes'), 'id', 'title')).toContainEqual({ id: change.id, title: 'RFC 2' });
    expect(rowsOf(desk, 'changes')).toHaveLength(3);
    expect(findingsOf(desk)).toEqual([]);
  });
  test('replayed: an old row whose seal still fits is found by its revision and put right', () => {
    const old = desk.workspace.sheetsAs(admin).batchGet(["'Releases'!A2:CZ2"], 'UNFORMATTED_VALUE')[0]?.[0] ?? [];
    desk.store().run(editRelease, { id: release.id, set: { title: 'Due' } }, { key: 'key-edit0002' });
    replay('releases', 2, old);
    const look = desk.store().look({ records: [{ tab: 'releases', ids: [release.id] }] }).world;
    expect(look.record('releases', release.id)).toMatchObject({ title: 'Uno', edited: false });
    expect(verified().noticed).toEqual([release]);
    expect(findingsOf(desk)).toEqual([
      'Releases, row 2: REL-2026-0001 stands at revision 5, the audit at 6; an older state was put back.',
    ]);
    settle(release);
    expect(only(rowsOf(desk, 'releases'), 'title', 'revision')).toEqual([{ title: 'Due', revision: 7 }]);
    expect(findingsOf(desk)).toEqual([]);
  });
  test('the release that counts them: deleted with its row, it comes back with the count that the audit tells', () => {
    hands().deleteRows('Releases', 2);
    settle(release);
    expect(only(rowsOf(desk, 'releases'), 'id', 'title')).toEqual([{ id: release.id, title: 'Uno' }]);
    expect(wholeNow()).toBe(true);
    expect(findingsOf(desk)).toEqual([]);
  });
});

describe('settling', () => {
  test('throws where the audit of the record was itself altered: nothing is put back from it', () => {
    hands().type('Audit', 'J5', '{"title":"forged"}');
    hands().deleteRows('Changes', 2);
    const first: Place = { tab: 'changes', id: 'REL-2026-0001/CHG-1' };
    expect(standing(first)).toMatchObject({ kind: 'untold', broken: 5 });
    expect(() => settle(first)).toThrow('was altered');
  });
  test('goes on after a kill at any call, once', () => {
    hands().deleteRows('Changes', 3);
    hands().type('Changes', 'A5', 'REL-2026-0001/CHG-7');
    const both = [change, { tab: 'changes', id: 'REL-2026-0001/CHG-7' } as const];
    const points = atEveryCrashPoint({
      desk,
      start: desk.workspace.save(),
      work: () =>
        desk.store(maya).run(
          settleRecords,
          both.map((it) => ({ ...it, as: 'restored', why: 'w' })),
          { key: 'key-settle09' },
        ),
      check: (answer) => expect(answer).toMatchObject({ kind: 'done' }),
    });
    expect(points).toBeGreaterThan(8);
  });
  test('[BAD-43] [BAD-44] more than a property holds are kept as far as they fit, the first ones first', () => {
    const places = Array.from({ length: 500 }, (_, n): Place => ({
      tab: 'checklist',
      id: `REL-2026-0001/${'é'.repeat(20)}${n}`,
    }));
    keepNoticed(places);
    const kept = desk.workspace.properties()['HAND_EDITS'] ?? '';
    expect(kept.length).toBeGreaterThan(5_000);
    expect(new TextEncoder().encode(kept).length).toBeLessThan(9_216);
    expect(JSON.parse(kept)).toContainEqual(['checklist', places[0]?.id]);
  });
  test('what was noticed is listed until it is settled', () => {
    hands().deleteRows('Changes', 3);
    keepNoticed(verified().noticed);
    const noticed = () => desk.store().look({ settling: 'noticed' }).world.settling?.() ?? [];
    expect(noticed().map((it) => it.kind)).toEqual(['fits', 'deleted']);
    settle(change);
    expect(noticed().filter((it) => it.kind !== 'fits')).toEqual([]);
    expect(desk.workspace.properties()['HAND_EDITS']).not.toContain('CHG-2');
  });
});

/** Pastes cells over a row, as somebody does who kept an old copy of it. */
function replay(tab: TabId, row: number, cells: readonly unknown[]): void {
  const title = desk.workspace.book().tabs.find((it) => it.title.toLowerCase() === tab)?.title ?? '';
  cells.forEach((cell, at) =>
    hands().type(title, `${letters(at)}${row}`, typeof cell === 'string' ? cell : String(cell)),
  );
}
