import { isProven } from './evidence';
import { isAside, isExcepted, isValidated, type Item } from './item-state';

/** What bears on whether an item blocks the Go. */
export interface Circumstance {
  /** The emergency flag of the release: codes of the items then count (clarification 52). */
  readonly emergency: boolean;
  /** The emergency declaration is signed: it stands for every item of code "declared". */
  readonly declared?: boolean;
  /** Codes of items that the register itself answers with yes (clarification 59). */
  readonly answered: ReadonlySet<string>;
  /** Codes of items that the register itself answers with no: nobody's word makes them true. */
  readonly denied: ReadonlySet<string>;
  /** Codes of items that nobody can set aside on this release (clarification 44). */
  readonly required: ReadonlySet<string>;
}

/**
 * True while an item keeps a release from going live: a high one until it is validated or excepted, a medium one until it
 * is done or excepted, a low one never (domain.md 5). In an emergency, items of code "later" wait; "declared" ones
 * need to be done only, and not even that once the declaration is signed.
 */
export function isBlocking(item: Item, circumstance: Circumstance): boolean {
  const { emergency, declared, answered, denied, required } = circumstance;
  if (item.priority === 'low' || isExcepted(item) || answered.has(item.item)) return false;
  if (isAside(item)) return required.has(item.item);
  if (denied.has(item.item)) return true;
  if (isValidated(item)) return false;
  if (emergency && (item.emergency === 'later' || (declared && item.emergency === 'declared'))) return false;
  return !(isDone(item) && (item.priority === 'medium' || (emergency && item.emergency === 'declared')));
}

/** True where somebody did it and said with what evidence; evidence is a must for high and medium items. */
export const isDone = (item: Item): boolean =>
  (item.state === 'done' || item.state === 'validated') && item.doneBy !== '' && isProven(item);

/** High items that keep the release from going live. */
export const openHigh = (items: readonly Item[], circumstance: Circumstance): readonly Item[] =>
  items.filter((it) => it.priority === 'high' && isBlocking(it, circumstance));

/** Medium items that keep the release from going live. */
export const openMedium = (items: readonly Item[], circumstance: Circumstance): readonly Item[] =>
  items.filter((it) => it.priority === 'medium' && isBlocking(it, circumstance));

/** Items passed by exception: they show in the pack, and do not count as met (clarification 62). */
export const exceptions = (items: readonly Item[]): readonly Item[] =>
  items.filter((it) => isExcepted(it) && !isValidated(it));

/** Whether every high and medium item was met at the Go, literally or by exception (clarification 62). */
export function criteriaAtGo(items: readonly Item[], circumstance: Circumstance): 'met' | 'exceptions' | 'not-met' {
  if (items.some((it) => isBlocking(it, circumstance))) return 'not-met';
  const excepted = exceptions(items).some((it) => it.priority !== 'low' && !circumstance.answered.has(it.item));
  return excepted ? 'exceptions' : 'met';
}

/** True where a checklist only advises: the release goes live before the company's cut-off day [CHK-04]. */
export const isAdvisory = (goLive: string, cutOff: string): boolean =>
  goLive !== '' && cutOff !== '' && goLive < cutOff;
