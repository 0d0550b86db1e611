import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addChange, createRelease, editRelease } from './commands';
import { brokenRules } from './crash-points';
import { admin, maya, readyDesk, type TestDesk } from './desk';
import { only, rowsOf } from './audit-of';
import { stateOf } from './state-of';
import { columnsOf } from '../../src/domain/register/workbook';
import { letters } from '../../src/adapters/sheets/layout/a1';
import { findingsOf } from './verified';

let desk: TestDesk;
beforeEach(() => {
  desk = readyDesk();
  for (const n of [1, 2]) desk.store().run(createRelease, { title: `Release ${n}` }, { key: `key-start00${n}` });
  desk.restart();
});
afterEach(() => desk.close());

const hands = () => desk.workspace.hands(admin);
const edit = (id = 'REL-2026-0001') =>
  desk.store().run(editRelease, { id, set: { title: 'New title' } }, { key: 'key-edit0001' });
const titles = () => only(rowsOf(desk, 'releases'), 'id', 'title');
/** A1 name of a cell by its header. */
function cellOf(header: string, row: number): string {
  const at = columnsOf('releases').findIndex(([, it]) => it.header[0] === header);
  return `${letters(at)}${row}`;
}
const version = () => desk.workspace.book().version;

describe('[BAD-72] headers', () => {
  test.each<[string, () => void]>([
    ['moved columns', () => hands().moveColumn('Releases', 2, 9)],
    ['the key column moved', () => hands().moveColumn('Releases', 1, 5)],
    ['extra columns', () => hands().insertColumns('Releases', 2, 3)],
    ['a header in the other language', () => hands().type('Releases', 'B1', 'Titre')],
    ['blanks and capitals', () => hands().type('Releases', 'B1', '  TITLE ')],
  ])('[BAD-72] %s are recognised by the header, nothing shifts', (_, change) => {
    change();
    expect(edit()).toMatchObject({ kind: 'done' });
    expect(titles()).toEqual([
      { id: 'REL-2026-0001', title: 'New title' },
      { id: 'REL-2026-0002', title: 'Release 2' },
    ]);
    expect(brokenRules(desk)).toEqual([]);
  });

  test.each<[string, () => void]>([
    [
      'a column of somebody’s own before the table',
      () => {
        hands().insertColumns('Releases', 1);
        hands().type('Releases', 'A1', 'My notes');
      },
    ],
    [
      'one of our columns pulled out of the table',
      () => {
        hands().insertColumns('Releases', 1);
        hands().moveColumn('Releases', 4, 1);
      },
    ],
  ])('[BAD-72] %s does not shift the rows that are added', (_, change) => {
    change();
    expect(desk.store().run(createRelease, { title: 'Third' }, { key: 'key-create09' })).toMatchObject({
      kind: 'done',
    });
    expect(titles().map((it) => it['title'])).toEqual(['Release 1', 'Release 2', 'Third']);
    expect(brokenRules(desk)).toEqual([]);
  });

  test.each<[string, string, () => void]>([
    ['renamed', 'store.header.missing', () => hands().type('Releases', 'B1', 'Name of it')],
    ['deleted', 'store.header.missing', () => hands().deleteColumns('Releases', 2)],
    ['doubled', 'store.header.twice', () => hands().type('Releases', 'C1', 'Title')],
  ])('[BAD-72] a header that was %s is refused by tab and name, before any write', (_, key, change) => {
    change();
    const before = version();
    const refusal = edit();
    expect(refusal).toMatchObject({
      kind: 'refusal',
      why: { key: expect.stringMatching(/^store\.header/) as unknown },
    });
    expect(JSON.stringify(refusal)).toContain('Releases');
    expect(JSON.stringify(refusal)).toMatch(/Title|Version/);
    expect(key).toMatch(/store\.header/);
    expect(version()).toBe(before);
  });

  test('[BAD-72] a tab that was deleted is named', () => {
    hands().deleteTab('Changes');
    expect(
      desk.store().run(addChange, { release: 'REL-2026-0001', title: 'x' }, { key: 'key-add00001' }),
    ).toMatchObject({
      kind: 'refusal',
      why: { key: 'store.tab.missing', values: { tab: 'Changes' } },
    });
  });
});

