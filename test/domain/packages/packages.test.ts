import { describe, expect, test } from '@jest/globals';
import { daysByMember, longestDays, withDays } from '../../../src/domain/packages/days';
import { mayNotJoin, withMember, withoutMember } from '../../../src/domain/packages/membership';
import { unionOf } from '../../../src/domain/packages/union';
import { hypercareDays } from '../../../src/domain/hypercare/length';
import { aRelease, someSettings } from '../../builders';

const major = aRelease({ type: 'major', model: 'MAJOR' });
const standard = aRelease({ model: 'MINOR-STANDARD' });

describe('a package', () => {
  test('[DEF-08] takes a release that goes alone, and none of another package or of a sequence', () => {
    expect(mayNotJoin(aRelease())).toBeUndefined();
    expect(mayNotJoin(aRelease({ package: 'PKG-2026-001' }))?.key).toBe('refused.in-package');
    for (const tie of ['follows', 'followedBy'])
      expect(mayNotJoin(aRelease({ relations: JSON.stringify({ [tie]: ['REL-2026-0002'] }) }))?.key).toBe(
        'refused.in-sequence',
      );
  });

  test('[DEF-08] has each member once', () => {
    expect(withMember(['a', 'b'], 'a')).toEqual(['b', 'a']);
    expect(withoutMember(['a', 'b'], 'a')).toEqual(['b']);
  });

  test('[DEF-07] asks for the union of what its members ask', () => {
    const settings = someSettings();
    expect(unionOf(settings, [standard])).toEqual({ board: false, sip: false, screen: true, session: 'one-lead' });
    expect(unionOf(settings, [standard, major])).toEqual({ board: true, sip: true, screen: true, session: 'full' });
    expect(unionOf(settings, [standard, aRelease()]).session).toBe('written');
  });

  test('[DEF-07] is watched as long as its longest member, a member of its own longer too', () => {
    const cell = withDays(withDays('', 'a', 3), 'b', 10);
    expect(longestDays(cell)).toBe(10);
    expect(longestDays(withDays(cell, 'b', null))).toBe(3);
    expect(daysByMember('')).toEqual({});
    expect(longestDays('')).toBe(0);
    const relations = JSON.stringify({ packageDays: 10 });
    expect(hypercareDays(someSettings(), aRelease({ package: 'PKG-2026-001', relations }))).toBe(10);
    expect(hypercareDays(someSettings(), aRelease({ relations }))).toBe(3);
    expect(
      hypercareDays(someSettings(), { ...major, package: 'P', relations: JSON.stringify({ packageDays: 3 }) }),
    ).toBe(10);
  });
});
