import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayOrderOfLocale, findDayOrder } from '../../../src/domain/import/day-order';
import { fromFormulaSafe, toFormulaSafe } from '../../../src/domain/import/formula-safe';
import { readDay, readInstant, type CompanyTime } from '../../../src/domain/import/read-day';
import { readNumber, writeNumber } from '../../../src/domain/import/read-number';
import { readScores } from '../../../src/domain/import/read-scores';
import { readChoice, readFlag } from '../../../src/domain/import/read-word';
import { targetOf } from '../../../src/domain/import/import-columns';

/** An hour ahead of UTC all year; half past two on 29 March does not exist. */
const time: CompanyTime = {
  dayIn: (instant) => new Date(Date.parse(instant) + 3_600_000).toISOString().slice(0, 10),
  instantOf: (wall) =>
    wall === '2026-03-29T02:30'
      ? null
      : `${new Date(Date.parse(`${wall}:00Z`) - 3_600_000).toISOString().slice(0, 19)}Z`,
};

describe('days', () => {
  test('[BAD-28] 03/04/2026 is 3 April in a fr-BE sheet and 4 March in an en-US one', () => {
    expect(readDay('03/04/2026', dayOrderOfLocale('fr_BE') ?? 'ymd', time)).toBe('2026-04-03');
    expect(readDay('03/04/2026', dayOrderOfLocale('en_US') ?? 'ymd', time)).toBe('2026-03-04');
  });

  test.each(['31/04/2026', '29/02/2027', '2026-13-01', '0', '99999999', '1/1/26', 'soon'])(
    '[BAD-27] %s is refused',
    (cell) => {
      expect(readDay(cell, 'dmy', time)).toBeNull();
    },
  );

  test.each([
    ['2026-01-15', '2026-01-15'],
    ['2026/1/5', '2026-01-05'],
    ['15.01.2026', '2026-01-15'],
    ['15-1-2026 14:30', '2026-01-15'],
    ['2026-01-15T23:30:00Z', '2026-01-16'],
  ])('%s is %s', (cell, day) => {
    expect(readDay(cell, 'dmy', time)).toBe(day);
  });
});

describe('the order of day and month', () => {
  const found = (values: readonly string[], locale: string) => findDayOrder(values, locale);

  test('[BAD-28] a bare English register asks, because both orders are English', () => {
    expect(found(['03/04/2026'], 'en')).toEqual({ order: 'dmy', ask: true });
  });

  test('[BAD-28] one date with a day over twelve settles it for the whole file', () => {
    expect(found(['03/04/2026', '25/04/2026'], 'en')).toEqual({ order: 'dmy', ask: false });
    expect(found(['03/04/2026', '04/25/2026'], 'en')).toEqual({ order: 'mdy', ask: false });
  });

  test('[BAD-28] a file that speaks against the sheet’s locale asks', () => {
    expect(found(['03/04/2026', '04/25/2026'], 'fr_BE')).toEqual({ order: 'mdy', ask: true });
  });

  test('a file with both orders asks', () => {
    expect(found(['25/04/2026', '04/25/2026'], 'fr_BE').ask).toBe(true);
  });

  test('plain ISO days and equal numbers leave nothing to ask', () => {
    expect(found(['2026-04-03', '04/04/2026'], 'en').ask).toBe(false);
  });
});

describe('moments', () => {
  test('a wall-clock time is the company’s', () => {
    expect(readInstant('15/01/2026 14:30', 'dmy', { time, isEnd: false })).toBe('2026-01-15T13:30:00Z');
  });

  test('a day alone is its midnight, or its last minute for the end of something', () => {
    expect(readInstant('2026-01-15', 'dmy', { time, isEnd: false })).toBe('2026-01-14T23:00:00Z');
    expect(readInstant('2026-01-15', 'dmy', { time, isEnd: true })).toBe('2026-01-15T22:59:00Z');
  });

  test('an instant with its offset is itself', () => {
    expect(readInstant('2026-01-15T14:30:00+02:00', 'mdy', { time, isEnd: true })).toBe('2026-01-15T12:30:00Z');
  });

  test.each(['29/03/2026 02:30', '15/01/2026 25:00', '15/01/2026 soon', '2026-02-30T10:00:00Z'])(
    '%s is refused',
    (cell) => {
      expect(readInstant(cell, 'dmy', { time, isEnd: false })).toBeNull();
    },
  );
});

