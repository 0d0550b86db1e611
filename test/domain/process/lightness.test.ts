import { describe, expect, it } from '@jest/globals';
import { gateFigures, modelFigures, standardShares } from '../../../src/domain/process/lightness';
import { attestationOn } from '../../../src/domain/settings/attestation';
import { someRows } from '../../builders';

const { raci } = someRows();
const decision = (...[release, gate, at, rest = {}]: readonly [string, string, string, object?]) => ({
  id: `${release}/DEC-1`,
  kind: 'gate' as const,
  gate,
  result: 'passed' as const,
  at,
  ...rest,
});
const task = (release: string, raciRow: string, doneAt: string) => ({
  id: `${release}/TSK-1`,
  kind: 'do' as const,
  raciRow,
  doneAt,
});
const gate = (id: string, of: Parameters<typeof gateFigures>[0]) => gateFigures(of).find((it) => it.gate === id);

describe('Lightness of a gate', () => {
  it('[MOD-07] is the time from the last work of its phase to the decision, in days', () => {
    const tasks = [
      task('A', '2.1', '2026-03-01T08:00:00Z'),
      task('A', '2.1', '2026-03-02T08:00:00Z'),
      task('A', '3.1', '2026-03-05T08:00:00Z'),
      task('A', '2.1', '2026-03-09T08:00:00Z'),
      task('B', '2.1', '2026-03-04T08:00:00Z'),
    ];
    const decisions = [decision('A', 'G2', '2026-03-05T08:00:00Z'), decision('B', 'G2', '2026-03-04T20:00:00Z')];
    expect(gate('G2', { decisions, tasks, raci })).toEqual({ gate: 'G2', passed: 2, approvals: 1, waitingDays: 1.8 });
  });

  it('[MOD-07] counts the approvals that it took: decisions and votes', () => {
    const decisions = [
      decision('A', 'G4', '2026-03-05T08:00:00Z', { kind: 'session', result: 'go' }),
      decision('A', 'G4', '2026-03-05T08:00:00Z', { kind: 'vote', result: 'go' }),
      decision('A', 'G4', '2026-03-05T08:00:00Z', { kind: 'vote', result: 'go' }),
      decision('A', 'G4', '2026-03-05T08:00:00Z', { kind: 'condition', result: 'done' }),
      decision('B', 'G4', '2026-03-06T08:00:00Z', { kind: 'session', result: 'no-go-delayed' }),
    ];
    expect(gate('G4', { decisions, tasks: [], raci })).toMatchObject({ passed: 1, approvals: 3, waitingDays: null });
  });

  it('is unknown for a gate that nobody passed', () => {
    expect(gate('G5c', { decisions: [], tasks: [], raci })).toEqual({
      gate: 'G5c',
      passed: 0,
      approvals: null,
      waitingDays: null,
    });
  });
});

describe('Standard changes', () => {
  it('[MOD-08] are a share of all changes of a quarter, by the day of the decision', () => {
    const change = (kind: 'standard' | 'normal', decidedOn: string) => ({ id: 'x', kind, decidedOn });
    expect(
      standardShares([
        change('standard', '2026-01-01'),
        change('normal', '2026-03-31'),
        change('standard', '2026-04-01'),
        change('normal', ''),
      ]),
    ).toEqual([
      { quarter: '2026-Q2', standard: 1, all: 1 },
      { quarter: '2026-Q1', standard: 1, all: 2 },
    ]);
  });
});

describe('A release model', () => {
  const run = (set = {}) => ({
    model: 'MINOR',
    state: 'closed' as const,
    outcome: 'success' as const,
    incidentsCaused: 0,
    criteriaMet: 'met' as const,
    ...set,
  });
  const figure = (...runs: readonly ReturnType<typeof run>[]) => modelFigures(runs)[0];

  it('[MOD-07] may be made lighter after three runs without a finding', () => {
    expect(figure(run(), run())).toMatchObject({ runs: 2, findings: 0, mayBeLighter: false });
    expect(figure(run(), run(), run())).toMatchObject({ runs: 3, findings: 0, mayBeLighter: true });
  });

  it.each([[{ incidentsCaused: 1 }], [{ outcome: 'rolled-back' }], [{ criteriaMet: 'exceptions' }]])(
    '[MOD-07] has a finding with %o',
    (set) => {
      expect(figure(run(), run(), run(), run(set))).toMatchObject({ findings: 1, mayBeLighter: false });
    },
  );

  it('counts only runs that have ended', () => {
    expect(modelFigures([run({ state: 'build' })])).toEqual([]);
  });
});

describe('The attestation', () => {
  it('[ACT-03] is due a year after the last, and overdue from the day after that', () => {
    expect(attestationOn(['2025-03-02', '2024-01-01'], '2026-03-02')).toEqual({
      last: '2025-03-02',
      due: '2026-03-02',
      overdue: false,
    });
    expect(attestationOn(['2025-03-02'], '2026-03-03').overdue).toBe(true);
    expect(attestationOn([], '2026-03-03')).toMatchObject({ last: '', overdue: true });
  });
});
