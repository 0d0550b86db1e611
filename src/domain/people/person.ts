import type { Language } from '../register/schema';
import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';

/** Somebody active in the directory, under their primary address. */
export interface Person {
  readonly mail: string;
  readonly name: string;
  readonly roles: readonly string[];
  /** Domains in which the roles count; empty: everywhere. */
  readonly scope: readonly string[];
  readonly language: Language;
}

type Entry = RecordOf<'people'>;

const plain = (mail: string): string => mail.trim().toLowerCase();

// A page asks who somebody is a thousand times; the rows of a published version never change.
const directories = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry>>();

function directoryOf({ people }: Settings): ReadonlyMap<string, Entry> {
  const known = directories.get(people);
  if (known) return known;
  // The first row wins, whether by address or by alias.
  const made = new Map(
    [...people].reverse().flatMap((it) => [...it.aliases, it.id].map((mail) => [plain(mail), it] as const)),
  );
  directories.set(people, made);
  return made;
}

const entryOf = (settings: Settings, mail: string): Entry | undefined =>
  mail.trim() === '' ? undefined : directoryOf(settings).get(plain(mail));

// Without a day only those count whose leaving is not settled: a rule that does not know the day must not reach a leaver.
const activeOn = (entry: Entry, day: string): boolean =>
  day === '' ? entry.to === '' : (entry.from === '' || entry.from <= day) && (entry.to === '' || day <= entry.to);

/** The person behind an address or alias on a day; null for strangers, leavers, people yet to start, and '' [BAD-49]. */
export function personOf(settings: Settings, mail: string, today: string): Person | null {
  const entry = entryOf(settings, mail);
  return entry && activeOn(entry, today) ? personIn(entry, settings) : null;
}

function personIn({ id, name, roles, scope, language }: Entry, settings: Settings): Person {
  const mail = id.toLowerCase();
  return {
    mail,
    name: name === '' ? mail : name,
    roles,
    scope,
    language: language === '' ? settings.companySettings.language : language,
  };
}

/** The people who hold a role on a day, within a scope where domains are given. */
export function peopleWith(settings: Settings, role: string, today: string): readonly Person[] {
  return settings.people
    .filter((it) => it.roles.includes(role) && activeOn(it, today))
    .map((it) => personIn(it, settings));
}

/** The role that a role without a holder falls back on: the Release Practice Lead is the Delivery Lead, unless the directory names another [ACT-41]. */
const aliases: Readonly<Record<string, string>> = { 'release-practice-lead': 'delivery-lead' };

/** The people who hold a role on a day; where nobody does, those of the role it is an alias of. */
export function activeHolders(settings: Settings, role: string, today: string): readonly Person[] {
  const own = peopleWith(settings, role, today);
  const alias = aliases[role];
  return own.length > 0 || alias === undefined ? own : peopleWith(settings, alias, today);
}

/** True for somebody whom the directory knows and who is not active on a day: a leaver, or who has yet to start. */
export function isAway(settings: Settings, mail: string, today: string): boolean {
  const entry = entryOf(settings, mail);
  return entry !== undefined && !activeOn(entry, today);
}

/** Primary address of whoever stands in for a person on a day; '' where nobody does. */
export function deputyOf(settings: Settings, mail: string, today: string): string {
  const entry = entryOf(settings, mail);
  if (!entry || entry.deputy === '') return '';
  const dated =
    (entry.deputyFrom === '' || entry.deputyFrom <= today) && (entry.deputyTo === '' || today <= entry.deputyTo);
  return dated ? (personOf(settings, entry.deputy, today)?.mail ?? '') : '';
}

/** Name of a person as the directory has it, leavers included; the address itself for strangers. */
export function nameOf(settings: Settings, mail: string): string {
  const name = entryOf(settings, mail)?.name ?? '';
  return name === '' ? mail : name;
}

/** Names of several people, for a sentence. */
export const namesOf = (settings: Settings, mails: readonly string[]): string =>
  mails.map((it) => nameOf(settings, it)).join(', ');
