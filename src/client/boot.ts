import type { Boot } from '../sidebar-api';

const pages: readonly Boot['page'][] = [
  'my-work',
  'new-release',
  'release',
  'process',
  'checklist',
  'import',
  'messages',
];

/** Reads what the server put into the page; a page opened without it starts at "My work" in English. */
export function readBoot(json: string | null | undefined): Boot {
  const found = parsed(json);
  const text = (name: string): string => (typeof found[name] === 'string' ? found[name] : '');
  return {
    page: pages.find((it) => it === text('page')) ?? 'my-work',
    release: text('release'),
    language: text('language') === 'fr' ? 'fr' : 'en',
  };
}

function parsed(json: string | null | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

export const boot: Boot = readBoot(
  typeof document === 'undefined' ? null : document.getElementById('boot')?.textContent,
);
