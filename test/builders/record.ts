import type { Found } from '../../src/domain/register/found';
import type { Kind } from '../../src/domain/register/schema';
import { columnsOf, type TabId } from '../../src/domain/register/workbook';

const empty = (kind: Kind): unknown => {
  if (kind === 'integer' || kind === 'number') return null;
  if (kind === 'flag') return false;
  return kind === 'list' ? [] : '';
};

/** A record of a tab with every column empty but those set; found as the product wrote it. */
export function aRecord<T extends TabId>(tab: T, set: Partial<Found<T>>): Found<T> {
  const cells = Object.fromEntries(columnsOf(tab).map(([name, column]) => [name, empty(column.kind)]));
  return { ...cells, revision: 1, edited: false, ...set } as Found<T>;
}
