import * as v from 'valibot';

const words = v.optional(v.string(), '');

const board = v.object({
  approver: words,
  on: words,
  link: words,
  decision: words,
  recordedBy: words,
  recordedAt: words,
});

/** Where a release comes from [TRG-01 to TRG-10]: what its trigger asks for, the stages of its project, and the board's approval with the budget. */
export const origin = v.object({
  sprint: words,
  deadline: words,
  sponsor: words,
  stages: v.optional(v.array(v.object({ stage: v.string(), on: v.string(), by: v.string() })), []),
  /** In the company's currency; null: not given. */
  budget: v.optional(v.nullable(v.number()), null),
  board: v.optional(v.nullable(board), null),
  /** Asked of those whom a hard freeze names [TRG-03]. */
  exemption: v.optional(v.nullable(v.object({ by: v.string(), at: v.string(), reason: v.string() })), null),
});

const artefact = v.object({
  link: words,
  owner: words,
  state: v.optional(v.picklist(['draft', 'reviewed', 'approved']), 'draft'),
  reviewedBy: words,
  reviewedOn: words,
});

const impact = v.object({
  impact: words,
  contact: words,
  agreed: v.optional(v.boolean(), false),
  agreedBy: words,
  agreedOn: words,
});

/** What Planning settles beside the records of its tabs. Domains and kinds of artefact are keys; absent: not recorded. */
export const planning = v.object({
  technical: words,
  author: words,
  writtenOn: words,
  effortDays: v.optional(v.nullable(v.number()), null),
  constraints: words,
  artefacts: v.optional(v.record(v.string(), artefact), {}),
  impacts: v.optional(v.record(v.string(), impact), {}),
  review: v.optional(
    v.nullable(v.object({ outcome: v.picklist(['valid', 'changes']), by: words, on: words, note: words })),
    null,
  ),
  checklistLink: words,
  runbookLink: words,
  /** The scope as it stood when Planning was passed [ACV-01]. */
  baseline: v.optional(v.nullable(v.object({ scopeIn: words, scopeOut: words, on: words })), null),
});
