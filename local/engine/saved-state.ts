import type { State } from './state';
import type { Saved } from './types';

const states = new WeakMap<Saved, State>();

/** The book and every list are never changed in place, so a copy of the open records is a copy of it all. */
const copyOf = (state: State): State => ({
  ...state,
  scriptProperties: { ...state.scriptProperties },
  userProperties: structuredClone(state.userProperties),
  cache: { ...state.cache },
  menus: { ...state.menus },
});

export function saveState(state: State): Saved {
  const token: Saved = { saved: true };
  states.set(token, copyOf(state));
  return token;
}

/** A fresh copy of what was saved, by any workspace of this process. */
export function savedState(token: Saved): State {
  const state = states.get(token);
  if (!state) throw new Error('not saved by this engine');
  return copyOf(state);
}

/** A saved state as text for a file; the log of executions and the cache are left out. */
export const textOf = (token: Saved): string => JSON.stringify({ ...savedState(token), executions: [], cache: {} });

/** A saved state out of the text that `textOf` made; only for files of our own. */
export function savedFrom(text: string): Saved {
  return saveState(JSON.parse(text) as State);
}
