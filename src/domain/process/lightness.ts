import { gateIds, type GateId } from '../gates/gate';
import type { RecordOf, TabId } from '../register/workbook';
import { currentGate } from '../releases/lifecycle';
import { releaseStates } from '../register/vocabulary';

/** Rows of a column scan: what was asked for is filled. */
type Row<T extends TabId> = Partial<RecordOf<T>>;

/** How light a gate is: how often it was passed, approvals each time, and days between finished work and the decision. */
export interface GateFigure {
  readonly gate: GateId;
  readonly passed: number;
  /** Decisions and votes for each time it was passed; null where it never was. */
  readonly approvals: number | null;
  /** Mean calendar days from the last work of its phase to the decision; null where no work was marked done. */
  readonly waitingDays: number | null;
}

const day = 86_400_000;
const releaseOf = (id = ''): string => id.split('/')[0] ?? '';
const mean = (of: readonly number[]): number | null =>
  of.length === 0 ? null : Math.round((of.reduce((sum, it) => sum + it, 0) / of.length) * 10) / 10;

interface Traces {
  readonly decisions: readonly Row<'decisions'>[];
  readonly tasks: readonly Row<'tasks'>[];
  readonly raci: readonly Pick<RecordOf<'raci'>, 'row' | 'phase'>[];
}

/** Waiting time and approvals of each gate, over all releases that passed it [MOD-07]. */
export const gateFigures = (traces: Traces): readonly GateFigure[] => gateIds.map((gate) => gateFigure(gate, traces));

function gateFigure(gate: GateId, { decisions, tasks, raci }: Traces): GateFigure {
  const own = decisions.filter((it) => it.gate === gate);
  const passes = own.filter(isPass);
  const approvals = own.filter((it) => isPass(it) || it.kind === 'vote' || it.kind === 'approval').length;
  const rows = new Set(raci.filter((it) => gateOfPhase(it.phase) === gate).map((it) => it.row));
  const work = tasks.filter((it) => it.kind === 'do' && rows.has(it.raciRow ?? '') && (it.doneAt ?? '') !== '');
  const waits = passes.flatMap(({ id, at = '' }) => {
    const ends = work.flatMap((it) => (releaseOf(it.id) === releaseOf(id) ? [it.doneAt ?? ''] : []));
    const last = ends.filter((it) => it <= at).reduce((latest, it) => (it > latest ? it : latest), '');
    return last === '' ? [] : [(Date.parse(at) - Date.parse(last)) / day];
  });
  return {
    gate,
    passed: passes.length,
    approvals: passes.length === 0 ? null : Math.round((approvals / passes.length) * 10) / 10,
    waitingDays: mean(waits),
  };
}

const isPass = ({ kind, result }: Row<'decisions'>): boolean =>
  (kind === 'gate' && result === 'passed') ||
  (kind === 'session' && (result === 'go' || result === 'go-with-conditions'));

function gateOfPhase(phase: string): GateId | null {
  const state = Object.keys(releaseStates).find((it): it is keyof typeof releaseStates => it === phase);
  return state ? currentGate(state) : null;
}

/** Standard changes among all of a quarter, e.g. 2026-Q1, by the day of their decision. */
export interface StandardShare {
  readonly quarter: string;
  readonly standard: number;
  readonly all: number;
}

/** The more mature the process, the more standard changes: their share by quarter, newest first [MOD-08]. */
export function standardShares(changes: readonly Row<'changes'>[]): readonly StandardShare[] {
  const byQuarter = new Map<string, StandardShare>();
  for (const { decidedOn = '', kind } of changes) {
    if (decidedOn === '') continue;
    const quarter = `${decidedOn.slice(0, 4)}-Q${Math.ceil(Number(decidedOn.slice(5, 7)) / 3)}`;
    const held = byQuarter.get(quarter) ?? { quarter, standard: 0, all: 0 };
    byQuarter.set(quarter, {
      quarter,
      standard: held.standard + (kind === 'standard' ? 1 : 0),
      all: held.all + 1,
    });
  }
  return [...byQuarter.values()].sort((a, b) => b.quarter.localeCompare(a.quarter));
}

/** How a release model has done: runs that ended, and those of them with a finding. */
export interface ModelFigure {
  readonly model: string;
  readonly runs: number;
  readonly findings: number;
  /** At least three runs and nothing found: it may be made lighter. */
  readonly mayBeLighter: boolean;
}

const runsEnough = 3;

/** Models and their findings: a deployment that did not succeed, an incident caused, or criteria not met at the Go [MOD-07]. */
export function modelFigures(releases: readonly Row<'releases'>[]): readonly ModelFigure[] {
  const ended = releases.filter((it) => it.state === 'closed' || it.state === 'rolled-back');
  const models = [...new Set(ended.map((it) => it.model ?? '').filter((it) => it !== ''))].sort();
  return models.map((model) => {
    const runs = ended.filter((it) => it.model === model);
    const findings = runs.filter(hasFinding).length;
    return { model, runs: runs.length, findings, mayBeLighter: runs.length >= runsEnough && findings === 0 };
  });
}

const hasFinding = ({ outcome, incidentsCaused, criteriaMet }: Row<'releases'>): boolean =>
  outcome !== 'success' || (incidentsCaused ?? 0) > 0 || criteriaMet === 'not-met' || criteriaMet === 'exceptions';
