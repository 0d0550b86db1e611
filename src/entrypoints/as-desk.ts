import { say } from '../domain/text/say';
import { accountLanguage, callerOf, type Caller } from './caller';
import type { PublicName } from './surfaces';

/** Runs something as the desk account, outside the sheet; anybody else gets an error in the execution log. */
export function asDesk<T>(name: PublicName, work: (caller: Caller) => T): T {
  const caller = callerOf(name);
  if ('turned' in caller) throw new Error(say(accountLanguage(), caller.turned));
  return work(caller);
}
