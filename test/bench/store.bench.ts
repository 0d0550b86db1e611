import type { Command, Plan } from '../../src/use-cases/ports';
import { createRelease, editRelease } from '../store/commands';
import { maya, readyDesk, type TestDesk } from '../store/desk';
import { medianOf } from './median';
import { changeNaively, type NaiveChange } from './naive-register';
import { addOldReleases } from './old-releases';

const releases = 10_000;
const rounds = 5;

export const name = `Store at ${String(releases)} releases, median of ${String(rounds)} (service calls take no time here)`;

/** Changes the releases that are there, makes the others. */
const upsert: Command<{ readonly changes: readonly NaiveChange[] }, number> = {
  name: 'upsert-releases',
  wants: ({ changes }) => ({
    records: [{ tab: 'releases', ids: changes.map((it) => it.id).filter((it) => it !== '') }],
    creates: ['releases'],
  }),
  decide: (_, { changes }): Plan<number> => ({
    kind: 'plan',
    changes: changes.map(({ id, title }) =>
      id === ''
        ? { create: 'releases', set: { title, state: 'draft' }, why: 'import' }
        : { update: 'releases', id, set: { title }, why: 'import' },
    ),
    notices: [],
    answer: changes.length,
  }),
};

/** An update and an insert with a message, and an upsert of 100: ours, the naive way, and how many times as much that takes. */
export function run() {
  const desk = readyDesk();
  const ids = addOldReleases(desk.workspace, releases);
  const some = Array.from({ length: 50 }, (_, place) => ids[place * 200 + 7] ?? '');
  const id = ids[7] ?? '';
  const title = 'Another title';
  const many = [...some.map((it) => ({ id: it, title })), ...some.map(() => ({ id: '', title }))];
  const figures = {
    update: against(desk, [{ id, title }], (store, call) =>
      store.run(editRelease, { id, set: { title: call.key }, to: maya }, call),
    ),
    insert: against(desk, [{ id: '', title }], (store, call) => store.run(createRelease, { title, to: maya }, call)),
    'upsert of 100': against(desk, many, (store, call) => store.run(upsert, { changes: many }, call)),
  };
  desk.close();
  return figures;
}

type Work = (store: ReturnType<TestDesk['store']>, call: { readonly key: string }) => { readonly kind: string };

let keys = 0;

function against(desk: TestDesk, changes: readonly NaiveChange[], work: Work): string {
  const ours = cost(desk, () => {
    const outcome = work(desk.store(), { key: `bench-key-${String((keys += 1))}` });
    if (outcome.kind !== 'done') throw new Error(`The store answered ${JSON.stringify(outcome)}.`);
  });
  const naive = cost(desk, () => changeNaively(desk.workspace.spreadsheetId, changes, desk.now()));
  const times = (of: 'ms' | 'calls' | 'cells'): string => (naive[of] / ours[of]).toFixed(1);
  return `ours ${said(ours)}; naive ${said(naive)}; ${times('ms')} times the time, ${times('calls')} the calls, ${times('cells')} the cells`;
}

interface Cost {
  readonly ms: number;
  readonly calls: number;
  readonly cells: number;
}

const said = ({ ms, calls, cells }: Cost): string => `${ms.toFixed(1)} ms, ${calls} data calls, ${cells} cells`;

/** Median milliseconds after one round that warms up, each in an execution of its own; data calls and cells of the last. */
function cost(desk: TestDesk, work: () => void): Cost {
  const round = (): number => {
    desk.restart();
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  round();
  const ms = medianOf(Array.from({ length: rounds }, round));
  const { reads, writes, cellsRead, cellsWritten } = desk.installed.summary();
  return { ms, calls: reads + writes, cells: cellsRead + cellsWritten };
}
