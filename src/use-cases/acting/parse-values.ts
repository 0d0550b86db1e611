import * as v from 'valibot';
import { text, type Text } from '../../domain/text/say';
import type { FieldValue, FormValues } from '../../sidebar-api';
import type { FieldId, FieldSpec } from './field';
import { readField, type Reading } from './read-field';
import { valuesOf, type Values } from './values';

const shapes = {
  text: v.string(),
  long: v.string(),
  number: v.nullable(v.union([v.number(), v.string()])),
  day: v.string(),
  moment: v.string(),
  choice: v.string(),
  choices: v.array(v.string()),
  flag: v.nullable(v.boolean()),
  person: v.string(),
  people: v.array(v.string()),
  link: v.string(),
} as const;

const empties = {
  text: '',
  long: '',
  number: null,
  day: '',
  moment: '',
  choice: '',
  choices: [],
  flag: null,
  person: '',
  people: [],
  link: '',
} as const;

const schemaOf = (specs: readonly FieldSpec[]) =>
  v.strictObject(Object.fromEntries(specs.map((it) => [it.id, v.optional(shapes[it.kind])])));

/**
 * The values of a form, checked against its fields: closed, so that a field that the form does not have is refused
 * [BAD-48]. A field that is left out keeps what it holds. Answers the values, or what is wrong field by field.
 */
export function parseValues(
  specs: readonly FieldSpec[],
  given: FormValues,
  reading: Reading,
): Values | { readonly wrong: Readonly<Record<string, Text>> } {
  const shape = v.safeParse(schemaOf(specs), given);
  if (!shape.success) return { wrong: wrongShapes(shape.issues) };
  const checked = new Map<FieldId, FieldValue>();
  const wrong: [string, Text][] = [];
  for (const spec of specs) {
    const value: FieldValue = shape.output[spec.id] ?? spec.value ?? empties[spec.kind];
    const read = readField(spec, value, reading);
    if ('wrong' in read) wrong.push([spec.id, read.wrong]);
    else if (spec.required && isEmpty(read.value)) wrong.push([spec.id, text('form.missing')]);
    else checked.set(spec.id, read.value);
  }
  return wrong.length > 0 ? { wrong: Object.fromEntries(wrong) } : valuesOf(checked);
}

const isEmpty = (value: FieldValue): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

function wrongShapes(issues: readonly v.BaseIssue<unknown>[]): Readonly<Record<string, Text>> {
  const named = issues.map((issue): [string, Text] => {
    const key = issue.path?.[0]?.key;
    const name = typeof key === 'string' ? key : 'form';
    return [name, issue.expected === 'never' ? text('form.unknown', { name }) : text('form.kind')];
  });
  return Object.fromEntries(named);
}
