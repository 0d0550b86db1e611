import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace, type Saved, type Workspace } from '../engine/api';
import type { Places } from './places';

export interface Preparing {
  readonly places: Places;
  readonly dataDir: string;
  /** An empty spreadsheet instead of the demo company. */
  readonly empty: boolean;
}

const isNew = (dataDir: string) => !existsSync(join(dataDir, 'snapshot.json'));

const partsOf = ({ places }: Preparing) => ({ bundle: { dir: places.dist }, workerFile: places.worker });

/** The demo company on its first day. */
async function demo({ places }: Preparing): Promise<Saved> {
  const { storedDemo } = await import('../demo/stored-demo');
  return storedDemo(places.demo);
}

/** Opens the data directory; one that holds nothing yet begins with the demo company. */
export async function openPrepared(preparing: Preparing): Promise<Workspace> {
  const { dataDir, empty } = preparing;
  // Built before the directory is taken, so that a process that is killed on the way leaves nothing half begun.
  const begin = isNew(dataDir) && !empty ? await demo(preparing) : undefined;
  return openWorkspace({ ...partsOf(preparing), dataDir, ...(begin ? { begin } : {}) });
}

/** Back to the beginning: the demo company, or an empty spreadsheet. */
export async function resetWorkspace(workspace: Workspace, preparing: Preparing): Promise<void> {
  if (preparing.empty) workspace.reset();
  else workspace.restore(await demo(preparing));
}
