/** A copy of plain data that shares nothing with it; many times quicker than structuredClone, which also knows cycles and dates. */
export function copyOf<T>(it: T): T {
  if (typeof it !== 'object' || it === null) return it;
  const copy: unknown = Array.isArray(it)
    ? it.map((each: unknown) => copyOf(each))
    : Object.fromEntries(Object.entries(it).map(([name, value]) => [name, copyOf<unknown>(value)]));
  return copy as T;
}
