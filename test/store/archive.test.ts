import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openArchive } from '../../src/adapters/sheets/archive/open-archive';
import { archiveProperty } from '../../src/adapters/sheets/archive/archive-file';
import { keysIn } from '../../src/adapters/sheets/crypto/keys';
import { sealStateOf } from '../../src/adapters/sheets/crypto/seal';
import { letters } from '../../src/adapters/sheets/layout/a1';
import { fieldOf } from '../../src/adapters/sheets/cells/cells';
import type { Raw } from '../../src/adapters/sheets/cells/raw';
import { columnsOf } from '../../src/domain/register/workbook';
import { rowsOf, auditOf } from './audit-of';
import { atEveryCrashPoint, brokenRules } from './crash-points';
import { maya, owner, readyDesk, type TestDesk } from './desk';
import { addDetails, addRisk, nightsOf, nothing } from './archive-night';
import { findingsOf } from './verified';

const [first, second] = ['REL-2026-0001', 'REL-2026-0002'];
const property = archiveProperty('2026');
let desk: TestDesk;
beforeEach(() => {
  desk = readyDesk();
});
afterEach(() => desk.close());

const { run, release, night, archive, later, idsIn, row, goneTo, kept, keptIds } = nightsOf(() => desk);

describe('the nightly archive', () => {
  test('moves the details of a release that ended long ago; the release, its RFCs and its count stay', () => {
    release(first, '2026-03-02T10:00:00Z');
    release(second, '');
    const before = row(first);
    later('2026-06-20T03:00:00Z');
    expect(night()).toBe(9);
    expect(idsIn('risks').every((it) => String(it).startsWith(second))).toBe(true);
    expect(idsIn('risks')).toHaveLength(3);
    expect(idsIn('changes')).toHaveLength(2);
    expect(goneTo(first)).toMatchObject({ year: '2026', rows: 9, at: '2026-06-20T03:00:00Z' });
    expect(goneTo(first)?.file).toBe(desk.workspace.properties()[property]);
    expect(row(first)?.['children']).toBe(before?.['children']);
    expect(goneTo(second)).toBeUndefined();
    expect(findingsOf(desk)).toEqual([]);
    expect(night()).toBe(0);
  });

  test('keeps the cells as they were, so that their seals still fit', () => {
    release(first, '2026-03-02T10:00:00Z');
    const [before] = desk.workspace.sheetsAs(owner).batchGet(["'Risks'!A2:CZ"], 'UNFORMATTED_VALUE');
    later('2026-06-20T03:00:00Z');
    night();
    expect(kept('Risks')).toEqual(before);
    const ring = keysIn(desk.workspace.properties());
    for (const cells of kept('Risks')) {
      const all = columnsOf('risks').map(([name, column], at) => [name, column, cells[at] ?? ''] as const);
      const own = ['id', 'revision', 'seal'];
      const fields = Object.fromEntries(
        all.filter(([name]) => !own.includes(name)).map(([name, column, cell]) => [name, fieldOf(column, cell).value]),
      );
      const cell = (name: string) => String(all.find(([it]) => it === name)?.[2]);
      const sealed = { register: desk.workspace.spreadsheetId, tab: 'risks', id: cell('id'), revision: 1, fields };
      expect(sealStateOf(ring, sealed, cell('seal'))).toBe('whole');
      expect(sealStateOf(ring, { ...sealed, revision: 2 }, cell('seal'))).toBe('edited');
    }
  });

  test('tells the audit once a write, and takes the emptied rows out', () => {
    release(first, '2026-03-02T10:00:00Z');
    release(second, '');
    later('2026-06-20T03:00:00Z');
    night();
    const entries = auditOf(desk).filter((it) => it['command'] === 'archive');
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ who: owner, record: first, why: '9 rows moved to the archive of 2026' });
    const [column] = desk.workspace.sheetsAs(owner).batchGet(["'Risks'!A1:A"], 'UNFORMATTED_VALUE');
    expect(column).toHaveLength(4);
    expect(brokenRules(desk)).toEqual([]);
  });

  test('leaves what ended less than ninety days ago, and the oldest goes first where a night is not enough', () => {
    release(first, '2026-03-20T10:00:00Z');
    release(second, '2026-03-02T10:00:00Z');
    later('2026-05-31T21:00:00Z');
    expect(night()).toBe(0);
    later('2026-06-01T03:00:00Z');
    expect(night()).toBe(9);
    expect(keptIds('Risks').every((it) => String(it).startsWith(second))).toBe(true);
    later('2026-07-01T03:00:00Z');
    expect(night(4, 3)).toBe(4);
    expect(goneTo(first)).toMatchObject({ rows: 4 });
    expect(findingsOf(desk)).toEqual([]);
    expect(night()).toBe(5);
    expect(goneTo(first)).toMatchObject({ rows: 9 });
    expect(keptIds('Risks')).toHaveLength(6);
    expect(findingsOf(desk)).toEqual([]);
  });

  test('moves what was added after the first move to the same place', () => {
    release(first, '2026-03-02T10:00:00Z');
    later('2026-06-20T03:00:00Z');
    night();
    run(addDetails, { release: first, count: 0 });
    run(addRisk, first);
    expect(idsIn('risks')).toEqual([`${first}/RSK-4`]);
    expect(findingsOf(desk)).toEqual([]);
    expect(night()).toBe(1);
    expect(keptIds('Risks')).toEqual([1, 2, 3, 4].map((n) => `${first}/RSK-${n}`));
    expect(findingsOf(desk)).toEqual([]);
  });

  test('gives every year its file, made once, in the register’s language', () => {
    desk.close();
    desk = readyDesk('fr');
    release(first, '2026-03-02T10:00:00Z');
    release(second, '2026-03-02T11:00:00Z');
    later('2026-06-20T03:00:00Z');
    night();
    expect(kept('Risques')).toHaveLength(6);
    expect(goneTo(first)?.file).toBe(goneTo(second)?.file);
    later('2027-02-01T10:00:00Z');
    release('REL-2027-0001', '2027-02-01T10:00:00Z');
    later('2027-06-20T03:00:00Z');
    night();
    expect(goneTo('REL-2027-0001')?.file).toBe(desk.workspace.properties()['ARCHIVE_2027']);
    expect(goneTo('REL-2027-0001')?.file).not.toBe(goneTo(first)?.file);
  });
});

