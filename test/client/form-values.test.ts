import { describe, expect, test } from '@jest/globals';
import { fieldErrors, isSafeLink, numberOf, openingValues, sentValues } from '../../src/client/form-values';
import type { Field } from '../../src/sidebar-api';

const field = (set: Partial<Field>): Field => ({ id: 'it', kind: 'text', label: 'It', required: false, ...set });

describe('a form opens', () => {
  test('with what the server knows, and empty of its kind where it knows nothing', () => {
    const fields = [
      field({ id: 'a', value: '1.10' }),
      field({ id: 'b', kind: 'number', value: 12.5 }),
      field({ id: 'c', kind: 'choices' }),
      field({ id: 'd', kind: 'flag' }),
      field({ id: 'e', kind: 'day', value: null }),
    ];
    expect(openingValues(fields)).toEqual({ a: '1.10', b: '12.5', c: [], d: null, e: '' });
  });
});

describe('what is sent', () => {
  test('is a number for a number, null for an empty one, and text as it was typed for the rest', () => {
    const fields = [field({ id: 'a', kind: 'number' }), field({ id: 'b', kind: 'number' }), field({ id: 'c' })];
    expect(sentValues(fields, { a: '1\u202f234,5', b: '', c: ' 007 ' })).toEqual({ a: 1234.5, b: null, c: ' 007 ' });
  });

  test('is null for a field that the form does not hold', () => {
    expect(sentValues([field({ id: 'a' })], {})).toEqual({ a: null });
  });
});

test.each([
  ['1 234,56', 1234.56],
  ['1\u00a0234,56', 1234.56],
  ['-5', -5],
  ['12', 12],
  ['1,234.56', null],
  ['١٢٣', null],
  ['½', null],
  ['Infinity', null],
  ['NaN', null],
  ['1e5', null],
  ['', null],
])('[BAD-32] the number %p reads as %p', (typed, value) => {
  expect(numberOf(typed)).toBe(value);
});

describe('what is wrong with a field', () => {
  const many = '👍👍👍';
  test.each([
    { what: 'an empty one that is required', it: field({ required: true }), value: '  ', error: 'Fill in this field' },
    {
      what: 'an unanswered yes or no',
      it: field({ kind: 'flag', required: true }),
      value: null,
      error: 'Fill in this field',
    },
    { what: 'an empty list', it: field({ kind: 'people', required: true }), value: [], error: 'Fill in this field' },
    { what: 'no number', it: field({ kind: 'number' }), value: 'many', error: 'Write a number, for example 12' },
    {
      what: 'no safe link',
      it: field({ kind: 'link' }),
      value: 'javascript:x',
      error: 'Write a link that starts with https:// or mailto:',
    },
    {
      what: 'half a date',
      it: field({ kind: 'day' }),
      value: 'partial',
      error: 'Write a full date, for example 14/05/2026',
    },
    {
      what: 'too long, counted as one sees it',
      it: field({ max: 2 }),
      value: many,
      error: 'At most 2 characters; this has 3',
    },
  ])('$what is told', ({ it, value, error }) => {
    expect(fieldErrors([it], { it: value }, true)).toEqual({ it: error });
  });

  test.each([
    { what: 'a "no"', it: field({ kind: 'flag', required: true }), value: false },
    { what: 'two signs of two', it: field({ max: 2 }), value: '👍👍' },
    { what: 'an empty one that is not required', it: field({ kind: 'link' }), value: '' },
    { what: 'a text that reads like our mark for half a date', it: field({}), value: 'partial' },
  ])('$what is nothing', ({ it, value }) => {
    expect(fieldErrors([it], { it: value }, true)).toEqual({});
  });

  test('a draft may leave out what is required, but not hold what is no link', () => {
    const fields = [field({ id: 'a', required: true }), field({ id: 'b', kind: 'link' })];
    expect(Object.keys(fieldErrors(fields, { a: '', b: 'ftp://x' }, false))).toEqual(['b']);
  });
});

test.each([
  ['https://docs.example.com/a?b=c', true],
  ['mailto:omar@example.com', true],
  ['HTTPS://docs.example.com', true],
  ['http://docs.example.com', false],
  ['https:///etc', false],
  ['javascript:alert(1)', false],
  ['java\tscript:alert(1)', false],
  ['https://docs.example.com/\u0000', false],
  ['https://docs.example.com/\u202Egnp', false],
  ['data:text/html,x', false],
  ['mailto:', false],
])('[BAD-13] %p may be a link: %p', (link, safe) => {
  expect(isSafeLink(link)).toBe(safe);
});
