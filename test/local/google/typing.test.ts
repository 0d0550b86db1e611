import { expect, test } from '@jest/globals';
import { displayText } from '../../../local/google/sheets/display';
import { readTyped } from '../../../local/google/sheets/typed-input';

const typed = (text: string, locale: string) => readTyped(text, locale, false).value;

test('a typed text is read by the locale of the file', () => {
  expect(typed('1 234,56', 'fr_BE')).toBe(1234.56);
  expect(typed('1,234.56', 'en_GB')).toBe(1234.56);
  expect(typed('1.5', 'fr_BE')).not.toBe(1.5);
  expect(typed('VRAI', 'fr_BE')).toBe(true);
  expect(typed('12,5%', 'fr_BE')).toBe(0.125);
});

test('03/04/2026 is the third of April in French and the fourth of March in American sheets', () => {
  const shown = (locale: string) =>
    displayText(typed('03/04/2026', locale), { type: 'DATE', pattern: 'yyyy-mm-dd' }, locale);
  expect(shown('fr_BE')).toBe('2026-04-03');
  expect(shown('en_GB')).toBe('2026-04-03');
  expect(shown('en_US')).toBe('2026-03-04');
});

test('a day that does not exist stays text', () => {
  expect(typed('31/04/2026', 'fr_BE')).toBe('31/04/2026');
});

test('a formula is kept as its text, an apostrophe makes text, an error word an error', () => {
  expect(typed('=1+1', 'en_GB')).toEqual({ formula: '=1+1' });
  expect(typed("'=1+1", 'en_GB')).toBe('=1+1');
  expect(typed('#n/a', 'en_GB')).toEqual({ error: '#N/A' });
  expect(readTyped('1.10', 'en_GB', true).value).toBe('1.10');
  expect(typed('1.10', 'en_GB')).toBe(1.1);
});
