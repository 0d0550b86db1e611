/** Stands for the id of the release that a plan creates. */
export const newReference = 'ref:new';

/** The value with every `ref:new` in its texts replaced; a plan that creates no release leaves none behind. */
export function fillReferences<T>(value: T, id: string | null): T {
  const filled: unknown = fill(value, id);
  return filled as T;
}

function fill(value: unknown, id: string | null): unknown {
  if (typeof value === 'string') return filledText(value, id);
  if (Array.isArray(value)) return value.map((it: unknown) => fill(it, id));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, fill(it, id)]));
}

function filledText(text: string, id: string | null): string {
  return id === null ? text : text.split(newReference).join(id);
}
