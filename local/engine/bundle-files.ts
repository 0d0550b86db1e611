import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle, WorkspaceOptions } from './types';

/** Reads the pushed files; from a folder, again whenever the script there is newer. */
export function bundleReader(wanted: WorkspaceOptions['bundle']): () => Bundle {
  if (wanted && 'code' in wanted) return () => wanted;
  const dir = wanted?.dir ?? 'build/dist';
  let known: { readonly at: number; readonly bundle: Bundle } | null = null;
  return () => {
    const names = readdirSync(dir).filter((it) => it === 'Code.js' || it.endsWith('.html'));
    const at = Math.max(0, ...names.map((it) => statSync(join(dir, it)).mtimeMs));
    if (known?.at !== at) known = { at, bundle: read(dir, names) };
    return known.bundle;
  };
}

const read = (dir: string, names: readonly string[]): Bundle => ({
  code: readFileSync(join(dir, 'Code.js'), 'utf8'),
  pages: Object.fromEntries(
    names.filter((it) => it.endsWith('.html')).map((it) => [it.slice(0, -5), readFileSync(join(dir, it), 'utf8')]),
  ),
});
