import { describe, expect, it } from '@jest/globals';
import { daysBetween } from '../../../src/domain/calendar/days-between';
import { phases } from '../../../src/domain/releases/lifecycle';
import { beforePlan, phasesIn, stageOf } from '../../../src/domain/releases/portfolio-stage';
import { resourceClashes } from '../../../src/domain/releases/resource-clash';

describe('portfolio stages', () => {
  it('[TRG-11] Envision and Strategize are before Plan; an unknown stage is not', () => {
    expect((['', 'envision', 'strategize', 'plan', 'deliver', 'roll-out'] as const).filter(beforePlan)).toEqual([
      'envision',
      'strategize',
    ]);
  });

  it('[TRG-12] Deliver holds Build and Test, Roll-out what follows, and each phase has one stage', () => {
    expect(phasesIn('deliver')).toEqual(['build', 'test']);
    expect(phasesIn('roll-out')).toEqual(['move2run', 'deploying', 'hypercare', 'closing']);
    expect(phasesIn('envision')).toEqual([]);
    for (const phase of phases) expect(phasesIn(stageOf(phase))).toContain(phase);
  });
});

describe('somebody’s days', () => {
  const releases = [
    { id: 'REL-2', title: 'Rival', state: 'build' },
    { id: 'REL-3', title: 'Old', state: 'closed' },
  ] as const;
  const booked = (id: string) => ({ id, person: 'b@x.test', role: 'Dev', from: '2026-03-10', to: '2026-03-20' });
  const clashes = (from: string, to: string, person = 'b@x.test') =>
    resourceClashes({ release: 'REL-1', person, from, to }, ['REL-1/1', 'REL-2/1', 'REL-3/1'].map(booked), releases)
      .length;

  it('[ACV-02] clash where another running release counts on the same person, touching days included', () => {
    expect(clashes('2026-03-01', '2026-03-09')).toBe(0);
    expect(clashes('2026-03-01', '2026-03-10')).toBe(1);
    expect(clashes('2026-03-20', '2026-03-30')).toBe(1);
    expect(clashes('2026-03-21', '2026-03-30')).toBe(0);
    expect(clashes('2026-03-12', '')).toBe(1);
    expect(clashes('2026-03-12', '2026-03-13', 'c@x.test')).toBe(0);
  });
});

describe('days between', () => {
  it('[TRG-03] counts calendar days over a change of the clocks', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-05-22', '2026-05-20')).toBe(-2);
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  });
});
