import { afterEach, describe, expect, test } from '@jest/globals';
import { openSettingsDrafts } from '../../src/adapters/sheets/set-up/settings-drafts';
import { workbook, schemaVersion } from '../../src/domain/register/workbook';
import { publishSettings } from '../../src/use-cases/set-up/publish-settings';
import { createRelease } from './commands';
import { admin, emptyDesk, maya, readyDesk, setUp, type TestDesk } from './desk';
import { stateOf } from './state-of';
import { auditOf } from './audit-of';
import { Kill } from '../../local/engine/api';

let desk: TestDesk;
afterEach(() => desk.close());

describe('set-up of an empty file', () => {
  test('makes every tab of the schema, each with its header, the real ones with a typed table', () => {
    desk = emptyDesk();
    expect(setUp(desk)).toMatchObject({ kind: 'done' });
    const { tabs } = desk.workspace.book();
    expect(tabs.map((it) => it.title)).toEqual(Object.values(workbook).map((it) => it.title[0]));
    const releases = tabs.find((it) => it.title === 'Releases');
    const types = new Map(releases?.tables[0]?.columnProperties?.map((it) => [it.columnName, it.columnType]));
    expect([types.get('Version'), types.get('Baseline go-live'), types.get('Emergency'), types.get('State')]).toEqual([
      'TEXT',
      'DATE',
      'BOOLEAN',
      'DROPDOWN',
    ]);
    expect(releases?.frozenRows).toBe(1);
    expect(releases?.conditionalFormats.length).toBeGreaterThan(5);
  });

  test('really protects settings and outputs, and only warns where user commands write', () => {
    desk = emptyDesk();
    setUp(desk);
    const warns = (title: string) =>
      desk.workspace.book().tabs.find((it) => it.title === title)?.protections[0]?.warningOnly === true;
    expect(['Releases', 'Audit', '_State', '_Commands', '_Scratch'].map(warns)).toEqual([true, true, true, true, true]);
    expect(['RACI', 'Dashboard', '_KPI values', '_Settings'].map(warns)).toEqual([false, false, false, false]);
  });

  test('publishes the default settings as version 1 and audits itself', () => {
    desk = emptyDesk();
    setUp(desk);
    expect(desk.store().look({}).circumstances.settings).toMatchObject({
      version: 1,
      companySettings: { language: 'en' },
    });
    expect(desk.store().look({}).circumstances.settings.checklistTemplate).toHaveLength(80);
    expect(auditOf(desk).map((it) => it['command'])).toEqual(['publish-settings', 'set-up']);
  });

  test('twice changes nothing, and writes nothing', () => {
    desk = emptyDesk();
    setUp(desk);
    const before = desk.workspace.book().version;
    expect(setUp(desk)).toEqual({ kind: 'done', made: [] });
    expect(desk.workspace.book().version).toBe(before);
  });

  test('puts a deleted tab back, with its table, protection and look', () => {
    desk = readyDesk();
    desk.workspace.hands(admin).deleteTab('Risks');
    desk.restart(admin);
    expect(setUp(desk)).toMatchObject({ made: expect.arrayContaining(['Risks', 'Risks (table)', 'protections']) });
    expect(desk.workspace.book().tabs.find((it) => it.title === 'Risks')?.tables).toHaveLength(1);
  });

  test('is for the administrators of the script alone', () => {
    desk = emptyDesk();
    expect(setUp(desk, 'en', maya)).toMatchObject({ kind: 'refusal', who: [admin] });
    expect(desk.workspace.book().tabs).toHaveLength(1);
  });

  test('in French makes French tabs, headers and words, and English words are understood too', () => {
    desk = readyDesk('fr');
    desk.store().run(createRelease, { title: 'Une' }, { key: 'key-00000001' });
    expect(desk.workspace.book().tabs.map((it) => it.title)).toContain('Mises en production');
    const { world } = desk.store().look({ records: [{ tab: 'releases', ids: ['REL-2026-0001'] }] });
    expect(world.record('releases', 'REL-2026-0001')).toMatchObject({ state: 'draft', edited: false });
  });
});

describe('[BAD-76] schema versions', () => {
  test('[BAD-76] a bundle older than the file refuses to write', () => {
    desk = readyDesk();
    stateOf(desk).change((it) => ({ ...it, schema: schemaVersion + 1 }));
    expect(desk.store().run(createRelease, { title: 'x' }, { key: 'key-00000001' })).toMatchObject({
      kind: 'refusal',
      why: { key: 'store.newer-schema' },
    });
    desk.restart(admin);
    expect(setUp(desk)).toMatchObject({ kind: 'refusal', why: { key: 'store.newer-schema' } });
  });

  test('[BAD-76] set-up killed after any of its calls goes on where it was', () => {
    desk = emptyDesk();
    const blank = desk.workspace.save();
    setUp(desk);
    const whole = desk.installed.calls().length;
    const wanted = desk.workspace
      .book()
      .tabs.map((it) => [it.title, it.usedRows, it.tables.length, it.protections.length]);
    for (let n = 1; n <= whole; n += 3) {
      desk.workspace.restore(blank);
      desk.restart(admin);
      desk.workspace.faults.after = (_, at) => {
        if (at === n) throw new Kill();
      };
      expect(() => setUp(desk)).toThrow();
      delete desk.workspace.faults.after;
      desk.restart(admin);
      expect(setUp(desk)).toMatchObject({ kind: 'done' });
      const now = desk.workspace
        .book()
        .tabs.map((it) => [
          it.title,
          it.title === 'Audit' ? wanted.find(([title]) => title === 'Audit')?.[1] : it.usedRows,
          it.tables.length,
          it.protections.length,
        ]);
      expect({ n, now }).toEqual({ n, now: wanted });
    }
  }, 120_000);
});

describe('publishing settings', () => {
  const publish = () => {
    const drafts = openSettingsDrafts({ register: desk.workspace.spreadsheetId, editors: [admin] });
    return publishSettings(drafts, { actor: admin, now: desk.now(), reason: 'more people' });
  };

  test('makes the next version, leaves the older one readable, and renews the lists of people', () => {
    desk = readyDesk();
    desk.restart(admin);
    desk.workspace.hands(admin).type('People & roles', 'A2', 'sam.owner@northwind.example');
    desk.workspace.hands(admin).type('People & roles', 'B2', 'Sam Owner');
    desk.workspace.hands(admin).type('People & roles', 'D2', 'delivery-lead');
    expect(publish()).toEqual({ kind: 'published', version: 2 });
    const { circumstances } = desk.store().look({});
    expect(circumstances.settings.people.map((it) => it.id)).toEqual(['sam.owner@northwind.example']);
    expect(circumstances.settingsOf(1).people).toEqual([]);
    const releases = desk.workspace.book().tabs.find((it) => it.title === 'Releases')?.tables[0];
    const owner = releases?.columnProperties?.find((it) => it.columnName === 'Service Owner');
    expect(owner?.dataValidationRule?.condition?.values).toEqual([{ userEnteredValue: 'sam.owner@northwind.example' }]);
  });

  test('refuses a wrong setting with its cell named, and keeps the version in force', () => {
    desk = readyDesk();
    desk.restart(admin);
    desk.workspace.hands(admin).type('Thresholds', 'B2', 'many');
    const refusal = publish();
    expect(refusal).toMatchObject({ kind: 'refusal', why: { key: 'set-up.settings-wrong' } });
    expect(JSON.stringify(refusal)).toContain('Thresholds!B2');
    expect(desk.store().look({}).circumstances.settings.version).toBe(1);
  });
});
