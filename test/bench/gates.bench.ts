import { evaluateGate } from '../../src/domain/gates/evaluate';
import { gateIds } from '../../src/domain/gates/gate';
import type { Facts } from '../../src/domain/gates/gate';
import { aRecord, aRelease, anItem, facts, someSettings } from '../builders';

const releases = 1000;

/** Open releases, each with 80 checklist items, 40 tests and 20 changes. */
function register(): readonly Facts[] {
  const settings = someSettings();
  return Array.from({ length: releases }, (_, n) => {
    const id = `REL-2026-${String(n).padStart(4, '0')}`;
    const of = <T>(count: number, one: (at: number) => T): readonly T[] =>
      Array.from({ length: count }, (__, at) => one(at));
    return facts(
      {
        release: aRelease({ id, type: n % 4 === 0 ? 'major' : 'minor' }),
        checklist: of(80, (at) => anItem({ id: `${id}/CHK-${at}`, item: `RUN-${at}` })),
        tests: of(40, (at) => aRecord('tests', { id: `${id}/TST-${at}`, planned: 10, executed: 10, passed: 10 })),
        changes: of(20, (at) => aRecord('changes', { id: `${id}/CHG-${at}`, title: `Change ${at}` })),
      },
      settings,
    );
  });
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

export const name = `All gates of ${releases} open releases of 80 items, 40 tests and 20 changes (goal: 200 ms cold)`;

/** Milliseconds: cold, warm. */
export function run() {
  const all = register();
  const judge = (of: readonly Facts[]): unknown => of.map((it) => gateIds.map((gate) => evaluateGate(gate, it)));
  const cold = timed(() => judge(all));
  const warm = timed(() => judge(all));
  return { ours: cold, warm };
}
