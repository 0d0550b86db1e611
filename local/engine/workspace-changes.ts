import { editCell } from './book/edit';
import { handsOf } from './book/hands';
import type { Creation, Saved, Workspace } from './types';
import type { Host } from './host';
import { clockStateOf, newState, type State } from './state';

type Changes = Pick<
  Workspace,
  'edit' | 'hands' | 'setPeople' | 'setClock' | 'addSpace' | 'setProperty' | 'clearCache' | 'subscribe' | 'holdLock' | 'save' | 'restore' | 'reset'
>;

const saved = new WeakMap<Saved, State>();

/** The book and every list are never changed in place, so a copy of the open records is a copy of it all. */
const copyOf = (state: State): State => ({
  ...state,
  scriptProperties: { ...state.scriptProperties },
  userProperties: structuredClone(state.userProperties),
  cache: { ...state.cache },
  menus: { ...state.menus },
});

/** Everything that changes the workspace from outside of a script. */
export function changeOf(host: Host, create: Creation): Changes {
  return {
    edit: (request) => editCell(host, request),
    hands: (as) => handsOf(host, as),
    setPeople: (people) => host.change({ kind: 'people', people: people.map((it) => ({ ...it, mail: it.mail.toLowerCase() })) }, 'people'),
    setClock: (setting) => host.change({ kind: 'clock', clock: clockStateOf(setting) }, 'clock'),
    addSpace: (space) => host.change({ kind: 'space', space }, 'chats'),
    setProperty: (key, value) => host.change({ kind: 'property', user: null, set: { [key]: value } }),
    clearCache: () => host.change({ kind: 'cache-emptied' }),
    subscribe: (listener) => host.subscribe(listener),
    holdLock: () => {
      const someone = {};
      if (!host.lock.take(someone)) throw new Error('the lock is held already');
      return () => host.lock.release(someone);
    },
    save: () => {
      const token: Saved = { saved: true };
      saved.set(token, copyOf(host.state));
      return token;
    },
    restore: (token) => {
      const state = saved.get(token);
      if (!state) throw new Error('not saved by this engine');
      host.replace(copyOf(state));
    },
    reset: (again) => host.replace(newState(again ?? create)),
  };
}
