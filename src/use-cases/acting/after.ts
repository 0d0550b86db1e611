import type { Found } from '../../domain/register/found';
import type { ChildTab, TabId } from '../../domain/register/workbook';
import type { ReleaseFile } from '../../domain/releases/release-file';
import type { Change } from '../ports';
import { blankRecord, newRelease } from './blank';

/** Changes with at most one update a record, in their order: the store writes and audits each record once. */
export function mergeChanges(changes: readonly Change[]): readonly Change[] {
  const merged = new Map<string, Change>();
  changes.forEach((change, place) => {
    if ('create' in change) {
      merged.set(`create ${place}`, change);
      return;
    }
    const key = `${change.update} ${change.id}`;
    const earlier = merged.get(key);
    merged.set(key, earlier ? later(earlier, change) : change);
  });
  return [...merged.values()];
}

function later(earlier: Change, change: Change): Change {
  const why = [...new Set([earlier.why, change.why].filter((it) => it !== ''))].join('; ');
  // Both are updates of the same tab, so their fields belong together. As plain objects: spreading the union of all tabs
  // takes the compiler minutes.
  const [base, first, second]: readonly object[] = [earlier, earlier.set, change.set];
  return { ...base, set: { ...first, ...second }, why } as Change;
}

/** The release with its records as they will stand once the changes are written; new records have no id of their own yet. */
export function afterChanges(file: ReleaseFile, changes: readonly Change[]): ReleaseFile {
  const isNew = file.release.id === newRelease;
  const made = isNew ? changes.filter((it) => 'create' in it && it.create === 'releases').map((it) => it.set) : [];
  const release = withUpdates('releases', withAll(file.release, made), changes);
  return {
    release,
    whole: file.whole,
    of: <T extends ChildTab>(tab: T): readonly Found<T>[] => [
      ...file.of(tab).map((it) => withUpdates(tab, it, changes)),
      ...created(tab, changes, release.id),
    ],
  };
}

function withUpdates<T extends TabId>(tab: T, record: Found<T>, changes: readonly Change[]): Found<T> {
  const sets = changes.filter((it) => 'update' in it && it.update === tab && it.id === record.id).map((it) => it.set);
  return withAll(record, sets);
}

/** The record with each set laid over it in turn. The sets were made for its tab, which the compiler cannot follow through the union. */
const withAll = <R extends object>(record: R, sets: readonly object[]): R =>
  sets.reduce<R>((it, set) => ({ ...it, ...set }), record);

// A plan that also makes another release fills that one's records beside those of its own.
function created<T extends ChildTab>(tab: T, changes: readonly Change[], own: string): readonly Found<T>[] {
  return changes
    .filter((it) => 'create' in it && it.create === tab && (it.release ?? own) === own)
    .map((it, place) => withAll(blankRecord(tab, it.id ?? `new ${place + 1}`), [it.set]));
}
