import { workbook, type ChildTab } from '../register/workbook';
import { text } from '../text/say';
import { criteria } from './catalogue';
import type { Criterion, CriterionVerdict, Facts, GateId, Verdict } from './gate';
import { notApplicable, notMet } from './verdict';

const byGate = new Map<GateId, readonly Criterion[]>();

function ofGate(gate: GateId): readonly Criterion[] {
  const found = byGate.get(gate) ?? Object.values<Criterion>(criteria).filter((it) => it.gate === gate);
  byGate.set(gate, found);
  return found;
}

/**
 * Judges every criterion of a gate. A criterion that the settings switch off for the model does not apply; one that rests
 * on a record edited by hand, or on a tab with records missing, is not met; a rule that breaks is unknown, and the others
 * still answer (decision 8).
 */
export const evaluateGate = (gate: GateId, facts: Facts): readonly CriterionVerdict[] =>
  ofGate(gate).map((criterion) => ({ criterion, verdict: verdictOf(criterion, facts) }));

/** Tabs that a gate's criteria judge, for the use case to ask for. */
export const needsOf = (gate: GateId): readonly ChildTab[] => [...new Set(ofGate(gate).flatMap((it) => it.needs))];

/** True where every criterion is met or does not apply; an unknown one keeps the gate shut, and so does no verdict at all. */
export const open = (verdicts: readonly CriterionVerdict[]): boolean =>
  verdicts.length > 0 && verdicts.every(({ verdict }) => verdict.state === 'met' || verdict.state === 'not-applicable');

function verdictOf(criterion: Criterion, facts: Facts): Verdict {
  try {
    if (facts.file.release.edited) return notMet(text('gate.release-edited'));
    if (isOff(criterion, facts)) return notApplicable(text('gate.switched-off'));
    const verdict = criterion.judge(facts);
    return verdict.state === 'not-applicable' ? verdict : (tampering(criterion, facts) ?? verdict);
  } catch {
    return { state: 'unknown', because: text('gate.cannot-say') };
  }
}

function isOff({ id, always }: Criterion, { file, settings }: Facts): boolean {
  if (always) return false;
  const row = settings.gates.find((it) => it.id === id);
  return row !== undefined && (!row.active || (row.models.length > 0 && !row.models.includes(file.release.model)));
}

/** What was done by hand to the records that a criterion rests on; null where nothing was. */
function tampering({ needs }: Criterion, { file }: Facts): Verdict | null {
  const some = needs.some((tab) => file.of(tab).some((it) => it.edited));
  const edited = some ? needs.flatMap((tab) => file.of(tab).filter((it) => it.edited)).map((it) => it.id) : [];
  if (some) return notMet(text('gate.record-edited', { names: edited.join(', ') }));
  const broken = needs.find((tab) => !file.whole(tab));
  return broken === undefined ? null : notMet(text('gate.not-whole', { tab: { word: workbook[broken].title } }));
}
