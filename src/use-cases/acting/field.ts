import type { Pair } from '../../domain/register/schema';
import type { TextKey } from '../../domain/text/say';
import type { FieldKind, FieldValue } from '../../sidebar-api';

/** Names of the fields that the forms of the product have; each has its label in the catalogue under `field.<name>`. */
export type FieldId = TextKey extends infer K
  ? K extends `field.${infer N}`
    ? N extends `${string}.${string}`
      ? never
      : N
    : never
  : never;

/** One choice of a closed list, in both languages. */
export interface Option {
  readonly value: string;
  readonly label: Pair;
}

/** One field of an action's form, before it is put into a language. `value` is what it holds now, as the form shows it. */
export interface FieldSpec {
  readonly id: FieldId;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly value?: FieldValue;
  readonly options?: readonly Option[];
  /** Most characters of a text, or the greatest number. */
  readonly max?: number;
  readonly min?: number;
  readonly help?: TextKey;
  readonly example?: TextKey;
  readonly group?: TextKey;
  /** Shown only while another field of the form holds one of these values. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
  /** Filled by the page itself, e.g. the ids of the items that were ticked: not part of the shown form. */
  readonly hidden?: true;
}

type Rest = Omit<Partial<FieldSpec>, 'id' | 'kind'>;

const field =
  (kind: FieldKind, defaults: Rest = {}) =>
  (id: FieldId, rest: Rest = {}): FieldSpec => ({ id, kind, required: false, ...defaults, ...rest });

/** Builders, so that a form reads as a list: kind, name, what it holds. Optional unless `required` says otherwise. */
export const fields = {
  text: field('text', { max: 200 }),
  long: field('long', { max: 10_000 }),
  number: field('number', { min: 0, max: 1_000_000 }),
  day: field('day'),
  moment: field('moment'),
  flag: field('flag'),
  person: field('person'),
  people: field('people'),
  link: field('link', { max: 2_000 }),
  ids: field('choices', { hidden: true, required: true }),
  choice: (id: FieldId, options: readonly Option[], rest: Rest = {}): FieldSpec =>
    field('choice')(id, { ...rest, options }),
  choices: (id: FieldId, options: readonly Option[], rest: Rest = {}): FieldSpec =>
    field('choices')(id, { ...rest, options }),
} as const;

/** The reason that every irreversible or unusual step asks for. */
export const reason = (rest: Rest = {}): FieldSpec => fields.long('reason', { required: true, max: 2_000, ...rest });

/** The options of a closed list of the vocabulary. */
export const optionsOf = (choices: Readonly<Record<string, Pair>>): readonly Option[] =>
  Object.entries(choices).map(([value, label]) => ({ value, label }));

/** Options whose label is the same in both languages: names of services, domains, releases. */
export const plainOptions = (values: readonly string[]): readonly Option[] =>
  values.map((value) => ({ value, label: [value, value] }));
