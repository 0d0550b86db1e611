import type { ImportProgress, ImportRequest, Problem } from '../../sidebar-api';
import { kept } from '../kept';
import { newKey } from '../press';
import { ask } from '../server';

/** How far an import of a file has come, kept over a reload of the page. */
export interface Resumable {
  readonly key: string;
  readonly done: number;
}

/** What an import asks for besides its key and place; the same for every batch. */
export type Order = Omit<ImportRequest, 'key' | 'from'>;

/** The import of this very file, with this very mapping, that was begun and not finished; null for none. */
export function begun(name: string): Resumable | null {
  const found = kept.get(name);
  const fits = typeof found === 'object' && found !== null && 'key' in found && 'done' in found;
  return fits && typeof found.key === 'string' && typeof found.done === 'number'
    ? { key: found.key, done: found.done }
    : null;
}

interface Running {
  /** Kept under this name until it is finished. */
  readonly name: string;
  readonly order: Order;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly stopped: () => boolean;
}

/** Carries out batch after batch until the file is done, someone stops it, or a batch gets no answer; then it can go on from there. */
export async function runImport({ name, order, onProgress, stopped }: Running): Promise<Problem | null> {
  const { key, done: first } = begun(name) ?? { key: newKey(), done: 0 };
  let done = first;
  for (;;) {
    kept.set(name, { key, done });
    const reply = await ask('importRegister', { ...order, key, from: done });
    if (!reply.ok) return reply.problem;
    ({ done } = reply.value);
    onProgress(reply.value);
    if (reply.value.finished) {
      kept.drop(name);
      return null;
    }
    if (stopped()) {
      kept.set(name, { key, done });
      return null;
    }
  }
}
