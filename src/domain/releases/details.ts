import * as v from 'valibot';

const words = v.optional(v.string(), '');
const count = v.optional(v.nullable(v.number()), null);
const names = v.optional(v.array(v.string()), []);

/** The classifier's five answers and the Delivery Manager's confirmation (domain.md 2.1, clarifications 42 and 43). `null`: not answered. */
const classification = v.object({
  newService: v.optional(v.nullable(v.boolean()), null),
  architecture: v.optional(v.nullable(v.boolean()), null),
  severalDomains: v.optional(v.nullable(v.boolean()), null),
  severalSystems: v.optional(v.nullable(v.boolean()), null),
  incompatible: v.optional(v.nullable(v.boolean()), null),
  confirmedBy: words,
  confirmedAt: words,
  reason: words,
});

/** Parts of the risk, 1 to 4 each, never only the number (domain.md 2.1). */
const risk = v.object({
  users: count,
  criticality: count,
  data: count,
  recovery: count,
  novelty: count,
  neighbours: count,
  coverage: count,
  history: count,
  pressure: count,
});

/** The three security questions of a Minor (ambiguity 14). */
const screen = v.object({
  exposure: v.optional(v.nullable(v.boolean()), null),
  data: v.optional(v.nullable(v.boolean()), null),
  component: v.optional(v.nullable(v.boolean()), null),
  answeredBy: words,
  answeredAt: words,
  sipAnswer: words,
  sipBy: words,
});

/** The freezes and overlapping releases that were shown and agreed, for exactly this window. */
const windowReview = v.object({
  start: words,
  end: words,
  freezes: names,
  overlaps: names,
  reason: words,
  exemptedBy: words,
  reviewedBy: words,
  reviewedAt: words,
});

const uat = v.object({ signedBy: words, signedOn: words, link: words, recordedBy: words });

/** The rollback plan: minutes it takes, whether rehearsed or declared impossible, criteria and decider (domain.md 2.7, L2 to L4). */
const rollback = v.object({
  plan: words,
  minutes: count,
  verifyMinutes: count,
  tried: v.optional(v.picklist(['', 'rehearsed', 'declared']), ''),
  triedOn: words,
  declaration: words,
  declaredBy: words,
  acceptedBy: words,
  criteria: words,
  decider: words,
});

/** Topic switches A to P of the checklist: changed or not, the reason, and that the Run lead has seen them (clarification 46). */
const topics = v.object({
  changed: v.optional(v.record(v.string(), v.boolean()), {}),
  reason: words,
  answeredBy: words,
  answeredAt: words,
  seenBy: words,
  seenAt: words,
});

/** What happened after go-live and at closure. */
const closure = v.object({
  verifiedBy: words,
  verifiedAt: words,
  verification: words,
  rollbackReason: words,
  rollbackBy: words,
  rollbackMinutes: count,
  exitReason: words,
  extensions: v.optional(v.number(), 0),
  extendedTo: words,
  businessConfirmedBy: words,
  cmdbBy: words,
  cmdbOn: words,
  cmdbReference: words,
  formSentAt: words,
  incidentBaseline: count,
  approvedAt: words,
  startedBy: words,
  finishedBy: words,
  rollbackDecider: words,
  rollbackCalledAt: words,
  rollbackAt: words,
  rollbackWay: words,
  rollbackResult: words,
  exitLights: names,
  exitBy: words,
  documentation: words,
});

/** Who watches after go-live, and one entry a day: new incidents of the service, SLA targets met, unhandled alerts. */
const hypercare = v.object({
  rosterBuild: names,
  rosterRun: names,
  days: v.optional(
    v.array(
      v.object({
        day: v.string(),
        incidents: v.number(),
        sla: v.boolean(),
        alerts: v.number(),
        note: words,
        by: v.string(),
      }),
    ),
    [],
  ),
});

/** Schemas of the `json` columns of a release, by column. An empty cell is the empty detail. */
const schemas = { classification, risk, screen, windowReview, uat, rollback, topics, closure, hypercare } as const;

export type DetailColumn = keyof typeof schemas;
export type Detail<C extends DetailColumn> = v.InferOutput<(typeof schemas)[C]>;

/** A detail of a release out of its cell; throws with the column's name where the text is not what the product wrote. */
export function detailOf<C extends DetailColumn>(release: Readonly<Record<C, string>>, column: C): Detail<C> {
  const cell: string = release[column];
  const parsed = v.safeParse(schemas[column], cell === '' ? {} : parseJson(cell, column));
  if (!parsed.success)
    throw new Error(`Column ${column} of a release holds ${cell.slice(0, 80)}: ${parsed.issues[0].message}`);
  return parsed.output;
}

/** The cell of a detail with some fields changed. */
export function withDetail<C extends DetailColumn>(
  release: Readonly<Record<C, string>>,
  column: C,
  set: Partial<Detail<C>>,
): string {
  return JSON.stringify({ ...detailOf(release, column), ...set });
}

function parseJson(cell: string, column: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    throw new Error(`Column ${column} of a release holds no JSON: ${cell.slice(0, 80)}`);
  }
}
