import * as v from 'valibot';
import { archived } from './archived';
import { origin, planning } from './plan-details';

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

/** One artefact of the knowledge-transfer pack: who keeps it, where it is, and that the Run team took it over [OBJ-03]. */
const artefact = v.optional(v.object({ owner: words, link: words, acceptedBy: words, acceptedOn: words }), {
  owner: '',
  link: '',
  acceptedBy: '',
  acceptedOn: '',
});

/** What Run takes over: knowledge, trainings, the final Runbook, and whether the service levels in force are kept [ACV-18, INT-11]. */
const handOver = v.object({
  runbook: artefact,
  structure: artefact,
  trainings: artefact,
  guides: artefact,
  checkedBy: words,
  checkedOn: words,
  sessions: v.optional(
    v.array(
      v.object({
        topic: v.string(),
        audience: v.string(),
        on: v.string(),
        invited: count,
        attended: count,
        link: words,
        recordedBy: words,
      }),
    ),
    [],
  ),
  finalBy: words,
  finalOn: words,
  sla: words,
  slaNote: words,
  slaLink: words,
  slaBy: words,
  slaOn: words,
  slaOwner: words,
  slaManager: words,
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
  archived: v.optional(archived),
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

/** Releases that this one is tied to [MOD-11], where it comes from, and the longest hypercare of its package in working days. */
const relations = v.object({ follows: names, followedBy: names, madeFrom: words, next: words, packageDays: count });

/** How the plan changed: re-plans with their reason, baselines that the Steering Committee replaced; how it recurs; what it retires. */
const course = v.object({
  replans: v.optional(v.array(v.object({ at: words, from: words, to: words, reason: words, note: words })), []),
  baselines: v.optional(
    v.array(v.object({ from: words, to: words, on: words, by: words, evidence: words, reason: words })),
    [],
  ),
  every: count,
  unit: v.optional(v.picklist(['', 'week', 'month']), ''),
  endOfSupport: words,
  afterSupport: words,
});

/** The one signed declaration of an emergency (ambiguity 16). */
const declaration = v.object({ by: words, at: words, reason: words });

/** Who holds the agile roles in this sprint, and who held them before [ACT-40]; '' and none: the release's own people. */
const agile = v.object({
  sprint: words,
  since: words,
  productManager: words,
  productOwner: words,
  scrumMaster: words,
  team: names,
  history: v.optional(
    v.array(v.object({ sprint: words, since: words, until: words, holders: v.record(v.string(), v.string()) })),
    [],
  ),
});

/** Schemas of the `json` columns of a release, by column. An empty cell is the empty detail. */
const schemas = {
  classification,
  risk,
  screen,
  windowReview,
  uat,
  rollback,
  topics,
  handOver,
  closure,
  hypercare,
  agile,
  relations,
  course,
  declaration,
  origin,
  planning,
} as const;

export type DetailColumn = keyof typeof schemas;
export type Detail<C extends DetailColumn> = v.InferOutput<(typeof schemas)[C]>;

/** A detail of a release out of its cell; throws with the column's name where the text is not what the product wrote. */
export function detailOf<C extends DetailColumn>(release: Readonly<Record<C, string>>, column: C): Detail<C> {
  const cell: string = release[column];
  const known = read.get(release) ?? new Map<DetailColumn, Read>();
  const before = known.get(column);
  if (before?.cell === cell) return before.detail as Detail<C>;
  const detail = parsedDetail(column, cell);
  read.set(release, known.set(column, { cell, detail }));
  return detail;
}

interface Read {
  readonly cell: string;
  readonly detail: unknown;
}

/** Details by release, each read once for as long as the release is held: many rules ask for the same ones. */
const read = new WeakMap<object, Map<DetailColumn, Read>>();

function parsedDetail<C extends DetailColumn>(column: C, cell: string): Detail<C> {
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
