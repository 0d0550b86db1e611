import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, weekday } from '../../../src/domain/calendar/day';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../../src/domain/calendar/working-days';

const ascension = ['2026-05-14'];

describe('Working days', () => {
  it('leave out weekends and the company’s holidays', () => {
    expect(addWorkingDays('2026-05-08', 1, [])).toBe('2026-05-11');
    expect(addWorkingDays('2026-05-13', 1, ascension)).toBe('2026-05-15');
    expect(addWorkingDays('2026-05-15', -2, ascension)).toBe('2026-05-12');
    expect(isWorkingDay('2026-05-14', ascension)).toBe(false);
  });

  it('of nothing are the day itself, or the next one on which people work', () => {
    expect(addWorkingDays('2026-05-07', 0, [])).toBe('2026-05-07');
    expect(addWorkingDays('2026-05-09', 0, [])).toBe('2026-05-11');
  });

  it('between two days do not count the first', () => {
    expect(workingDaysBetween('2026-05-07', '2026-05-07', [])).toBe(0);
    expect(workingDaysBetween('2026-05-07', '2026-05-11', [])).toBe(2);
    expect(workingDaysBetween('2026-05-11', '2026-05-07', [])).toBe(-2);
  });

  it('added and counted agree, and always end on a working day', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((it) => addDays('2024-01-01', it));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), fc.array(day, { maxLength: 8 }), (from, count, holidays) => {
        const to = addWorkingDays(from, count, holidays);
        expect(workingDaysBetween(from, to, holidays)).toBe(count);
        expect(weekday(to)).toBeLessThanOrEqual(5);
        expect(holidays).not.toContain(to);
      }),
    );
  });
});
