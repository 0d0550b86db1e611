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

/** The demo company, built in memory by the bundle itself. */
async function demo(preparing: Preparing): Promise<Saved> {
  const { buildDemo, demoCreation } = await import('../demo/build-demo');
  const memory = openWorkspace({ ...partsOf(preparing), create: demoCreation });
  buildDemo(memory);
  return memory.save();
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
