import { afterEach, describe, expect, test } from '@jest/globals';
import { Kill } from '../../local/engine/api';
import { sheetIdOf } from '../../src/adapters/sheets/layout/tab-ids';
import { openSession } from '../../src/adapters/sheets/register/session';
import { publishVersion } from '../../src/adapters/sheets/set-up/publish-version';
import type { TabId } from '../../src/domain/register/workbook';
import { createRelease } from './commands';
import { admin, readyDesk, setUp, type TestDesk } from './desk';
import { stateOf } from './state-of';

let desk: TestDesk;
afterEach(() => desk.close());

const titleOf = { releases: 'Releases', freezes: 'Freezes', rights: 'Rights' } as const;
const headerOf = (tab: keyof typeof titleOf): readonly string[] =>
  (desk.workspace.sheetsAs(admin).batchGet([`'${titleOf[tab]}'!1:1`], 'UNFORMATTED_VALUE')[0]?.[0] ?? []).map(String);

function dropColumn(tab: TabId & keyof typeof titleOf, header: string): void {
  const at = headerOf(tab).indexOf(header);
  const range = { sheetId: sheetIdOf(tab), dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 };
  desk.workspace.sheetsAs(admin).batchUpdate({ requests: [{ deleteDimension: { range } }] });
}

/** A register with one release, as the first schema had it: without some columns, and with its number. */
function olderDesk(): void {
  desk = readyDesk();
  desk.store().run(createRelease, { title: 'Kept' }, { key: 'key-00000001' });
  dropColumn('releases', 'Build package');
  dropColumn('freezes', 'Message');
  stateOf(desk).change((it) => ({ ...it, schema: 1 }));
  desk.restart(admin);
}

const found = () =>
  desk
    .store()
    .look({ records: [{ tab: 'releases', ids: ['REL-2026-0001'] }] })
    .world.record('releases', 'REL-2026-0001');

describe('[BAD-76] a file of the first schema', () => {
  test('is not written until the register is set up again', () => {
    olderDesk();
    desk.restart();
    expect(desk.store().run(createRelease, { title: 'x' }, { key: 'key-00000002' })).toMatchObject({
      kind: 'refusal',
      why: { key: 'store.older-schema' },
    });
  });

  test('gets the columns that it lacks, inside its tables, and every record keeps its seal', () => {
    olderDesk();
    expect(setUp(desk)).toMatchObject({ made: expect.arrayContaining(['schema 2']) });
    expect([headerOf('releases').at(-1), headerOf('freezes').at(-1)]).toEqual(['Build package', 'Message']);
    const table = desk.workspace.book().tabs.find((it) => it.title === 'Freezes')?.tables[0];
    expect(table?.columnProperties?.at(-1)?.columnName).toBe('Message');
    expect(table?.range?.endColumnIndex).toBe(headerOf('freezes').length);
    desk.restart();
    expect(found()).toMatchObject({ title: 'Kept', edited: false });
    expect(desk.store().run(createRelease, { title: 'Next' }, { key: 'key-00000002' })).toMatchObject({ kind: 'done' });
    desk.restart(admin);
    expect(setUp(desk)).toEqual({ kind: 'done', made: [] });
  });

  test('comes through a kill at any call: the repeat goes on where it was', () => {
    olderDesk();
    const older = desk.workspace.save();
    const before = desk.installed.calls().length;
    setUp(desk);
    const calls = desk.installed.calls().length - before;
    expect(calls).toBeGreaterThan(5);
    for (let n = 1; n <= calls; n++) {
      desk.workspace.restore(older);
      desk.restart(admin);
      desk.workspace.faults.after = (_, at) => {
        if (at === n) throw new Kill();
      };
      expect(() => setUp(desk)).toThrow();
      delete desk.workspace.faults.after;
      desk.restart(admin);
      expect(setUp(desk)).toMatchObject({ kind: 'done' });
      expect({ n, header: headerOf('releases').filter((it) => it === 'Build package') }).toEqual({
        n,
        header: ['Build package'],
      });
      expect({ n, found: found() }).toMatchObject({ n, found: { edited: false } });
    }
  }, 120_000);
});

describe('rows that the product names itself', () => {
  test('are made up as drafts where a file lacks them, in the order of its columns', () => {
    desk = readyDesk();
    desk.restart(admin);
    const rights = () =>
      desk.workspace
        .sheetsAs(admin)
        .batchGet(["'Rights'!A2:E"], 'UNFORMATTED_VALUE')[0]
        ?.map((row) => String(row[0]));
    const all = rights() ?? [];
    desk.workspace.hands(admin).deleteRows('Rights', all.indexOf('submit') + 2, 1);
    expect(rights()).not.toContain('submit');
    expect(setUp(desk)).toMatchObject({ made: ['Rights (defaults)'] });
    expect([...(rights() ?? [])].sort()).toEqual([...all].sort());
  });
});

describe('settings in force that do not name a new act', () => {
  test('get its right and thresholds at set-up, as a version of their own; the rest stays as it was', () => {
    desk = readyDesk();
    desk.restart(admin);
    const { settings } = desk.store(admin).look({}).circumstances;
    const older = {
      ...settings,
      rights: settings.rights.filter((it) => it.id !== 'renew-change'),
      thresholds: settings.thresholds.filter((it) => it.id !== 'review.days'),
      gates: settings.gates.filter((it) => it.id !== 'changes-valid'),
      models: settings.models.map((it) => ({ ...it, title: `${it.title} of ours` })),
    };
    const open = () => {
      const session = openSession(desk.workspace.spreadsheetId);
      if (!session) throw new Error('No session.');
      return session;
    };
    publishVersion(open, older, { actor: admin, now: desk.now(), reason: 'older product' });
    desk.restart(admin);
    expect(setUp(desk)).toMatchObject({ made: ['settings 3'] });
    desk.restart(admin);
    const now = desk.store(admin).look({}).circumstances.settings;
    expect(now.rights.map((it) => it.id)).toContain('renew-change');
    expect(now.thresholds.map((it) => it.id)).toContain('review.days');
    expect(now.gates.map((it) => it.id)).toContain('changes-valid');
    expect(now.models[0]?.title).toMatch(/of ours$/);
    desk.restart(admin);
    expect(setUp(desk)).toEqual({ kind: 'done', made: [] });
  });
});
