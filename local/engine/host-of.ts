import type { Workspace } from './types';
import type { Host } from './host';

const hosts = new WeakMap<Workspace, Host>();

/** Remembers the inside of a workspace that was opened. */
export const keepHost = (workspace: Workspace, host: Host) => void hosts.set(workspace, host);

/** The inside of a workspace, for parts of the engine that stand beside it. */
export function hostOf(workspace: Workspace): Host {
  const host = hosts.get(workspace);
  if (!host) throw new Error('not a workspace of this engine');
  return host;
}