describe('[BAD-73] ids', () => {
  test('[BAD-73] an id that stands twice is reported with both rows, and none is picked', () => {
    hands().type('Releases', 'A4', 'REL-2026-0001');
    const before = version();
    expect(edit()).toMatchObject({
      kind: 'refusal',
      why: { key: 'store.id.twice', values: { id: 'REL-2026-0001', rows: '2, 4' } },
    });
    expect(version()).toBe(before);
  });
  test('[BAD-73] an id with blanks around it is reported with its row', () => {
    hands().type('Releases', 'A2', "' REL-2026-0001");
    expect(edit()).toMatchObject({ kind: 'refusal', why: { key: 'store.id.spaced', values: { row: 2 } } });
  });
  test('[BAD-73] the number of a deleted release is never given again', () => {
    hands().deleteRows('Releases', 3);
    expect(desk.store().run(createRelease, { title: 'Next' }, { key: 'key-create09' })).toMatchObject({
      ids: ['REL-2026-0003'],
    });
  });
  test('[BAD-73] [BAD-74] blank ids and rows pasted below are listed by the check', () => {
    hands().type('Releases', 'B4', 'no number');
    hands().type('Releases', 'A6', 'REL-2026-0099');
    expect(findingsOf(desk)).toEqual([
      'Releases, row 4: cells without a number in the first column.',
      'Releases, row 6: REL-2026-0099 was edited by hand.',
      'Releases, row 6: REL-2026-0099 was added by hand; the audit does not know it.',
    ]);
  });
  test('[BAD-74] blank rows in the middle shift nothing, and a new release stands below the last one', () => {
    hands().insertRows('Releases', 2, 3);
    hands().type('Releases', 'A9', 'pasted far below');
    expect(edit('REL-2026-0002')).toMatchObject({ kind: 'done' });
    expect(desk.store().run(createRelease, { title: 'Next' }, { key: 'key-create09' })).toMatchObject({ kind: 'done' });
    expect(titles()).toEqual([
      { id: 'REL-2026-0001', title: 'Release 1' },
      { id: 'REL-2026-0002', title: 'New title' },
      { id: 'REL-2026-0003', title: 'Next' },
      { id: 'pasted far below', title: '' },
    ]);
  });
  test('[BAD-74] a row that was typed right below the table is not written over', () => {
    hands().type('Releases', 'B4', 'typed by hand');
    expect(desk.store().run(createRelease, { title: 'Next' }, { key: 'key-create09' })).toMatchObject({ kind: 'done' });
    expect(titles().map((it) => it['title'])).toEqual(['Release 1', 'Release 2', 'typed by hand', 'Next']);
  });
  test.each(['__proto__', 'constructor', 'hasOwnProperty'])(
    '[BAD-15] "%s" is an id and a title like any other',
    (word) => {
      hands().type('Releases', 'A4', word);
      hands().type('Releases', 'B4', word);
      const { world } = desk
        .store()
        .look({ records: [{ tab: 'releases', ids: [word] }], columns: [{ tab: 'releases', names: ['title'] }] });
      expect(world.record('releases', word)).toMatchObject({ id: word, title: word, edited: true });
      expect(world.rows('releases').map((it) => it.title)).toContain(word);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});

describe('[BAD-33] cells that show an error', () => {
  test('[BAD-33] are named by their address, and nothing is saved', () => {
    hands().type('Releases', cellOf('Planned go-live', 2), '#REF!');
    expect(edit()).toMatchObject({
      kind: 'refusal',
      why: { key: 'store.cell.error', values: { cells: `Releases!${cellOf('Planned go-live', 2)}` } },
    });
  });
  test('[BAD-33] the same words typed as text are text', () => {
    expect(
      desk.store().run(editRelease, { id: 'REL-2026-0001', set: { title: '#N/A' } }, { key: 'key-edit0002' }),
    ).toMatchObject({ kind: 'done' });
    expect(
      desk.store().run(editRelease, { id: 'REL-2026-0001', set: { version: 'Loading...' } }, { key: 'key-edit0003' }),
    ).toMatchObject({ kind: 'done' });
    expect(brokenRules(desk)).toEqual([]);
  });
  test('[BAD-33] in a column that is read they count as empty and are named', () => {
    hands().type('Releases', cellOf('Readiness', 3), '#N/A');
    hands().type('Releases', cellOf('Service', 3), '#N/A');
    const { world } = desk.store().look({ columns: [{ tab: 'releases', names: ['readiness', 'service'] }] });
    expect(world.rows('releases').map((it) => [it.readiness, it.service])).toEqual([
      [null, ''],
      [null, '#N/A'],
    ]);
    expect(world.problems?.().map((it) => it.values)).toEqual([{ cell: `Releases!${cellOf('Readiness', 3)}` }]);
  });
});

describe('hand edits', () => {
  test('are seen on the record, and stay seen after a command changes it', () => {
    hands().type('Releases', 'D2', 'Payroll');
    const found = () =>
      desk
        .store()
        .look({ records: [{ tab: 'releases', ids: ['REL-2026-0001'] }] })
        .world.record('releases', 'REL-2026-0001');
    expect(found()).toMatchObject({ service: 'Payroll', edited: true });
    edit();
    expect(found()).toMatchObject({ service: 'Payroll', title: 'New title', edited: true });
  });
  test('that delete or add a record of a release make its tab not whole', () => {
    for (const n of [1, 2])
      desk.store().run(addChange, { release: 'REL-2026-0001', title: `RFC ${n}` }, { key: `key-add0000${n}` });
    const whole = () =>
      desk
        .store()
        .look({ children: { release: 'REL-2026-0001', tabs: ['changes'] } })
        .world.whole('REL-2026-0001', 'changes');
    expect(whole()).toBe(true);
    hands().deleteRows('Changes', 3);
    expect(whole()).toBe(false);
    expect(
      desk.store().run(addChange, { release: 'REL-2026-0001', title: 'RFC 3' }, { key: 'key-add00003' }),
    ).toMatchObject({ ids: ['REL-2026-0001/CHG-3'] });
    expect(whole()).toBe(false);
    expect(findingsOf(desk)).toEqual([
      'REL-2026-0001: its records in “Changes” are not those that it counts; one was deleted, added or put back by hand.',
      'Changes: REL-2026-0001/CHG-2 was deleted by hand.',
    ]);
  });
  test('an audit entry that is changed or taken away is found', () => {
    hands().type('Audit', 'J3', '{}');
    expect(findingsOf(desk)).toHaveLength(1);
    expect(findingsOf(desk)[0]).toContain('Audit, row 3');
    hands().deleteRows('Audit', 4);
    expect(findingsOf(desk).join()).toContain('does not follow from the one before it');
  });
});

describe('another version of the file, another file', () => {
  test('a file put back to an earlier version refuses to be written: it stands at n of m', () => {
    const chain = desk.workspace.properties()['CHAIN'] ?? '';
    const early = desk.workspace.save();
    edit();
    const late = desk.workspace.properties()['CHAIN'] ?? '';
    desk.workspace.restore(early);
    desk.workspace.setProperty('CHAIN', late);
    desk.restart();
    expect(chain).not.toBe(late);
    expect(edit()).toMatchObject({ kind: 'refusal', why: { key: 'store.older-file', values: { n: 4, m: 5 } } });
  });
  test('[BAD-75] a copy of the register is not written', () => {
    stateOf(desk).change((it) => ({ ...it, register: 'the-original' }));
    expect(edit()).toMatchObject({ kind: 'refusal', why: { key: 'store.copy' } });
  });
  test('a state that was changed by hand stops saving', () => {
    hands().type('_State', 'B2', '{}');
    expect(edit()).toMatchObject({ kind: 'refusal', why: { key: 'store.state.broken' } });
    expect(maya).toContain('@');
  });
});
