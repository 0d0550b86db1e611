import * as v from 'valibot';
import { text } from '../domain/text/say';
import type { ActRequest, ImportRequest } from '../sidebar-api';
import type { Refusal } from '../use-cases/ports';
import type { PreviewAsked } from '../use-cases/views/preview-release';

// What a page sends is believed in nothing: each argument is checked whole, and fields that are not asked for are refused [BAD-48].
const fieldValue = v.nullable(v.union([v.string(), v.number(), v.boolean(), v.array(v.string())]));
const values = v.record(v.string(), fieldValue);
const key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,80}$/));

const actRequest = v.strictObject({
  action: v.string(),
  release: v.string(),
  subject: v.string(),
  values,
  key,
  revision: v.nullable(v.number()),
});

const previewAsked = v.strictObject({ release: v.string(), values });

const importRequest = v.strictObject({
  name: v.string(),
  encoding: v.string(),
  text: v.string(),
  mapping: v.optional(v.record(v.string(), v.string())),
  dayOrder: v.optional(v.picklist(['dmy', 'mdy', 'ymd'])),
  partial: v.optional(v.boolean()),
  key,
  from: v.optional(v.number()),
});

const wrong = (issues: readonly v.BaseIssue<unknown>[]): Refusal => ({
  kind: 'refusal',
  why: text('guard.argument', {
    field:
      issues
        .map((it) => it.path?.map((part) => String(part.key)).join('.') ?? '')
        .filter((it) => it !== '')
        .join(', ') || '–',
  }),
});

/** The request of an action, or what is wrong with it. */
export function readActRequest(given: unknown): ActRequest | Refusal {
  const read = v.safeParse(actRequest, given);
  return read.success ? read.output : wrong(read.issues);
}

/** The form that is to be previewed, or what is wrong with it. */
export function readPreviewAsked(given: unknown): PreviewAsked | Refusal {
  const read = v.safeParse(previewAsked, given);
  return read.success ? read.output : wrong(read.issues);
}

/** The file offered for import, or what is wrong with it. */
export function readImportRequest(given: unknown): ImportRequest | Refusal {
  const read = v.safeParse(importRequest, given);
  if (!read.success) return wrong(read.issues);
  const { mapping, dayOrder, partial, from, ...rest } = read.output;
  return {
    ...rest,
    ...(mapping === undefined ? {} : { mapping }),
    ...(dayOrder === undefined ? {} : { dayOrder }),
    ...(partial === undefined ? {} : { partial }),
    ...(from === undefined ? {} : { from }),
  };
}

/** An id or a name; anything that is no text is ''. */
export const readText = (given: unknown): string => (typeof given === 'string' ? given.slice(0, 200) : '');

/** Message ids; anything else is left out. */
export const readIds = (given: unknown): readonly string[] =>
  Array.isArray(given) ? given.filter((it): it is string => typeof it === 'string').slice(0, 100) : [];
