import type { Circumstance } from '../checklist/blocking';
import { isAside, isValidated, type Item } from '../checklist/item-state';

type At = Pick<Circumstance, 'emergency' | 'answered'>;

/** Items of an emergency that nobody has done although it may go live, or is live, without them; none without the flag. */
export const uncovered = <I extends Item>(items: readonly I[], { emergency, answered }: At): readonly I[] =>
  emergency
    ? items.filter(
        (it) =>
          it.emergency !== 'now' && it.state !== 'done' && !isValidated(it) && !isAside(it) && !answered.has(it.item),
      )
    : [];

/**
 * What an emergency still owes after its go-live: its items of code "later" (ambiguity 16, clarification 52). An owner and a
 * day do not settle them: the papers are due, only the time is longer.
 */
export const owedItems = <I extends Item>(items: readonly I[], at: At): readonly I[] =>
  uncovered(items, at).filter((it) => it.emergency === 'later');
