import * as v from 'valibot';

const pair = v.tuple([v.string(), v.string()]);

/**
 * What a gate rested on when it was passed, in the company's language: its document, kept with the decision
 * (clarification 45). A list ends with how many more there were, where there were too many for a cell.
 */
const gateRecord = v.object({
  stamp: v.string(),
  facts: v.array(pair),
  people: v.array(pair),
  /** Title, state of the verdict, why. */
  criteria: v.array(v.tuple([v.string(), v.string(), v.string()])),
  /** Title, and lines of text and link. */
  sections: v.array(v.tuple([v.string(), v.array(pair)])),
});

export type GateRecord = v.InferOutput<typeof gateRecord>;

const snapshot = v.object({ document: gateRecord });

/** The document in a decision's snapshot; null where it was decided before documents were kept. */
export function gateRecordIn(cell: string): GateRecord | null {
  try {
    const read = v.safeParse(snapshot, JSON.parse(cell));
    return read.success ? read.output.document : null;
  } catch {
    return null;
  }
}