describe('the archive and hand edits', () => {
  const old = () => {
    release(first, '2026-03-02T10:00:00Z');
    later('2026-06-20T03:00:00Z');
  };
  test('a release with a record that was edited or deleted by hand stays until that is settled', () => {
    old();
    const start = desk.workspace.save();
    desk.workspace.hands(maya).type('Risks', 'B2', 'Typed');
    expect(night()).toBe(0);
    desk.workspace.restore(start);
    desk.workspace.hands(maya).deleteRows('Tests', 2);
    expect(night()).toBe(0);
    expect(desk.workspace.properties()[property]).toBeUndefined();
    expect(idsIn('risks')).toHaveLength(3);
  });
  test('what people wrote right of our columns stays; between them it keeps the release here', () => {
    old();
    const start = desk.workspace.save();
    const wide = columnsOf('risks').length;
    desk.workspace.hands(maya).insertColumns('Risks', wide + 1);
    desk.workspace.hands(maya).type('Risks', `${letters(wide)}2`, 'mine');
    expect(night()).toBe(9);
    const [mine = []] = desk.workspace.sheetsAs(owner).batchGet(["'Risks'!A2:CZ2"], 'UNFORMATTED_VALUE');
    expect(mine[0]?.filter((it) => it !== '')).toEqual(['mine']);
    expect(findingsOf(desk)).toEqual([]);
    desk.workspace.restore(start);
    desk.workspace.hands(maya).insertColumns('Risks', 3);
    desk.workspace.hands(maya).type('Risks', 'C2', 'mine');
    expect(night()).toBe(0);
  });
  test('a row of the archive that is pasted back into the register is found', () => {
    old();
    release(second, '');
    night();
    const [cells = []] = kept('Risks');
    desk.workspace.hands(maya).batch([
      {
        updateCells: {
          start: { sheetId: sheetOf('Risks'), rowIndex: 5, columnIndex: 0 },
          rows: [{ values: cells.map((it) => ({ userEnteredValue: entered(it) })) }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect(findingsOf(desk)).not.toEqual([]);
  });
  test('a record that is deleted after its release was archived in part is found', () => {
    old();
    night(4, 4);
    expect(findingsOf(desk)).toEqual([]);
    const last = rowsOf(desk, 'checklist').length + 1;
    desk.workspace.hands(maya).deleteRows('Checklist', last);
    expect(findingsOf(desk).join()).toContain(first);
  });
  test('a hand edit between reading and writing is met: what was typed stays in the register', () => {
    old();
    let typed = false;
    desk.restart(owner);
    desk.workspace.faults.before = (call) => {
      if (typed || call.kind !== 'write' || call.args?.[1] !== desk.workspace.spreadsheetId) return;
      typed = true;
      desk.workspace.hands(maya).type('Risks', 'B2', 'Typed meanwhile');
    };
    expect(archive()).toBe(0);
    delete desk.workspace.faults.before;
    expect(typed).toBe(true);
    expect(rowsOf(desk, 'risks')[0]).toMatchObject({ id: `${first}/RSK-1`, title: 'Typed meanwhile' });
    expect(goneTo(first)).toBeUndefined();
    expect(findingsOf(desk)).toHaveLength(1);
  });
  test('rows that a person moves while empty rows are taken out come back where they were', () => {
    old();
    release(second, '');
    let moved = false;
    desk.restart(owner);
    desk.workspace.faults.before = (call) => {
      const text = JSON.stringify(call.args);
      if (!text.includes('deleteDimension') || text.includes('insertDimension')) return;
      delete desk.workspace.faults.before;
      desk.workspace.hands(maya).moveRows('Risks', 5, 2);
      moved = true;
    };
    archive();
    expect(moved).toBe(true);
    expect(idsIn('risks')).toHaveLength(3);
    expect(findingsOf(desk)).toEqual([]);
  });
  test('the register itself is no archive', () => {
    old();
    desk.workspace.setProperty(property, desk.workspace.spreadsheetId);
    expect(() => night()).toThrow('the register itself');
    expect(idsIn('risks')).toHaveLength(3);
  });
  test('a file that an administrator named gets the tabs that it lacks, and later columns on the right', () => {
    old();
    release(second, '2026-03-02T11:00:00Z');
    desk.restart(owner);
    openArchive({ register: desk.workspace.spreadsheetId, actor: owner, now: desk.now }).move(first, '2026', 300);
    const file = desk.workspace.properties()[property] ?? '';
    const wide = columnsOf('risks').length;
    const range = { sheetId: sheetOf('Risks'), dimension: 'COLUMNS', startIndex: wide - 3, endIndex: wide - 2 };
    desk.workspace.sheetsAs(owner, file).batchUpdate({ requests: [{ deleteDimension: { range } }] });
    expect(night()).toBe(9);
    const [[header = []] = []] = desk.workspace.sheetsAs(owner, file).batchGet(["'Risks'!1:1"], 'UNFORMATTED_VALUE');
    expect(header).toHaveLength(wide);
    expect(keptIds('Risks')).toHaveLength(6);
  });
});

const sheetOf = (title: string) => desk.workspace.book().tabs.find((it) => it.title === title)?.sheetId ?? -1;
const entered = (it: Raw) =>
  typeof it === 'number' ? { numberValue: it } : typeof it === 'boolean' ? { boolValue: it } : { stringValue: it };

describe('[BAD-70] a night killed at any service call, then repeated', () => {
  test('loses nothing and doubles nothing', () => {
    release(first, '2026-03-02T10:00:00Z', 2);
    release(second, '', 1);
    later('2026-06-20T03:00:00Z');
    const before = ['Risks', 'Tests', 'Checklist'].map(
      (it) => desk.workspace.sheetsAs(owner).batchGet([`'${it}'!A2:CZ`], 'UNFORMATTED_VALUE')[0] ?? [],
    );
    const points = atEveryCrashPoint({
      desk,
      start: desk.workspace.save(),
      as: owner,
      work: () => {
        // The night begins with a command, which settles what a killed write left open.
        desk.store(owner).run(nothing, null, { key: 'key-night-begins' });
        return archive(100, 4);
      },
      check: (_, at) => {
        const mine = (rows: readonly (readonly unknown[])[]) => rows.filter(([id]) => String(id).startsWith(first));
        expect({ at, kept: ['Risks', 'Tests', 'Checklist'].map((it) => kept(it)) }).toEqual({
          at,
          kept: before.map(mine),
        });
        expect({ at, here: [...idsIn('risks'), ...idsIn('tests'), ...idsIn('checklist')] }).toEqual({
          at,
          here: [`${second}/RSK-1`, `${second}/TST-1`, `${second}/L0`],
        });
        expect(goneTo(first)).toMatchObject({ rows: 6 });
      },
    });
    expect(points).toBeGreaterThan(60);
  }, 240_000);
});
