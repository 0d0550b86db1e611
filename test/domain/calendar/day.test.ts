import { describe, expect, it } from '@jest/globals';
import { addDays, formatDay, formatInstant, parseDay, weekday, windowProblem } from '../../../src/domain/calendar/day';

describe('A typed day', () => {
  it.each([
    '31/04/2026',
    '29/02/2027',
    '2026-13-01',
    '0',
    '99999999',
    '',
    '2026-5',
    '1/2/26',
    '14/05/12026',
    '14-05-2026T10:00',
  ])('[BAD-27] %p is refused', (typed) => {
    expect(parseDay(typed, 'dmy')).toEqual({ problem: 'not-a-day' });
  });

  it('[BAD-28] 03/04/2026 is 3 April or 4 March, as the sheet reads it', () => {
    expect(parseDay('03/04/2026', 'dmy')).toEqual({ day: '2026-04-03' });
    expect(parseDay('03/04/2026', 'mdy')).toEqual({ day: '2026-03-04' });
    expect(parseDay('03/04/2026', 'ymd')).toEqual({ problem: 'not-a-day' });
  });

  it('is read in ISO form whatever the order', () => {
    for (const order of ['dmy', 'mdy', 'ymd'] as const)
      expect(parseDay(' 2028-02-29 ', order)).toEqual({ day: '2028-02-29' });
  });

  it('may be separated by dots, dashes or blanks', () => {
    expect(parseDay('14.5.2026', 'dmy')).toEqual({ day: '2026-05-14' });
    expect(parseDay('14 5 2026', 'dmy')).toEqual({ day: '2026-05-14' });
  });
});

describe('A shown day', () => {
  it('is written out in the reader’s language, so that nobody mixes day and month', () => {
    expect(formatDay('2026-05-04', 'en')).toBe('4 May 2026');
    expect(formatDay('2026-08-04', 'fr')).toBe('4 août 2026');
    expect(formatDay('soon', 'en')).toBe('soon');
  });

  it('names its zone where it has a time', () => {
    expect(formatInstant('2026-05-14T18:00:00Z', 'Europe/Brussels', 'en')).toBe('14 May 2026, 20:00 (Europe/Brussels)');
    expect(formatInstant('', 'Europe/Brussels', 'en')).toBe('');
  });
});

describe('Day arithmetic', () => {
  it('crosses months, years and the change of the clocks', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  });

  it('knows the days of the week, also before 1970', () => {
    expect(weekday('2026-05-07')).toBe(4);
    expect(weekday('1969-12-28')).toBe(7);
  });
});

describe('A window', () => {
  it('[BAD-31] that ends before or at its start is refused', () => {
    expect(windowProblem('2026-05-14T20:00:00Z', '2026-05-14T18:00:00Z')?.refused).toBe(true);
    expect(windowProblem('2026-05-14T20:00:00Z', '2026-05-14T20:00:00Z')?.refused).toBe(true);
  });

  it('[BAD-31] of 400 days is warned of, and of 399 is not', () => {
    expect(windowProblem('2026-01-01T00:00:00Z', '2027-02-05T00:00:00Z')?.refused).toBe(false);
    expect(windowProblem('2026-01-01T00:00:00Z', '2027-02-04T23:00:00Z')).toBeNull();
  });

  it('is no problem while one of its ends is missing', () => {
    expect(windowProblem('2026-05-14T20:00:00Z', '')).toBeNull();
  });
});
