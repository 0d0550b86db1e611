import { text, type Text, type TextKey, type TextValues } from '../../../domain/text/say';
import type { Refusal } from '../../../use-cases/ports';

/** A no of the store; nothing was saved. */
export const refuse = (key: TextKey, values?: TextValues, next?: Text): Refusal => ({
  kind: 'refusal',
  why: text(key, values),
  ...(next ? { next } : {}),
});

/** A no that arises deep in reading or preparing: thrown inside the store, given back as a value at its door. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.why.key);
    this.name = 'Refused';
  }
}
