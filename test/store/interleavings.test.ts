import { afterEach, describe, expect, test } from '@jest/globals';
import { addChange, createRelease, editRelease } from './commands';
import { brokenRules } from './crash-points';
import { admin, maya, readyDesk, type TestDesk } from './desk';
import { atEveryMoment } from './interleavings';
import { only, rowsOf } from './audit-of';

let desk: TestDesk;
afterEach(() => desk.close());

/** Three releases; the middle one is edited. */
function threeReleases(): void {
  desk = readyDesk();
  for (const n of [1, 2, 3]) desk.store().run(createRelease, { title: `Release ${n}` }, { key: `key-start00${n}` });
}

const edit = (key = 'key-edit0001') =>
  desk.store().run(editRelease, { id: 'REL-2026-0002', set: { version: '1.10', hold: 'x' } }, { key });
const titles = () => only(rowsOf(desk, 'releases'), 'id', 'title', 'version');
const hands = () => desk.workspace.hands(admin);

interface Case {
  readonly name: string;
  readonly meanwhile: () => void;
}

const rearranging: readonly Case[] = [
  { name: 'inserts a row above', meanwhile: () => hands().insertRows('Releases', 2, 1) },
  { name: 'sorts the rows the other way round', meanwhile: () => hands().sort('Releases', 'A2:DZ4', 1, 'DESCENDING') },
  { name: 'moves the first row to the end', meanwhile: () => hands().moveRows('Releases', 2, 5) },
  { name: 'moves a column', meanwhile: () => hands().moveColumn('Releases', 3, 2) },
  { name: 'inserts a column', meanwhile: () => hands().insertColumns('Releases', 3) },
  { name: 'renames the tab', meanwhile: () => hands().renameTab('Releases', 'Our releases') },
];

