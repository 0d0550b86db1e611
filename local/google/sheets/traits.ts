import type { Sheet, Trait } from './book';

const keys = new WeakMap<Trait[], Map<string, number>>();

const keyOf = (trait: Trait) => JSON.stringify([trait.format ?? null, trait.validation ?? null, trait.note ?? '']);

/** The number of a trait in the book's list, added where it is new. */
export function internTrait(traits: Trait[], trait: Trait): number {
  let known = keys.get(traits);
  if (!known || known.size > traits.length) {
    known = new Map(traits.map((it, index) => [keyOf(it), index]));
    keys.set(traits, known);
  }
  const key = keyOf(trait);
  const found = known.get(key);
  if (found !== undefined) return found;
  traits.push(trait);
  known.set(key, traits.length - 1);
  return traits.length - 1;
}

/** The trait number of a cell: its own, else its column's, else the plain one. */
export function traitAt(sheet: Sheet, row: number, column: number): number {
  const own = sheet.rows[row]?.t?.[column];
  if (own !== null && own !== undefined) return own;
  const whole = sheet.parts.columnTraits[column];
  return whole && row >= whole.from ? whole.trait : 0;
}
