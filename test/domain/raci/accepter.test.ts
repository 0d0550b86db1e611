import { describe, expect, it } from '@jest/globals';
import { accepterFor } from '../../../src/domain/raci/accepter';
import { fourEyes } from '../../../src/domain/raci/raci';
import { aRelease, someSettings, thresholdsWith, who } from '../../builders';

const settings = someSettings();
const major = aRelease({ type: 'major' });

describe('Who accepts what was done', () => {
  it('is the accountable', () => {
    expect(accepterFor(settings, aRelease(), { row: '3.1', doers: [who.build] })).toBe(who.owner);
  });

  it('is the Delivery Manager on the communication of a Major, or the Service Owner where they wrote it (clarification 56)', () => {
    expect(accepterFor(settings, major, { row: '4.4', doers: [who.owner] })).toBe(who.manager);
    expect(accepterFor(settings, major, { row: '4.4', doers: [who.manager] })).toBe(who.owner);
  });

  it('is nobody where everybody who could has done it', () => {
    expect(accepterFor(settings, major, { row: '4.4', doers: [who.owner, who.manager, who.deputy] })).toBe('');
  });

  it('is the accountable again where the threshold switches the second pair of eyes off', () => {
    const off = someSettings({ thresholds: thresholdsWith('major.communication.four-eyes', 0) });
    expect(fourEyes(off, major, '4.4')).toBe(false);
    expect(accepterFor(off, major, { row: '4.4', doers: [who.owner] })).toBe(who.owner);
  });
});
