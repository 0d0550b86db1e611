import type { Circumstance } from '../checklist/blocking';
import { isAside, isValidated, type Item } from '../checklist/item-state';

/**
 * What an emergency still owes after its go-live: items of code "later" that nobody has done (ambiguity 16, clarification
 * 52); none without the flag. An owner and a day do not settle them: the papers are due, only the time is longer.
 */
export const owedItems = <I extends Item>(
  items: readonly I[],
  { emergency, answered }: Pick<Circumstance, 'emergency' | 'answered'>,
): readonly I[] =>
  emergency
    ? items.filter(
        (it) =>
          it.emergency === 'later' && it.state !== 'done' && !isValidated(it) && !isAside(it) && !answered.has(it.item),
      )
    : [];
