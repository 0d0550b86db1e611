import { describe, expect, it } from '@jest/globals';
import { latestDecision } from '../../../src/domain/deployment/latest-decision';
import { deciderProblem } from '../../../src/domain/deployment/rollback-authority';
import { aRelease, someSettings, thresholdsWith, today, who } from '../../builders';

const settings = someSettings();
const planned = (rollback: object, set: object = {}) => aRelease({ rollback: JSON.stringify(rollback), ...set });

describe('The last moment to decide on a rollback', () => {
  it('[OUT-06] is the end of the window less its minutes × 1.25 and the verification', () => {
    expect(latestDecision(planned({ minutes: 20, verifyMinutes: 10 }), settings)).toBe('2026-05-14T19:25:00Z');
    expect(latestDecision(planned({ minutes: 21 }), settings)).toBe('2026-05-14T19:33:45Z');
    const double = someSettings({ thresholds: thresholdsWith('rollback.factor.percent', 200) });
    expect(latestDecision(planned({ minutes: 20, verifyMinutes: 10 }), double)).toBe('2026-05-14T19:10:00Z');
  });

  it('is unknown without a window or without minutes', () => {
    expect(latestDecision(planned({ verifyMinutes: 10 }), settings)).toBe('');
    expect(latestDecision(planned({ minutes: 20 }, { windowEnd: '' }), settings)).toBe('');
  });
});

describe('Who decides on a rollback', () => {
  const at = { settings, today };
  const now = '2026-05-14T19:00:00Z';
  const problem = (decider: string, calledAt = '', rollback: object = {}) =>
    deciderProblem(planned(rollback), { decider, calledAt, now }, at)?.key;

  it('[WF-29] the Service Owner, whom the plan names, or the Delivery Manager after a quarter of an hour', () => {
    expect(problem(who.owner)).toBeUndefined();
    expect(problem(who.build, '', { decider: who.build })).toBeUndefined();
    expect(problem(who.build)).toBe('refused.rollback-decider');
    expect(problem(who.manager)).toBe('refused.rollback-call');
    expect(problem(who.manager, '2026-05-14T18:45:01Z')).toBe('refused.rollback-call');
    expect(problem(who.manager, '2026-05-14T18:45:00Z')).toBeUndefined();
    expect(problem(who.deputy, '2026-05-14T18:45:00Z')).toBeUndefined();
  });
});
