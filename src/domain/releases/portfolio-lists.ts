import type { RecordOf } from '../register/workbook';

export type ListedRelease = Partial<RecordOf<'releases'>>;
export type ListedChange = Partial<RecordOf<'changes'>>;

/** Releases that name the same project or demand, with their changes. */
export interface Gathered {
  readonly name: string;
  readonly releases: readonly ListedRelease[];
  readonly changes: readonly ListedChange[];
}

/** Projects, or demands, by name, each with its releases and their changes [INT-01, INT-02, MOD-10]; drafts that name one count too. */
export function gatheredBy(
  column: 'project' | 'demand',
  releases: readonly ListedRelease[],
  changes: readonly ListedChange[],
): readonly Gathered[] {
  const byName = new Map<string, ListedRelease[]>();
  for (const it of releases) {
    const name = it[column] ?? '';
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), it]);
  }
  return [...byName]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, members]) => {
      const ids = new Set(members.map((it) => it.id));
      return { name, releases: members, changes: changes.filter((it) => ids.has(releaseOf(it))) };
    });
}

const releaseOf = ({ id = '' }: ListedChange): string => id.split('/')[0] ?? '';

/** Changes that wait for the CAB, by the day of its session; those without a day come last [ACT-37]. */
export const forTheCab = (changes: readonly ListedChange[]): readonly ListedChange[] =>
  changes
    .filter((it) => it.route === 'cab' && it.decision === 'pending')
    .sort((a, b) => (a.cabOn || '9999').localeCompare(b.cabOn || '9999'));
