import { afterEach, describe, expect, test } from '@jest/globals';
import { columnsOf } from '../../src/domain/register/workbook';
import type { Command, Plan } from '../../src/use-cases/ports';
import { createRelease, editRelease } from './commands';
import { maya, readyDesk, type TestDesk } from './desk';
import { fillRows, oldIds } from './many-rows';

let desk: TestDesk;
afterEach(() => desk.close());

/** A register with one release made by the store among so many rows. */
function deskWith(rows: number): void {
  desk = readyDesk();
  fillRows(desk, 'releases', oldIds('REL', rows - 1));
  desk.store().run(createRelease, { title: 'Mine' }, { key: 'key-start001' });
  desk.restart();
}

/** Cells of the release's own row: the budget is what comes on top of it (docs/decisions/0023-cells-of-the-own-row.md). */
const ownRow = columnsOf('releases').length;

const reads = () => desk.installed.summary().reads;
const cost = () => {
  const { reads: r, writes: w, cellsRead } = desk.installed.summary();
  return { reads: r, writes: w, cellsRead };
};
const edit = (n: number) =>
  desk
    .store()
    .run(editRelease, { id: 'REL-2026-0001', set: { title: `Title ${n}` }, to: maya }, { key: `key-edit000${n}` });

/** Upserts packages: changes those that are there, makes the others. */
const upsert: Command<{ readonly known: readonly string[]; readonly fresh: number }, number> = {
  name: 'upsert-packages',
  wants: ({ known }) => ({ records: [{ tab: 'packages', ids: known }], creates: ['packages'] }),
  decide: (_, { known, fresh }): Plan<number> => ({
    kind: 'plan',
    changes: [
      ...known.map((id) => ({ update: 'packages', id, set: { title: `New title of ${id}` }, why: 'import' }) as const),
      ...Array.from({ length: fresh }, () => ({ create: 'packages', set: { title: 'fresh' }, why: 'import' }) as const),
    ],
    notices: [{ channel: 'mail', to: [maya], release: '', subject: 'Imported', body: 'Imported', asDesk: false }],
    answer: known.length + fresh,
  }),
};

describe.each([100, 10_000, 100_000])('at %i rows', (rows) => {
  test('[P1] an insert with id, audit and outbox is one read and one write; only the id column grows', () => {
    deskWith(rows);
    expect(desk.store().run(createRelease, { title: 'Next', to: maya }, { key: 'key-create02' })).toMatchObject({
      ids: ['REL-2026-0002'],
    });
    expect(cost()).toMatchObject({ reads: 1, writes: 1 });
    expect(cost().cellsRead).toBeLessThanOrEqual(rows + 200);
  }, 120_000);

  test('[P2] [P5] an update is one read and one write when warm, one read more when cold; no read between writes', () => {
    deskWith(rows);
    desk.workspace.clearCache();
    edit(1);
    expect(cost()).toMatchObject({ reads: 2, writes: 1 });
    desk.restart();
    edit(2);
    expect(cost()).toMatchObject({ reads: 1, writes: 1 });
    expect(cost().cellsRead).toBeLessThanOrEqual(rows + ownRow + 200);
    const data = desk.installed.calls().filter((it) => it.kind === 'read' || it.kind === 'write');
    expect(data.map((it) => it.kind)).toEqual(['read', 'write']);
  }, 120_000);

  test('[P3] an upsert of 100 with audit and outbox is two data round trips', () => {
    desk = readyDesk();
    const ids = oldIds('PKG', rows);
    fillRows(desk, 'packages', ids);
    const known = Array.from({ length: 50 }, (_, index) => ids[Math.floor((index * rows) / 50)] ?? '');
    desk.store().look({ records: [{ tab: 'packages', ids: known }] });
    desk.restart();
    expect(desk.store().run(upsert, { known, fresh: 50 }, { key: 'key-upsert01' })).toMatchObject({
      kind: 'done',
      answer: 100,
    });
    expect(cost()).toMatchObject({ reads: 1, writes: 1 });
    expect(cost().cellsRead).toBeLessThanOrEqual(3 * rows + 1000);
  }, 120_000);

  test('[P4] finding by key is two reads cold and one warm; a filter is one', () => {
    deskWith(rows);
    desk.store().look({ records: [{ tab: 'releases', ids: ['REL-2019-000007'] }] });
    expect(reads()).toBe(2);
    desk.restart();
    desk.store().look({ records: [{ tab: 'releases', ids: ['REL-2019-000007'] }] });
    expect(reads()).toBe(1);
    desk.restart();
    expect(
      desk
        .store()
        .look({ columns: [{ tab: 'releases', names: ['title'] }] })
        .world.rows('releases'),
    ).toHaveLength(rows);
    expect(reads()).toBe(1);
  }, 120_000);
});
