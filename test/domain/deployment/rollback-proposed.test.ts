import { describe, expect, it } from '@jest/globals';
import { rollbackProposed } from '../../../src/domain/deployment/rollback-proposed';
import { checksOf, openSteps, stepProblem, stepsOf } from '../../../src/domain/deployment/runsheet';
import type { Found } from '../../../src/domain/register/found';
import { say } from '../../../src/domain/text/say';
import type { facts } from '../../builders';
import { aFile, aRecord, aRelease, someSettings, today } from '../../builders';

const rollback = JSON.stringify({ minutes: 20, verifyMinutes: 10 });
const deploying = aRelease({ state: 'deploying', rollback });
const watched = aRelease({ state: 'hypercare', rollback });
const incident = (set: Partial<Found<'incidents'>> = {}): Found<'incidents'> =>
  aRecord('incidents', {
    id: 'I1',
    number: 'INC-1',
    priority: 'p2',
    caused: true,
    openedAt: '2026-05-14T18:30:00Z',
    ...set,
  });
const goOn = (at: string): Found<'decisions'> =>
  aRecord('decisions', { id: 'D1', kind: 'rollback', result: 'go-on', at });
const asked = (of: Parameters<typeof facts>[0], now = '2026-05-14T19:00:00Z'): string => {
  const why = rollbackProposed({ file: aFile(of), settings: someSettings(), now, today });
  return why ? say('en', why) : '';
};

describe('Go on or roll back', () => {
  it('[ACV-17] one severe incident is enough while deploying, after that it takes two, a major one or a P1', () => {
    expect(asked({ release: deploying, incidents: [incident()] })).toBe('Significant incidents are open: INC-1.');
    expect(asked({ release: watched, incidents: [incident()] })).toBe('');
    expect(asked({ release: watched, incidents: [incident(), incident({ id: 'I2', number: 'INC-2' })] })).toContain(
      'INC-1, INC-2',
    );
    expect(asked({ release: watched, incidents: [incident({ priority: 'p1' })] })).toContain('INC-1');
    expect(asked({ release: watched, incidents: [incident({ priority: 'p4', major: true })] })).toContain('INC-1');
  });

  it('[INT-05] small, foreign and closed incidents ask for nothing', () => {
    for (const set of [{ priority: 'p3' }, { caused: false }, { closedAt: '2026-05-14T18:40:00Z' }] as const)
      expect(asked({ release: deploying, incidents: [incident(set)] })).toBe('');
  });

  it('is asked again only by what came after the decision to go on', () => {
    const decisions = [goOn('2026-05-14T18:40:00Z')];
    expect(asked({ release: deploying, incidents: [incident()], decisions })).toBe('');
    const newer = incident({ openedAt: '2026-05-14T18:41:00Z' });
    expect(asked({ release: deploying, incidents: [newer], decisions })).toContain('INC-1');
  });

  it('[OUT-06] is asked from the last moment on, unless it is verified, decided since, or no longer deploying', () => {
    expect(asked({ release: deploying }, '2026-05-14T19:24:59Z')).toBe('');
    expect(asked({ release: deploying }, '2026-05-14T19:25:00Z')).toMatch(/was 14 May 2026, 21:25/);
    expect(asked({ release: watched }, '2026-05-14T19:25:00Z')).toBe('');
    const verified = { ...deploying, closure: JSON.stringify({ verifiedBy: 'somebody' }) };
    expect(asked({ release: verified }, '2026-05-14T19:25:00Z')).toBe('');
    const before = [goOn('2026-05-14T19:20:00Z')];
    expect(asked({ release: deploying, decisions: before }, '2026-05-14T19:26:00Z')).toMatch(/last moment/);
    const since = [goOn('2026-05-14T19:25:00Z')];
    expect(asked({ release: deploying, decisions: since }, '2026-05-14T19:26:00Z')).toBe('');
  });

  it('[ACT-29] a failed check asks until it passes or somebody goes on', () => {
    const check = aRecord('runsheet', {
      id: 'R1',
      kind: 'check',
      step: 'Ten orders',
      result: 'failed',
      actualEnd: '2026-05-14T18:50:00Z',
    });
    expect(asked({ release: deploying, runsheet: [check] })).toBe('A check failed: Ten orders.');
    expect(asked({ release: deploying, runsheet: [{ ...check, result: 'passed' }] })).toBe('');
    expect(asked({ release: deploying, runsheet: [check], decisions: [goOn('2026-05-14T18:50:00Z')] })).toBe('');
  });
});

describe('A runsheet', () => {
  const step = (id: string, order: number, set: Partial<Found<'runsheet'>> = {}): Found<'runsheet'> =>
    aRecord('runsheet', { id, order, step: `Step ${order}`, kind: 'step', ...set });
  const done = { actualStart: '2026-05-14T18:05:00Z', actualEnd: '2026-05-14T18:10:00Z' };

  it('[ACV-16] goes by its order, whatever the order of the rows; checks are apart', () => {
    const file = aFile({ runsheet: [step('B', 20), step('C', 5, { kind: 'check' }), step('A', 10, done)] });
    expect(stepsOf(file).map((it) => it.id)).toEqual(['A', 'B']);
    expect(openSteps(file).map((it) => it.id)).toEqual(['B']);
    expect(checksOf(file).map((it) => it.id)).toEqual(['C']);
  });

  it('[ACV-16] a step waits for every earlier one, for its hold point, and starts once; equal places run side by side', () => {
    const [first, second, beside] = [step('A', 10), step('B', 20, { hold: true }), step('C', 20)];
    const file = aFile({ runsheet: [first, second, beside] });
    expect(stepProblem(second, file)?.key).toBe('refused.step-order');
    const later = aFile({ runsheet: [{ ...first, ...done }, second, beside] });
    expect(stepProblem(second, later)?.key).toBe('refused.step-held');
    expect(stepProblem({ ...second, releasedBy: 'somebody' }, later)).toBeUndefined();
    expect(stepProblem(beside, later)).toBeUndefined();
    expect(stepProblem({ ...first, ...done }, later)?.key).toBe('refused.step-started');
  });
});
