import { describe, expect, test } from '@jest/globals';
import { companyDays } from '../../../src/domain/kpis/company-days';
import { dayNumber, dayOfNumber, noDay } from '../../../src/domain/kpis/day-number';
import { periodFinder, quarterOf, quartersUpTo } from '../../../src/domain/kpis/period';

/** Any zone's day by the platform's own calendar. */
function dayInZone(timeZone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (instant) => format.format(new Date(instant));
}

describe('day numbers', () => {
  test('a day and its number are turned into each other', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2024-02-29')).toBe(19_782);
    expect(dayOfNumber(19_782)).toBe('2024-02-29');
  });

  test('no day is no number', () => {
    expect(dayNumber('')).toBe(noDay);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '01/02/2026',
    '2026-1-1',
    'x',
  ])('[BAD-27] %s is no day of the calendar', (day) => {
    expect(dayNumber(day)).toBeNull();
  });
});

describe('days of instants in the company’s zone', () => {
  const zones = ['Europe/Brussels', 'America/New_York', 'Asia/Kolkata', 'Asia/Kathmandu', 'Pacific/Auckland', 'UTC'];

  test.each(zones)('[BAD-30] %s: the day is the zone’s own, at every quarter of an hour of a year', (zone) => {
    const slow = dayInZone(zone);
    const quick = companyDays(slow);
    for (let quarterHour = 0; quarterHour < 366 * 96; quarterHour += 7) {
      const instant = new Date(Date.UTC(2026, 0, 1) + quarterHour * 900_000).toISOString();
      expect(quick(instant)).toBe(dayNumber(slow(instant)));
    }
  });

  test('an instant before Brussels’ midnight in winter is still the day before', () => {
    const brussels = companyDays(dayInZone('Europe/Brussels'));
    expect(brussels('2025-12-31T22:59:59Z')).toBe(dayNumber('2025-12-31'));
    expect(brussels('2025-12-31T23:00:00Z')).toBe(dayNumber('2026-01-01'));
  });

  test('the zone is asked a few times a day, however many instants there are', () => {
    let asked = 0;
    const counted = companyDays((instant) => {
      asked += 1;
      return dayInZone('Europe/Brussels')(instant);
    });
    for (let minute = 0; minute < 1440; minute += 1) counted(new Date(Date.UTC(2026, 5, 1, 0, minute)).toISOString());
    expect(asked).toBeLessThan(10);
  });

  test.each(['', '2026-01-15', '2026-01-15 12:00', '2026-13-15T12:00:00Z', '#REF!'])('"%s" is no instant', (text) => {
    expect(companyDays(dayInZone('UTC'))(text)).toBeNull();
  });
});

describe('quarters', () => {
  test('a day lies in its calendar quarter', () => {
    expect(quarterOf('2026-03-31')).toEqual({ id: '2026-Q1', from: '2026-01-01', to: '2026-03-31' });
    expect(quarterOf('2026-04-01')).toEqual({ id: '2026-Q2', from: '2026-04-01', to: '2026-06-30' });
  });

  test('the last quarters end with the one of the day and pass the turn of the year', () => {
    expect(quartersUpTo('2026-02-10', 3).map((it) => it.id)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1']);
  });

  test('a day is found in the period that holds it, first and last day included', () => {
    const find = periodFinder(quartersUpTo('2026-06-30', 2));
    expect([
      find(dayNumber('2026-03-31') ?? 0),
      find(dayNumber('2026-04-01') ?? 0),
      find(dayNumber('2026-07-01') ?? 0),
      find(noDay),
    ]).toEqual([0, 1, -1, -1]);
  });

  test('periods that overlap are refused, because a release would count twice', () => {
    expect(() => periodFinder([quarterOf('2026-01-01'), { id: 'year', from: '2026-01-01', to: '2026-12-31' }])).toThrow(
      'year overlaps',
    );
  });

  test('a period that ends before it begins is refused', () => {
    expect(() => periodFinder([{ id: 'back', from: '2026-02-01', to: '2026-01-01' }])).toThrow('back');
  });
});

test('every day of five hundred years has the number that the platform’s calendar gives it', () => {
  for (let number = -100_000; number < 80_000; number += 13) expect(dayNumber(dayOfNumber(number))).toBe(number);
});
