import { expect, it } from '@jest/globals';
import { againstSuccess } from '../../../src/domain/reviews/success';
import type { Found } from '../../../src/domain/register/found';
import { aRecord, aRelease, facts } from '../../builders';

const good = {
  deploymentEnd: '2026-05-14T19:05:00Z',
  firstAttemptEnd: '2026-05-14T19:05:00Z',
  baselineGoLive: '2026-05-14',
  outcome: 'success',
  criteriaMet: 'met',
} as const;
const against = (set: Partial<Found<'releases'>> = {}, incidents: readonly Found<'incidents'>[] = []) =>
  againstSuccess(facts({ release: aRelease({ ...good, ...set }), incidents })).map((it) => it.key);

it('[ACV-20] a success is live by its baseline, with every criterion met, nothing caused and nothing taken back', () => {
  expect(against()).toEqual([]);
  expect(against({ deploymentEnd: '2026-05-14T22:05:00Z', firstAttemptEnd: '2026-05-14T22:05:00Z' })).toEqual([
    'review.against.late',
  ]);
  expect(against({ deploymentEnd: '' })).toContain('review.against.late');
  expect(against({ criteriaMet: 'exceptions' })).toEqual(['review.against.criteria']);
  expect(against({ outcome: 'rolled-back' })).toEqual(['review.against.back']);
  expect(against({ firstAttemptEnd: '2026-05-12T19:05:00Z' })).toEqual(['review.against.back']);
});

it('[INT-06] an incident counts against it when the release caused it, however small', () => {
  const incident = aRecord('incidents', { id: 'I1', priority: 'p4', caused: true });
  expect(against({}, [incident])).toEqual(['review.against.incidents']);
  expect(against({}, [{ ...incident, caused: false }])).toEqual([]);
});
