import type { RecordOf } from '../register/workbook';

/** A checklist item of a release, as far as rules look at it. */
export type Item = Pick<
  RecordOf<'checklist'>,
  | 'id'
  | 'item'
  | 'title'
  | 'priority'
  | 'fixed'
  | 'emergency'
  | 'raciRow'
  | 'section'
  | 'owner'
  | 'due'
  | 'state'
  | 'evidence'
  | 'doneBy'
  | 'validatedBy'
  | 'reason'
  | 'exception'
  | 'exceptionBy'
  | 'evidenceKind'
  | 'evidenceRef'
>;

/** Runbook V0 has no waiver, on any model (clarification 51). */
export const withoutException: readonly string[] = ['F1'];

/** "Needs" beats "often involves": UAT, SIP and the authorised changes cannot be set aside on a Major (clarification 44). */
export const alwaysOnMajor: readonly string[] = ['I3', 'H1', 'H2', 'H3', 'N1'];

/** True where an exception was asked for and accepted by somebody else; item F1 knows none. */
export const isExcepted = (item: Item): boolean =>
  item.exception === 'accepted' &&
  item.exceptionBy !== '' &&
  item.exceptionBy !== item.doneBy &&
  !withoutException.includes(item.item);

/**
 * True where the item does not apply: unchanged, for items asked only if changed, or not applicable, each with its
 * reason. That the Delivery Manager agrees for a high item is settled when it is set aside (domain.md 4.4).
 */
export function isAside(item: Item): boolean {
  if (item.reason === '') return false;
  return item.state === 'not-applicable' || (item.state === 'unchanged' && !item.fixed);
}

/** True where somebody did it and somebody else validated it. */
export const isValidated = (item: Item): boolean =>
  item.state === 'validated' && item.validatedBy !== '' && item.validatedBy !== item.doneBy;
