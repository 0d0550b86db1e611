import { useState } from 'preact/hooks';

const name = (key: string) => `release-desk.${key}`;

/** What the view keeps over a reload: who one acts as, which room and tab. */
export const remembered = {
  get: (key: string): string | null => localStorage.getItem(name(key)),
  set: (key: string, value: string): void => localStorage.setItem(name(key), value),
  clear: (): void => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(name(''))) localStorage.removeItem(key);
  },
};

export function useRemembered<T extends string>(key: string, first: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => (remembered.get(key) as T | null) ?? first);
  return [
    value,
    (next) => {
      remembered.set(key, next);
      setValue(next);
    },
  ];
}
