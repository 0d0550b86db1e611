import { editCell } from './book/edit';
import { handsOf } from './book/hands';
import { savedState, saveState } from './saved-state';
import type { Creation, Workspace } from './types';
import type { Host } from './host';
import { clockStateOf, newState } from './state';

type Changes = Pick<
  Workspace,
  | 'edit'
  | 'hands'
  | 'setPeople'
  | 'setClock'
  | 'addSpace'
  | 'setProperty'
  | 'clearCache'
  | 'subscribe'
  | 'holdLock'
  | 'save'
  | 'restore'
  | 'reset'
>;

/** Everything that changes the workspace from outside of a script. */
export function changeOf(host: Host, create: Creation): Changes {
  return {
    edit: (request) => editCell(host, request),
    hands: (as) => handsOf(host, as),
    setPeople: (people) =>
      host.change({ kind: 'people', people: people.map((it) => ({ ...it, mail: it.mail.toLowerCase() })) }, 'people'),
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
    save: () => saveState(host.state),
    restore: (token) => host.replace(savedState(token)),
    reset: (again) => host.replace(newState(again ?? create)),
  };
}
