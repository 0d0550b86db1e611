import { describe, expect, it } from '@jest/globals';
import { isOld } from '../../../src/domain/runbook/completeness';
import { sectionsFor } from '../../../src/domain/runbook/sections';
import { aRecord, aRelease, someSettings } from '../../builders';

const touched = (type: 'major' | 'minor') =>
  sectionsFor(someSettings(), aRelease({ type }))
    .filter((it) => it.touched)
    .map((it) => it.section);

describe('The Runbook of a release', () => {
  it('[RUN-02] has the fifteen sections of V0 and the twelve of V1', () => {
    expect(sectionsFor(someSettings(), aRelease()).map((it) => it.section)).toEqual(
      Array.from({ length: 27 }, (_, place) => place + 1),
    );
  });

  it('[RUN-04] opens every section of V0 on a Major, none of V1', () => {
    expect(touched('major')).toEqual(Array.from({ length: 15 }, (_, place) => place + 1));
  });

  it('[DEF-04] opens on a Minor only what every release changes; the rest keep their date', () => {
    expect(touched('minor')).toEqual([1, 11, 15]);
  });

  it('[RUN-05] grows old so many months after its review', () => {
    const section = (reviewedOn: string) => aRecord('runbook', { id: 'RB', reviewedOn });
    expect(isOld(section('2025-11-07'), '2026-05-07', 6)).toBe(false);
    expect(isOld(section('2025-11-06'), '2026-05-07', 6)).toBe(true);
    expect(isOld(section('2025-08-31'), '2026-02-28', 6)).toBe(false);
    expect(isOld(section('2025-08-31'), '2026-03-01', 6)).toBe(true);
    expect(isOld(section(''), '2026-05-07', 6)).toBe(false);
  });
});
