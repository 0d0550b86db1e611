import { describe, expect, it } from '@jest/globals';
import { hypercareDays, minimumEnd, plannedEnd } from '../../../src/domain/hypercare/length';
import { aRecord, aRelease, someSettings } from '../../builders';

const settings = someSettings();
const live = { deploymentEnd: '2026-05-14T19:00:00Z' };

describe('Hypercare', () => {
  it('[ACV-19] lasts the working days of the model', () => {
    expect(hypercareDays(settings, aRelease())).toBe(3);
    expect(hypercareDays(settings, aRelease({ type: 'major', model: 'MAJOR' }))).toBe(10);
    expect(plannedEnd(aRelease(live), settings)).toBe('2026-05-19');
  });

  it('lasts two days longer in an emergency', () => {
    expect(hypercareDays(settings, aRelease({ emergency: true }))).toBe(5);
  });

  it('of a package without days of its own is that of its type', () => {
    expect(hypercareDays(settings, aRelease({ model: 'PACKAGE' }))).toBe(3);
    expect(hypercareDays(settings, aRelease({ model: 'PACKAGE', type: 'major' }))).toBe(10);
  });

  it('counts from the day of go-live in the company’s zone, holidays left out', () => {
    expect(plannedEnd(aRelease({ deploymentEnd: '2026-05-14T22:30:00Z' }), settings)).toBe('2026-05-20');
    expect(plannedEnd(aRelease(live), someSettings({ holidays: [aRecord('holidays', { id: '2026-05-18' })] }))).toBe(
      '2026-05-20',
    );
  });

  it('ends where it was extended to, without moving its minimum', () => {
    const release = aRelease({ ...live, closure: JSON.stringify({ extendedTo: '2026-05-29' }) });
    expect(plannedEnd(release, settings)).toBe('2026-05-29');
    expect(minimumEnd(release, settings)).toBe('2026-05-19');
  });

  it('has no end before go-live', () => {
    expect(plannedEnd(aRelease(), settings)).toBe('');
  });
});