describe('[BAD-59] somebody rearranges the sheet while a release is saved', () => {
  test.each(rearranging)(
    '[BAD-59] $name: the release is saved once, in its own row, and nothing else moves',
    ({ meanwhile }) => {
      threeReleases();
      const points = atEveryMoment({
        desk,
        start: desk.workspace.save(),
        work: edit,
        meanwhile,
        check: (outcome, n) => {
          expect({ n, outcome }).toMatchObject({ outcome: { kind: 'done' } });
          const { world } = desk
            .store()
            .look({ records: [{ tab: 'releases', ids: ['REL-2026-0001', 'REL-2026-0002', 'REL-2026-0003'] }] });
          const seen = ['REL-2026-0001', 'REL-2026-0002', 'REL-2026-0003'].map((id) => world.record('releases', id));
          expect({ n, seen }).toMatchObject({
            seen: [
              { title: 'Release 1', version: '', edited: false },
              { title: 'Release 2', version: '1.10', edited: false, revision: 2 },
              { title: 'Release 3', version: '', edited: false },
            ],
          });
          expect({ n, broken: brokenRules(desk) }).toEqual({ n, broken: [] });
        },
      });
      expect(points).toBeGreaterThan(8);
    },
  );

  test('[BAD-59] a person deletes another row: the release is saved, and only that row is missing', () => {
    threeReleases();
    atEveryMoment({
      desk,
      start: desk.workspace.save(),
      work: edit,
      meanwhile: () => hands().deleteRows('Releases', 2),
      check: (outcome, n) => {
        expect({ n, outcome }).toMatchObject({ outcome: { kind: 'done' } });
        expect({ n, titles: titles() }).toEqual({
          n,
          titles: [
            { id: 'REL-2026-0002', title: 'Release 2', version: '1.10' },
            { id: 'REL-2026-0003', title: 'Release 3', version: '' },
          ],
        });
        expect({ n, broken: brokenRules(desk) }).toEqual({
          n,
          broken: ['Releases: REL-2026-0001 was deleted by hand.'],
        });
      },
    });
  });

  test('[BAD-59] a person deletes the very row: saved before, or refused after, and no row is made up', () => {
    threeReleases();
    atEveryMoment({
      desk,
      start: desk.workspace.save(),
      work: edit,
      meanwhile: () => hands().deleteRows('Releases', 3),
      check: (outcome, n) => {
        expect({ n, ids: titles().map((it) => it['id']) }).toEqual({ n, ids: ['REL-2026-0001', 'REL-2026-0003'] });
        expect({ n, broken: brokenRules(desk) }).toEqual({
          n,
          broken: ['Releases: REL-2026-0002 was deleted by hand.'],
        });
        expect(['done', 'refusal']).toContain(outcome.kind);
      },
    });
  });

  test('[BAD-59] a person types into the same row: what was typed stays, and the record counts as edited by hand', () => {
    threeReleases();
    atEveryMoment({
      desk,
      start: desk.workspace.save(),
      work: edit,
      meanwhile: () => hands().type('Releases', 'B3', 'Typed by hand'),
      check: (outcome, n) => {
        expect({ n, outcome }).toMatchObject({ outcome: { kind: 'done' } });
        expect({ n, second: titles()[1] }).toEqual({
          n,
          second: { id: 'REL-2026-0002', title: 'Typed by hand', version: '1.10' },
        });
        const { world } = desk.store().look({ records: [{ tab: 'releases', ids: ['REL-2026-0002'] }] });
        expect(world.record('releases', 'REL-2026-0002')?.edited).toBe(true);
      },
    });
  });

  test('[BAD-59] a person types into the very cell that is saved: nothing is lost silently', () => {
    threeReleases();
    atEveryMoment({
      desk,
      start: desk.workspace.save(),
      work: edit,
      meanwhile: () => hands().type('Releases', 'C3', "'9.9"),
      check: (outcome, n) => {
        expect(outcome.kind).toBe('done');
        expect({ n, broken: brokenRules(desk).filter((it) => !it.includes('edited by hand')) }).toEqual({
          n,
          broken: [],
        });
      },
    });
  });

  test('[BAD-59] adding a record while rows of its tab are inserted: it stands once, under its own headers', () => {
    threeReleases();
    desk.store().run(addChange, { release: 'REL-2026-0001', title: 'First' }, { key: 'key-start004' });
    for (const meanwhile of [
      () => hands().insertRows('Changes', 2, 2),
      () => hands().moveColumn('Changes', 3, 2),
      () => hands().insertColumns('Audit', 4),
      () => hands().insertColumns('Changes', 1),
    ])
      atEveryMoment({
        desk,
        start: desk.workspace.save(),
        work: () => desk.store().run(addChange, { release: 'REL-2026-0001', title: 'Second' }, { key: 'key-add00001' }),
        meanwhile,
        check: (outcome, n) => {
          expect({ n, outcome }).toMatchObject({ outcome: { kind: 'done', ids: ['REL-2026-0001/CHG-2'] } });
          const { world } = desk.store().look({ children: { release: 'REL-2026-0001', tabs: ['changes'] } });
          expect({
            n,
            titles: world
              .children('changes', 'REL-2026-0001')
              .map((it) => it.title)
              .sort(),
          }).toEqual({ n, titles: ['First', 'Second'] });
          expect({ n, broken: brokenRules(desk) }).toEqual({ n, broken: [] });
        },
      });
  });
});

describe('[BAD-58] two commands at once', () => {
  test('[BAD-58] the lock keeps a second one out while the first one saves; it is told so', () => {
    threeReleases();
    const release = desk.workspace.holdLock();
    expect(edit()).toMatchObject({ kind: 'refusal', why: { key: 'store.busy', values: { seconds: 20 } } });
    release();
    expect(edit()).toMatchObject({ kind: 'done' });
  });

  test('[BAD-58] two people change different columns of one release one after the other: both stay', () => {
    threeReleases();
    edit();
    desk.store(admin).run(editRelease, { id: 'REL-2026-0002', set: { title: 'Renamed' } }, { key: 'key-edit0002' });
    const { world } = desk.store().look({ records: [{ tab: 'releases', ids: ['REL-2026-0002'] }] });
    expect(world.record('releases', 'REL-2026-0002')).toMatchObject({
      title: 'Renamed',
      version: '1.10',
      revision: 3,
      edited: false,
    });
    expect(maya).not.toBe(admin);
  });
});
