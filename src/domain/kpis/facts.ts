import { readRow, rowReader, type ReleaseFact } from './read-row';
import type { DayIn } from './company-days';
import type { ExcludedRow, KpiRow } from './kpi-row';

/** The LIVE releases as typed columns, so that all figures come out of one pass. Days are day numbers, `noDay` for none. */
export interface Facts {
  readonly size: number;
  readonly ids: readonly string[];
  /** 1 Major, 0 Minor. */
  readonly major: Uint8Array;
  readonly baseline: Int32Array;
  /** Actual go-live, else the current plan. */
  readonly reference: Int32Array;
  /** End of the first attempt, whatever its outcome [clarification 61]. */
  readonly deployed: Int32Array;
  /** Day from which it was in use. */
  readonly goLive: Int32Array;
  /** 1 where an attempt was backed out or the release rolled back. */
  readonly rolledBack: Uint8Array;
  /** Move2Run criteria at Go: 2 all met, 1 met with exceptions, 0 not met or not known [clarification 62]. */
  readonly criteria: Uint8Array;
  /** 1 until hypercare has ended. */
  readonly watched: Uint8Array;
  readonly caused: Int32Array;
  readonly severe: Int32Array;
  readonly majorIncidents: Int32Array;
  readonly reviewed: Uint8Array;
  readonly lessons: Int32Array;
  readonly scoreSum: Float64Array;
  readonly scoreCount: Int32Array;
  readonly excluded: readonly ExcludedRow[];
}

/** The facts of a scan of the tab Releases. Draft and Cancelled releases are left out; unreadable ones are listed. */
export function factsOf(rows: readonly KpiRow[], dayIn: DayIn): Facts {
  const read = rowReader(dayIn);
  const facts = emptyFacts(rows.length);
  let size = 0;
  for (const row of rows) {
    const fact = readRow(row, read);
    if (fact === 'not-live') continue;
    if ('reason' in fact) facts.excluded.push(fact);
    else put(facts, fact, size++);
  }
  return { ...facts, size };
}

const emptyFacts = (length: number) => ({
  ids: [] as string[],
  excluded: [] as ExcludedRow[],
  major: new Uint8Array(length),
  baseline: new Int32Array(length),
  reference: new Int32Array(length),
  deployed: new Int32Array(length),
  goLive: new Int32Array(length),
  rolledBack: new Uint8Array(length),
  criteria: new Uint8Array(length),
  watched: new Uint8Array(length),
  caused: new Int32Array(length),
  severe: new Int32Array(length),
  majorIncidents: new Int32Array(length),
  reviewed: new Uint8Array(length),
  lessons: new Int32Array(length),
  scoreSum: new Float64Array(length),
  scoreCount: new Int32Array(length),
});

function put(facts: ReturnType<typeof emptyFacts>, fact: ReleaseFact, row: number): void {
  facts.ids.push(fact.id);
  facts.major[row] = fact.major ? 1 : 0;
  facts.baseline[row] = fact.baseline;
  facts.reference[row] = fact.reference;
  facts.deployed[row] = fact.deployed;
  facts.goLive[row] = fact.goLive;
  facts.rolledBack[row] = fact.rolledBack ? 1 : 0;
  facts.criteria[row] = fact.criteria;
  facts.watched[row] = fact.watched ? 1 : 0;
  facts.caused[row] = fact.caused;
  facts.severe[row] = fact.severe;
  facts.majorIncidents[row] = fact.majorIncidents;
  facts.reviewed[row] = fact.reviewed ? 1 : 0;
  facts.lessons[row] = fact.lessons;
  facts.scoreSum[row] = fact.scoreSum;
  facts.scoreCount[row] = fact.scoreCount;
}
