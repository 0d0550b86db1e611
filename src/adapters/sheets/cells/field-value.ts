/** A field of a record in the domain's words: text, number or null, flag, list. */
export type FieldValue = string | number | boolean | null | readonly string[];

/** A record by column name, as the store handles it whatever its tab. */
export type Fields = Readonly<Record<string, FieldValue>>;

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((it) => typeof it === 'string');

/** A value out of a plan as a field; throws for what no cell can hold. */
export function fieldValue(value: unknown, column: string): FieldValue {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || isList(value)) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`Column ${column} cannot hold ${typeof value === 'number' ? String(value) : JSON.stringify(value)}.`);
}
