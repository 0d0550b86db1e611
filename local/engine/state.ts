import { newBook, type Book } from '../google/sheets/book';
import type { ChatMessage, ClockSetting, Creation, Execution, MailView, Menu, Person, Space } from './types';

/** Everything that a workspace remembers; plain data, written as one JSON snapshot. Changed by effects only. */
export interface State {
  book: Book;
  /** Files that the script made beside the register; each is open to its owner alone. */
  files?: Readonly<Record<string, Book>>;
  timeZone: string;
  people: readonly Person[];
  clock: ClockState;
  readonly scriptProperties: Record<string, string>;
  /** By person. */
  readonly userProperties: Record<string, Record<string, string>>;
  readonly cache: Record<string, { readonly value: string; readonly until: number }>;
  mails: readonly MailView[];
  spaces: readonly Space[];
  chats: readonly ChatMessage[];
  triggers: readonly Trigger[];
  executions: readonly Execution[];
  readonly menus: Record<string, readonly Menu[]>;
  /** Last number given to an execution, mail, message or trigger. */
  lastId: number;
}

/** `offset` from real time while the clock runs, else the instant at which it stands (milliseconds). */
export type ClockState = { readonly offset: number } | { readonly stands: number };

export interface Trigger {
  readonly id: string;
  readonly fn: string;
  readonly owner: string;
  readonly rule: TriggerRule;
  /** Milliseconds. */
  readonly next: number;
}

export type TriggerRule =
  | { readonly kind: 'minutes'; readonly every: number }
  | { readonly kind: 'hours'; readonly every: number }
  /** Whenever somebody edits a cell of that spreadsheet by hand; it has no time. */
  | { readonly kind: 'edit'; readonly spreadsheet: string }
  | { readonly kind: 'days'; readonly every: number; readonly hour: number; readonly minute: number };

export const spreadsheetId = 'local-register';

const defaultPeople: readonly Person[] = [
  { mail: 'desk@local.test', name: 'Release Desk', locale: 'en', access: 'edit', desk: true },
  { mail: 'admin@local.test', name: 'Administrator', locale: 'en', access: 'edit' },
];

export const clockStateOf = (setting: ClockSetting | 'real' | undefined): ClockState => {
  if (setting === undefined || setting === 'real') return { offset: 0 };
  const at = Date.parse(setting.at);
  if (Number.isNaN(at)) throw new Error(`not an instant: ${setting.at}`);
  return setting.run ? { offset: at - Date.now() } : { stands: at };
};

/** The account that owns the file: the desk account, else the first editor. */
export const ownerOf = (people: readonly Person[]) =>
  (people.find((it) => it.desk === true) ?? people.find((it) => it.access === 'edit') ?? people[0])?.mail ?? '';

/** An empty spreadsheet with its script project just pushed. */
export function newState(create: Creation): State {
  const people = (create.people ?? defaultPeople).map((it) => ({ ...it, mail: it.mail.toLowerCase() }));
  const owner = ownerOf(people);
  const timeZone = create.timeZone ?? 'Europe/Brussels';
  const administrators = create.administrators ?? (create.people ? [owner] : ['admin@local.test']);
  return {
    book: newBook({
      id: spreadsheetId,
      owner,
      title: create.title ?? 'Release register',
      locale: create.locale ?? 'en_GB',
      timeZone,
    }),
    timeZone,
    people,
    clock: clockStateOf(create.clock),
    scriptProperties: { REGISTER_ID: spreadsheetId, DESK_ACCOUNT: owner, ADMINISTRATORS: administrators.join(',') },
    userProperties: {},
    cache: {},
    mails: [],
    spaces: create.spaces ?? [{ id: 'LOCALSPACE', name: 'Releases' }],
    chats: [],
    triggers: [],
    executions: [],
    menus: {},
    lastId: 0,
  };
}
