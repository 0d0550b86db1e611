import type { Raw } from '../../src/adapters/sheets/cells/raw';
import { archiveProperty } from '../../src/adapters/sheets/archive/archive-file';
import { openArchive } from '../../src/adapters/sheets/archive/open-archive';
import { archivedIn } from '../../src/domain/releases/archived';
import { archiveReleases } from '../../src/use-cases/night/archive-releases';
import type { Command } from '../../src/use-cases/ports';
import { rowsOf } from './audit-of';
import { addChange, createRelease, editRelease } from './commands';
import { owner, type TestDesk } from './desk';

const property = archiveProperty('2026');

/** Adds records of several tabs to a release. */
export const addDetails: Command<{ readonly release: string; readonly count: number }, null> = {
  name: 'add-details',
  wants: ({ release }) => ({ children: { release, tabs: ['risks', 'tests', 'checklist'] } }),
  decide: (_, { release, count }) => ({
    kind: 'plan',
    changes: Array.from({ length: count }, (_unused, n) => [
      { create: 'risks', release, set: { title: `=Risk ${n}`, closedOn: '2026-01-31' }, why: 'plan' } as const,
      { create: 'tests', release, set: { planned: n }, why: 'test' } as const,
      { create: 'checklist', id: `${release}/L${n}`, set: { item: `L${n}`, fixed: true }, why: 'item' } as const,
    ]).flat(),
    notices: [],
    answer: null,
  }),
};

export const nothing: Command<null, null> = {
  name: 'nothing',
  wants: () => ({}),
  decide: () => ({ kind: 'plan', changes: [], notices: [], answer: null }),
};

export const addRisk: Command<string, null> = {
  name: 'add-risk',
  wants: (id) => ({ children: { release: id, tabs: ['risks'] } }),
  decide: (_, id) => ({
    kind: 'plan',
    changes: [{ create: 'risks', release: id, set: { title: 'Late' }, why: 'late' }],
    notices: [],
    answer: null,
  }),
};

/** Releases that end, and nights of the desk account over them. */
export function nightsOf(desk: () => TestDesk) {
  let keys = 0;
  const run = <I, A>(command: Command<I, A>, input: I) => {
    const done = desk()
      .store()
      .run(command, input, { key: `key-archive-${(keys += 1)}` });
    if (done.kind === 'refusal') throw new Error(done.why.key);
  };

  /** A release with three records in each of three tabs, one RFC; ended at an instant, or still open. */
  function release(id: string, closedAt: string, count = 3): void {
    run(createRelease, { title: id });
    run(addDetails, { release: id, count });
    run(addChange, { release: id, title: 'RFC' });
    if (closedAt !== '') run(editRelease, { id, set: { state: 'closed', closedAt } });
  }

  /** A night of the desk account. */
  function night(rows = 1_000, atOnce = 300): number {
    desk().restart(owner);
    return archive(rows, atOnce);
  }
  const archive = (rows = 1_000, atOnce = 300) =>
    archiveReleases(
      desk().store(owner),
      openArchive({ register: desk().workspace.spreadsheetId, actor: owner, now: desk().now }),
      { rows, atOnce, goesOn: () => true },
    );

  const later = (at: string) => desk().workspace.setClock({ at, run: false });
  const idsIn = (tab: 'risks' | 'tests' | 'checklist' | 'changes') => rowsOf(desk(), tab).map((it) => it['id']);
  const row = (id: string) => rowsOf(desk(), 'releases').find((it) => it['id'] === id);
  const goneTo = (id: string) => archivedIn({ closure: String(row(id)?.['closure']) });

  /** Rows of a tab of the archive, header left out. */
  function kept(tab: string, file = desk().workspace.properties()[property] ?? ''): readonly (readonly Raw[])[] {
    const [[, ...rows] = []] = desk()
      .workspace.sheetsAs(owner, file)
      .batchGet([`'${tab}'!A1:CZ`], 'UNFORMATTED_VALUE');
    return rows as readonly (readonly Raw[])[];
  }
  const keptIds = (tab: string) => kept(tab).map(([id]) => id);
  return { run, release, night, archive, later, idsIn, row, goneTo, kept, keptIds };
}
