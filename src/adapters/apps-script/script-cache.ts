/** Six hours, the longest that the platform keeps a value. */
const seconds = 21_600;
const longest = 90_000;

/** Values of the script's cache by key; what is not there is left out. A cache that fails is an empty cache. */
export function cached(keys: readonly string[]): Readonly<Record<string, string>> {
  if (keys.length === 0) return {};
  try {
    return CacheService.getScriptCache().getAll([...keys]);
  } catch {
    return {};
  }
}

/** Keeps values for up to six hours; values over 90,000 characters are left out, never cut [BAD-44]. */
export function keepCached(values: Readonly<Record<string, string>>): void {
  const fitting = Object.entries(values).filter(([, it]) => it.length <= longest);
  if (fitting.length === 0) return;
  try {
    CacheService.getScriptCache().putAll(Object.fromEntries(fitting), seconds);
  } catch {
    return;
  }
}
