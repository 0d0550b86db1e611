import type { Found } from '../../domain/register/found';
import type { Kind } from '../../domain/register/schema';
import { columnsOf, type TabId } from '../../domain/register/workbook';

/** Stands for the id of the release that a plan creates. */
export const newRelease = 'ref:new';

const empty = (kind: Kind): unknown => {
  if (kind === 'integer' || kind === 'number') return null;
  if (kind === 'flag') return false;
  return kind === 'list' ? [] : '';
};

/** A record with nothing in it: what a form of something new starts from. */
export function blankRecord<T extends TabId>(tab: T, id: string): Found<T> {
  const cells = columnsOf(tab).map(([name, column]) => [name, empty(column.kind)]);
  // The schema gives every column of the tab with the empty value of its kind, which is what RecordOf describes.
  return { ...Object.fromEntries(cells), id, revision: 0, edited: false } as Found<T>;
}

/** The release that is about to be created. */
export const blankRelease = (): Found<'releases'> => ({
  ...blankRecord('releases', newRelease),
  state: 'draft',
  method: 'waterfall',
});
