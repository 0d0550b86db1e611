import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pageWords } from '../../src/domain/text/catalogue/page-words';
import { startWords } from '../../src/domain/text/catalogue/start-words';
import { fill } from '../../src/domain/text/fill';
import { wordsOf } from '../../src/domain/text/words-of';

test.each(Object.entries({ ...pageWords, ...startWords }))(
  '%s is said in both languages, with the same values',
  (_, [en, fr]) => {
    const places = (text: string): readonly string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
    expect([en.trim(), fr.trim()]).not.toContain('');
    expect(places(fr)).toEqual(places(en));
  },
);

test('words of a page come by their short name, French signs held to the word before them', () => {
  expect(wordsOf('my-work', 'en')['title']).toBe('My work');
  expect(wordsOf('checklist', 'fr')['topics']).toBe('Cette mise en production le modifie-t-elle\u00a0?');
});

test('nothing counted is plural in English and singular in French', () => {
  expect(fill('en', '{count|row|rows}', { count: 0 })).toBe('rows');
  expect(fill('fr', '{count|ligne|lignes}', { count: 0 })).toBe('ligne');
  expect(fill('fr', '{count|ligne|lignes}', { count: 2 })).toBe('lignes');
});

test('[BAD-14] a value is put in as it is, never read as a pattern', () => {
  expect(fill('en', '{a} and {b}', { a: '{b} $& $1', b: 'two' })).toBe('{b} $& $1 and two');
  expect(fill('en', '{constructor}', {})).toBe('{constructor}');
});

test('every word of the pages is said somewhere', () => {
  const folder = join(process.cwd(), 'src/client');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.tsx') || it.endsWith('.ts'))
    .map((it) => readFileSync(join(folder, it), 'utf8'))
    .join('\n');
  const names = Object.keys({ ...pageWords, ...startWords }).map((it) => it.split('.').at(-1) ?? '');
  expect([...new Set(names)].filter((it) => !new RegExp(`\\b${it}\\b`).test(sources))).toEqual([]);
});
