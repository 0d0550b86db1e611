import { describe, expect, it } from '@jest/globals';
import { dayIn, startOfDay, wallIn, wallToInstant } from '../../../src/domain/calendar/zone';

const brussels = 'Europe/Brussels';

describe('The zone of the company', () => {
  it('shows an instant on its wall clock', () => {
    expect(wallIn(brussels, '2026-05-14T18:00:00Z')).toBe('2026-05-14T20:00');
    expect(wallIn(brussels, '2026-01-14T18:00:00Z')).toBe('2026-01-14T19:00');
    expect(wallIn(brussels, '')).toBe('');
  });

  it('tells the day of an instant, which may differ from the UTC day', () => {
    expect(dayIn(brussels, '2026-12-31T23:30:00Z')).toBe('2027-01-01');
    expect(dayIn('America/New_York', '2026-05-14T02:00:00Z')).toBe('2026-05-13');
    expect(dayIn(brussels, '')).toBe('');
  });

  it('reads a wall-clock time back', () => {
    expect(wallToInstant(brussels, '2026-05-14T20:00')).toEqual({ instant: '2026-05-14T18:00:00Z' });
    expect(wallToInstant('Asia/Kolkata', '2026-05-14T20:00')).toEqual({ instant: '2026-05-14T14:30:00Z' });
  });

  it('says that the clocks skip a time, or show it twice', () => {
    expect(wallToInstant(brussels, '2026-03-29T02:30')).toEqual({
      problem: 'does-not-exist',
      candidates: ['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'],
    });
    expect(wallToInstant(brussels, '2026-10-25T02:30')).toEqual({
      problem: 'exists-twice',
      candidates: ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'],
    });
  });

  it('refuses what is no time', () => {
    expect(() => wallToInstant(brussels, '2026-13-01T00:00')).toThrow(RangeError);
  });

  it('knows when a day begins, also where midnight is skipped', () => {
    expect(startOfDay(brussels, '2026-03-29')).toBe('2026-03-28T23:00:00Z');
    expect(startOfDay('America/Sao_Paulo', '2018-11-04')).toBe('2018-11-04T03:00:00Z');
  });
});
