import type { ChildTab, TabId } from '../../../domain/register/workbook';
import { childTabs } from '../../../domain/register/workbook';
import { childCode, xorCodes } from '../crypto/child-digest';
import type { Keys } from '../crypto/keys';
import { childTallies, type ChildTallies } from '../read/child-tallies';
import type { FoundRecord } from '../read/found-record';

/** The tallies of the releases that a plan touches through their records. */
export interface ChildCounts {
  /** Number of the next record of a tab. */
  readonly nextNumber: (release: string, tab: ChildTab) => number;
  readonly made: (tab: ChildTab, id: string) => void;
  readonly changed: (tab: ChildTab, id: string, revision: number) => void;
  /** Releases whose tallies moved, with the new cell. */
  readonly moved: () => ReadonlyMap<string, string>;
}

export const asChildTab = (tab: TabId): ChildTab | undefined => childTabs.find((it) => it === tab);

/** The release part of a record's id. */
export const releasePart = (id: string): string => id.split('/')[0] ?? id;

/** `found` gives the release as it was read; undefined for one that the plan itself creates. */
export function childCounts(keys: Keys, found: (release: string) => FoundRecord | undefined): ChildCounts {
  const moved = new Map<string, ChildTallies>();
  const of = (release: string) => moved.get(release) ?? childTallies(found(release)?.fields ?? {});
  const turn = (
    { tab, id }: { readonly tab: ChildTab; readonly id: string },
    more: number,
    codes: readonly string[],
  ) => {
    const release = releasePart(id);
    const [count, digest] = of(release).get(tab);
    moved.set(release, of(release).with(tab, [count + more, codes.reduce(xorCodes, digest)]));
  };
  const code = (tab: ChildTab, id: string, revision: number) => childCode(keys, tab, { id, revision });
  return {
    nextNumber: (release, tab) => of(release).get(tab)[0] + 1,
    made: (tab, id) => turn({ tab, id }, 1, [code(tab, id, 1)]),
    changed: (tab, id, revision) => turn({ tab, id }, 0, [code(tab, id, revision), code(tab, id, revision + 1)]),
    moved: () => new Map([...moved].map(([release, it]) => [release, it.cell])),
  };
}
