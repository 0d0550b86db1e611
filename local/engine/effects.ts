import type { sheets_v4 } from '@googleapis/sheets';
import { batchUpdate } from '../google/sheets/batch-update';
import type { Book, CellValue } from '../google/sheets/book';
import type { Caller } from '../google/sheets/protection';
import { typeCell } from '../google/sheets/type-cell';
import type { ChatMessage, Execution, MailView, Menu, Person, Space } from './types';
import { ownerOf, type ClockState, type State, type Trigger } from './state';

/** One change of the workspace, as the journal keeps it; the same effect on the same state gives the same state. */
export type Effect =
  | {
      readonly kind: 'batch';
      readonly body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest;
      readonly caller: Caller;
      /** A file beside the register; left out: the register. */
      readonly file?: string;
    }
  | { readonly kind: 'file'; readonly book: Book }
  | {
      readonly kind: 'type';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
      readonly format: sheets_v4.Schema$NumberFormat | null;
    }
  | { readonly kind: 'property'; readonly user: string | null; readonly set: Readonly<Record<string, string | null>> }
  | {
      readonly kind: 'cache';
      readonly set: Readonly<Record<string, { readonly value: string; readonly until: number } | null>>;
    }
  | { readonly kind: 'cache-emptied' }
  | { readonly kind: 'mail'; readonly mail: MailView }
  | { readonly kind: 'chat'; readonly message: ChatMessage }
  | { readonly kind: 'space'; readonly space: Space }
  | { readonly kind: 'triggers'; readonly triggers: readonly Trigger[] }
  | { readonly kind: 'clock'; readonly clock: ClockState }
  | { readonly kind: 'people'; readonly people: readonly Person[] }
  | { readonly kind: 'execution'; readonly execution: Execution }
  | { readonly kind: 'menus'; readonly mail: string; readonly menus: readonly Menu[] }
  | { readonly kind: 'id'; readonly last: number };

type Of<K extends Effect['kind']> = Extract<Effect, { readonly kind: K }>;

const appliers: { readonly [K in Effect['kind']]: (state: State, effect: Of<K>) => void } = {
  batch: (state, { body, caller, file }) => {
    keepBook(state, batchUpdate(bookOf(state, file), { body, caller, mask: null }).book);
  },
  file: (state, { book }) => keepBook(state, book),
  type: (state, effect) => {
    state.book = typeCell(state.book, effect);
  },
  property: (state, { user, set }) => {
    setAll(user === null ? state.scriptProperties : (state.userProperties[user] ??= {}), set);
  },
  cache: (state, { set }) => {
    setAll(state.cache, set);
    trimCache(state);
  },
  'cache-emptied': (state) => {
    for (const key of Object.keys(state.cache)) Reflect.deleteProperty(state.cache, key);
  },
  mail: (state, { mail }) => {
    state.mails = [...state.mails, mail];
  },
  chat: (state, { message }) => {
    state.chats = [...state.chats, message];
  },
  space: (state, { space }) => {
    state.spaces = [...state.spaces.filter((it) => it.id !== space.id), space];
  },
  triggers: (state, { triggers }) => {
    state.triggers = triggers;
  },
  clock: (state, { clock }) => {
    state.clock = clock;
  },
  people: (state, { people }) => {
    state.people = people;
    state.book = { ...state.book, owner: ownerOf(people) };
  },
  execution: (state, { execution }) => {
    state.executions = [...state.executions, execution]
      .slice(-500)
      .map((it, index, all) => (index < all.length - 50 && it.calls.length > 0 ? { ...it, calls: [], ui: [] } : it));
  },
  menus: (state, { mail, menus }) => {
    state.menus[mail] = menus;
  },
  id: (state, { last }) => {
    state.lastId = last;
  },
};

/** Changes the state. A batch that was refused is never an effect, so this does not fail. */
export function applyEffect<K extends Effect['kind']>(state: State, effect: Of<K>): void {
  const apply: (state: State, effect: Of<K>) => void = appliers[effect.kind];
  apply(state, effect);
}

/** A file of the workspace, the register where none is named; throws for one that is not there. */
function bookOf(state: State, id = state.book.id): Book {
  const book = id === state.book.id ? state.book : state.files?.[id];
  if (!book) throw new Error(`no such file: ${id}`);
  return book;
}

/** Puts a file in the place of its earlier version. */
export function keepBook(state: State, book: Book): void {
  if (book.id === state.book.id) state.book = book;
  else state.files = { ...state.files, [book.id]: book };
}

function setAll<T>(target: Record<string, T>, set: Readonly<Record<string, T | null>>): void {
  for (const [key, value] of Object.entries(set)) {
    if (value === null) Reflect.deleteProperty(target, key);
    else Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  }
}

/** Past 1,000 entries the cache is cut to 900; what expires first goes first. */
function trimCache(state: State): void {
  const entries = Object.entries(state.cache);
  if (entries.length <= 1000) return;
  const going = entries.sort(([, a], [, b]) => a.until - b.until).slice(0, entries.length - 900);
  for (const [key] of going) Reflect.deleteProperty(state.cache, key);
}
