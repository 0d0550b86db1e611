import { gunzipSync, gzipSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
import { openWorkspace, savedFrom, textOf, type Bundle, type Saved } from '../engine/api';
import { buildDemo, demoCreation, firstDay } from './build-demo';

/** The demo company as it stands on its first day, out of the file that `npm run demo` wrote. */
export function storedDemo(file: string): Saved {
  const saved = savedFrom(gunzipSync(readFileSync(file)).toString('utf8'));
  const workspace = openWorkspace({ begin: saved });
  workspace.setClock({ at: firstDay, run: true });
  return workspace.save();
}

/** Lets the demo company happen anew and stores it; takes minutes. */
export function writeDemo(bundle: Bundle | { readonly dir: string }, file: string): void {
  const workspace = openWorkspace({ bundle, create: demoCreation });
  buildDemo(workspace);
  writeFileSync(file, gzipSync(textOf(workspace.save()), { level: 9 }));
}
