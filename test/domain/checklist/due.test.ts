import { describe, expect, it } from '@jest/globals';
import { dueDay } from '../../../src/domain/checklist/due';
import { anItem, aRecord, aRelease, someSettings } from '../../builders';

const milestones = [
  aRecord('milestones', { id: 'P', kind: 'planning', forecast: '2026-04-24' }),
  aRecord('milestones', { id: 'T', kind: 'test', forecast: '2026-05-08' }),
];
const due = (
  item: Parameters<typeof anItem>[0],
  set: Parameters<typeof aRelease>[0] = {},
  settings = someSettings(),
): string => dueDay(anItem(item), { release: aRelease(set), milestones, settings });

describe('The due day of an item', () => {
  it('is so many working days before go-live, by priority', () => {
    expect(due({ priority: 'high' })).toBe('2026-04-30');
    expect(due({ priority: 'medium' })).toBe('2026-05-07');
    expect(due({ priority: 'low' })).toBe('2026-05-12');
  });

  it('leaves out the holidays of the company', () => {
    const holidays = [aRecord('holidays', { id: '2026-05-13' })];
    expect(due({ priority: 'low' }, {}, someSettings({ holidays }))).toBe('2026-05-11');
  });

  it('is the end of Planning for the rows of Planning, the end of Test for the tests', () => {
    expect(due({ raciRow: '1.4' })).toBe('2026-04-24');
    expect(due({ raciRow: '3.1' })).toBe('2026-05-08');
    expect(due({ raciRow: '3.2' })).toBe('2026-04-30');
  });

  it('is after go-live for what an emergency leaves for later', () => {
    expect(due({ emergency: 'later' }, { emergency: true })).toBe('2026-05-21');
    expect(due({ emergency: 'later' })).toBe('2026-04-30');
  });

  it('is not known before go-live is planned', () => {
    expect(due({}, { plannedGoLive: '' })).toBe('');
    expect(dueDay(anItem({ raciRow: '3.1' }), { release: aRelease(), milestones: [], settings: someSettings() })).toBe(
      '2026-04-30',
    );
  });
});