describe('numbers', () => {
  test.each([
    ['1 234,56', 1234.56],
    ['1 234,56', 1234.56],
    ['1.234,56', 1234.56],
    ['8,5', 8.5],
    ['8.5', 8.5],
    ['-5', -5],
  ])('[BAD-32] French %s', (cell, number) => {
    expect(readNumber(cell, 'fr')).toBe(number);
  });

  test.each([
    ['1,234.56', 1234.56],
    ['1,234', 1234],
    ['0.125', 0.125],
  ])('[BAD-32] English %s', (cell, number) => {
    expect(readNumber(cell, 'en')).toBe(number);
  });

  test.each(['١٢٣', '½', 'Infinity', 'NaN', '1e5', '0x10', '', '1,23', '1.2.3', '#REF!'])(
    '[BAD-32] "%s" is no number in English',
    (cell) => {
      expect(readNumber(cell, 'en')).toBeNull();
    },
  );

  test('[BAD-32] minus zero is zero, and a dot before three digits is refused in French', () => {
    expect(Object.is(readNumber('-0', 'en'), 0)).toBe(true);
    expect(readNumber('1.234', 'fr')).toBeNull();
  });

  test('[BAD-09] a number that was written is read as the same number in both languages', () => {
    const amount = fc.oneof(
      fc.integer(),
      fc.integer({ min: -5_000_000, max: 5_000_000 }).map((it) => it / 1000),
    );
    fc.assert(
      fc.property(amount, fc.constantFrom('en' as const, 'fr' as const), (number, language) => {
        expect(readNumber(writeNumber(number), language)).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('words', () => {
  test.each(['TRUE', 'VRAI', 'WAAR', 'oui', ' true ', '1', 'x'])('[BAD-34] "%s" is yes', (cell) => {
    expect(readFlag(cell)).toBe(true);
  });

  test.each(['FALSE', 'faux', 'Non', '0'])('[BAD-34] "%s" is no', (cell) => {
    expect(readFlag(cell)).toBe(false);
  });

  test.each([
    ['type', 'Majeure', 'major'],
    ['type', 'MINOR', 'minor'],
    ['state', 'Clôturée', 'closed'],
    ['state', 'Done', 'closed'],
    ['state', 'cancelled', 'cancelled'],
    ['outcome', '1', 'rolled-back'],
    ['outcome', 'no', 'success'],
    ['criteriaMet', 'All met', 'met'],
    ['criteriaMet', '0', 'not-met'],
  ])('%s: %s is %s', (column, cell, code) => {
    expect(readChoice(cell, targetOf(column) ?? { column: 'id', header: ['', ''], kind: 'id' })).toBe(code);
  });

  test.each(['patch', '', 'constructor', '__proto__'])('[BAD-15] "%s" is no type', (cell) => {
    expect(readChoice(cell, targetOf('type') ?? { column: 'id', header: ['', ''], kind: 'id' })).toBeNull();
  });
});

describe('scores', () => {
  test('a list of answers is kept as its sum and count', () => {
    expect(readScores('7, 7, 10', 'en')).toEqual({ sum: 24, count: 3 });
    expect(readScores('7,5; 8', 'fr')).toEqual({ sum: 15.5, count: 2 });
    expect(readScores('–', 'en')).toEqual({ sum: 0, count: 0 });
  });

  test('a score over 10 is refused', () => {
    expect(readScores('11', 'en')).toBeNull();
  });
});

describe('formulas', () => {
  test.each(["=cmd|'/C calc'!A0", '+1+1', '-2+3', '@SUM(1)', '\tx', '\rx', '＝1+1', "'=1+1"])(
    '[BAD-05] %j starts with a quote in an export',
    (value) => {
      expect(toFormulaSafe(value)).toBe(`'${value}`);
    },
  );

  test.each(['', 'plain', "it's", "'quoted'", '1.10', '2026-01-01'])('[BAD-09] %j is left as it is', (value) => {
    expect(toFormulaSafe(value)).toBe(value);
  });

  test('[BAD-04] what was made safe comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', 'a', '1', '＝') }),
        (value) => {
          expect(fromFormulaSafe(toFormulaSafe(value))).toBe(value);
        },
      ),
    );
  });
});
