import { describe, expect, it } from '@jest/globals';
import type { Found } from '../../../src/domain/register/found';
import { aRecord, aRelease, facts, someSettings, who } from '../../builders';
import { judged } from './judged';

const major = aRelease({ type: 'major', model: 'MAJOR', state: 'move2run' });
const decision = (id: string, set: Partial<Found<'decisions'>>): Found<'decisions'> =>
  aRecord('decisions', { id, ...set });
const confirmed = decision('D1', { kind: 'confirmation', person: who.manager, result: 'done' });

describe('G4, the room', () => {
  it('[WF-21] a Major needs the Delivery Manager’s confirmation, anew after a send-back or a No-Go', () => {
    expect(judged('readiness-confirmed', facts())).toContain('not-applicable');
    expect(judged('readiness-confirmed', facts({ release: major }))).toContain('not-met');
    expect(judged('readiness-confirmed', facts({ release: major, decisions: [confirmed] }))).toBe('met');
    for (const later of [
      decision('D2', { kind: 'send-back', result: 'done' }),
      decision('D2', { kind: 'session', result: 'no-go-delayed' }),
    ])
      expect(judged('readiness-confirmed', facts({ release: major, decisions: [confirmed, later] }))).toContain(
        'not-met',
      );
  });

  it('[GOV-06] the present window was looked at, and a freeze that came since keeps the gate shut', () => {
    const { windowStart: start, windowEnd: end } = aRelease();
    const reviewed = (set: object): Found<'releases'> =>
      aRelease({ windowReview: JSON.stringify({ start, end, reviewedBy: who.manager, ...set }) });
    expect(judged('window-current', facts())).toContain('not looked at');
    expect(judged('window-current', facts({ release: reviewed({}) }))).toBe('met');
    expect(judged('window-current', facts({ release: reviewed({ end: '2026-05-14T21:00:00Z' }) }))).toContain(
      'not looked at',
    );
    const freezes = [
      aRecord('freezes', {
        id: 'F',
        reason: 'Year end',
        strength: 'hard',
        start: '2026-05-14T00:00:00Z',
        end: '2026-05-15T00:00:00Z',
      }),
    ];
    expect(judged('window-current', facts({ release: reviewed({}) }, someSettings({ freezes })))).toContain('Year end');
  });
});

describe('G5, after the Go', () => {
  const session = decision('S1', { kind: 'session', result: 'go-with-conditions' });
  const condition = decision('C1', { kind: 'condition', session: 'S1', result: 'open', reason: 'Stand-by all night' });

  it('[WF-23] an open condition of the Go keeps the release from closing; one of an earlier No-Go does not', () => {
    expect(judged('conditions-settled', facts({ decisions: [session, condition] }))).toContain('Stand-by all night');
    expect(judged('conditions-settled', facts({ decisions: [session, { ...condition, result: 'done' }] }))).toBe('met');
    const before = decision('S0', { kind: 'session', result: 'no-go-delayed' });
    expect(judged('conditions-settled', facts({ decisions: [before, { ...condition, session: 'S0' }, session] }))).toBe(
      'met',
    );
  });

  it('[ACT-29] the checks decide: each has passed, and a Major has some', () => {
    const closure = JSON.stringify({ verifiedBy: who.run, verifiedAt: '2026-05-07T09:00:00Z', verification: 'Seen' });
    const check = aRecord('runsheet', { id: 'R1', kind: 'check', step: 'Ten orders', result: 'passed' });
    const release = aRelease({ closure });
    expect(judged('verification-passed', facts({ release, runsheet: [check] }))).toBe('met');
    expect(judged('verification-passed', facts({ release, runsheet: [{ ...check, result: '' }] }))).toContain(
      'Ten orders',
    );
    expect(judged('verification-passed', facts({ release, runsheet: [{ ...check, result: 'failed' }] }))).toContain(
      'Ten orders',
    );
    expect(judged('verification-passed', facts({ release: { ...release, type: 'major' } }))).toContain(
      'A Major has a list',
    );
    expect(judged('verification-passed', facts({ release: { ...release, type: 'major' }, runsheet: [check] }))).toBe(
      'met',
    );
  });
});
