import { Refused } from '../adapters/sheets/read/refusals';
import { dayIn } from '../domain/calendar/zone';
import { personOf } from '../domain/people/person';
import type { Language } from '../domain/register/schema';
import { text } from '../domain/text/say';
import type { Reply } from '../sidebar-api';
import { refusedOnRegister } from '../use-cases/acting/may-on-register';
import type { Circumstances, Refusal } from '../use-cases/ports';
import { accountLanguage, callerOf, type Caller } from './caller';
import { problemOfFault, problemOfRefusal } from './problem';
import { entryOf, type PublicName } from './surfaces';
import { openDesk, type Desk } from './wiring';

/** What a public function gives for a good call. */
export interface Given<T> {
  readonly kind: 'given';
  readonly value: T;
  readonly messages?: readonly string[];
  readonly again?: boolean;
}

/** A good answer. */
export const given = <T>(value: T, rest: Omit<Given<T>, 'kind' | 'value'> = {}): Given<T> => ({
  kind: 'given',
  value,
  ...rest,
});

/** What a guarded function works with: the register, and who calls. */
export interface Served {
  readonly desk: Desk;
  readonly caller: Caller;
}

/**
 * Runs a public function that answers a page: surface, register and caller are looked at first, and whatever happens the
 * answer is a Reply that JSON can carry [BAD-35]. A fault is told without its text; the text goes to the execution log.
 */
export function serve<T>(name: PublicName, work: (served: Served) => Given<T> | Refusal): Reply<T> {
  const { changes } = entryOf(name);
  let language: Language = 'en';
  try {
    const caller = callerOf(name);
    language = 'turned' in caller ? accountLanguage() : caller.language;
    if ('turned' in caller)
      return { ok: false, problem: problemOfRefusal({ kind: 'refusal', why: caller.turned }, language) };
    const desk = openDesk(caller);
    const answer = attempt(() => work({ desk, caller }));
    if (answer.kind === 'refusal')
      return { ok: false, problem: problemOfRefusal(answer, readerLanguage(desk, caller)) };
    const { value, messages, again } = answer;
    return { ok: true, value, ...(messages ? { messages } : {}), ...(again ? { again } : {}) };
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return { ok: false, problem: problemOfFault(error, { changes, language }) };
  }
}

// The store refuses by throwing where its port has no room for a refusal, e.g. before set-up.
function attempt<T>(work: () => T | Refusal): T | Refusal {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

// A refusal may come before the settings could be read; then the account's language has to do.
function readerLanguage(desk: Desk, caller: Caller): Language {
  try {
    const { settings, now } = desk.circumstances();
    return (
      personOf(settings, caller.mail, dayIn(settings.companySettings.zone, now))?.language ??
      settings.companySettings.language
    );
  } catch {
    return caller.language;
  }
}

/** The refusal of a function whose right is a row of the tab Rights; undefined where the caller may. */
export function notAllowed(name: PublicName, known: Circumstances): Refusal | undefined {
  const { need } = entryOf(name);
  if (need === 'none' || need === 'desk' || need === 'administrator') return undefined;
  if (need !== 'known') return refusedOnRegister(need, known);
  const { settings, now, actor } = known;
  return personOf(settings, actor, dayIn(settings.companySettings.zone, now))
    ? undefined
    : { kind: 'refusal', why: text('right.unknown', { mail: actor }) };
}
