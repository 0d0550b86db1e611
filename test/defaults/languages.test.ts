import { describe, expect, test } from '@jest/globals';
import defaults from '../../src/defaults';
import { columnsOf, settingsTabs, type SettingsTab } from '../../src/domain/register/workbook';

type Row = Readonly<Record<string, unknown>>;

const rowsOf = (language: 'en' | 'fr', tab: SettingsTab): readonly Row[] => defaults[language][tab];

/** Columns that people read; all others hold codes, which are the same in both languages. */
const spoken: Readonly<Partial<Record<SettingsTab, readonly string[]>>> = {
  models: ['title', 'for'],
  changeModels: ['title', 'evidence'],
  gates: ['title'],
  raci: ['activity'],
  rights: ['note'],
  checklistTemplate: ['topicTitle', 'title', 'evidence'],
  runbookTemplate: ['title', 'contains', 'completeWhen'],
  messageTemplates: ['subject', 'body'],
  thresholds: ['unit', 'meaning'],
  company: ['meaning'],
};

/** The same word in both languages. */
const sameWord = ['Script', 'Plan', 'Invitation', 'Communication', 'minutes', 'incidents', '%', ''];

const startEmpty: readonly SettingsTab[] = ['people', 'scopes', 'freezes', 'holidays'];

test('only what the company alone knows starts empty: people, scopes, freezes, holidays', () => {
  expect(settingsTabs.filter((it) => rowsOf('en', it).length === 0)).toEqual(startEmpty);
});

describe.each(settingsTabs.filter((it) => !startEmpty.includes(it)))('the default tab %s', (tab) => {
  const en = rowsOf('en', tab);
  const fr = rowsOf('fr', tab);

  test('has the same rows in both languages, each id once', () => {
    const ids = en.map((it) => it['id']);
    expect(fr.map((it) => it['id'])).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('fills exactly the columns of the workbook', () => {
    const columns = columnsOf(tab)
      .map(([name]) => name)
      .sort();
    for (const it of [...en, ...fr]) expect(Object.keys(it).sort()).toEqual(columns);
  });

  test('is translated where people read it', () => {
    const same = en.flatMap((it, at) =>
      (spoken[tab] ?? []).filter((name) => it[name] === fr[at]?.[name]).map((name) => it[name]),
    );
    expect(same.filter((it) => !sameWord.some((word) => word === it))).toEqual([]);
  });

  test('holds the same codes in both languages elsewhere', () => {
    const codes = columnsOf(tab)
      .map(([name]) => name)
      .filter((name) => !(spoken[tab] ?? []).includes(name) && tab !== 'company');
    for (const [at, it] of en.entries()) for (const name of codes) expect(fr[at]?.[name]).toEqual(it[name]);
  });

  test('holds codes of the closed lists in choice columns', () => {
    const wrong = columnsOf(tab).flatMap(([name, { choices }]) =>
      choices ? en.map((it) => it[name]).filter((it) => typeof it !== 'string' || !(it in choices)) : [],
    );
    expect(wrong).toEqual([]);
  });

  test('fits the 50,000 characters of a cell', () => {
    const longest = Math.max(0, ...[...en, ...fr].flatMap((it) => Object.values(it)).map((it) => String(it).length));
    expect(longest).toBeLessThan(50_000);
  });
});
