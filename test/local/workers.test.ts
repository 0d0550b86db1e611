import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorkspace, type Workspace } from '../../local/engine/api';
import { tinyBundle } from './tiny-bundle';
import { workerFile } from './worker-file';

let file = '';
let workspace: Workspace;
const desk = 'desk@local.test';

beforeAll(() => {
  file = workerFile();
  workspace = openWorkspace({ bundle: tinyBundle, workerFile: file });
});
afterAll(() => workspace.close());

test('an execution in its own thread answers and its objects belong to the bundle', async () => {
  expect(await workspace.exec({ fn: 'realms', as: desk })).toMatchObject({ ok: true, value: { array: true } });
  expect(await workspace.exec({ fn: 'missing', as: desk })).toMatchObject({
    ok: true,
    value: Array(9).fill('undefined').join(),
  });
});

test('two executions at once queue for the script lock and nothing is lost', async () => {
  const before = performance.now();
  const [a, b] = await Promise.all([
    workspace.exec({ fn: 'hold', args: [300], as: desk }),
    workspace.exec({ fn: 'hold', args: [300], as: desk }),
  ]);
  expect(performance.now() - before).toBeGreaterThan(590);
  expect([a.ok, b.ok]).toEqual([true, true]);
  const rows = await Promise.all(['a', 'b', 'c'].map((it) => workspace.exec({ fn: 'add', args: [it], as: desk })));
  expect(rows.map((it) => it.ok && it.value).sort()).toEqual([1, 2, 3]);
  expect(workspace.lockFree()).toBe(true);
});

test('an endless loop is ended at its limit and its lock is free', async () => {
  const done = await workspace.exec({ fn: 'loop', as: desk, limit: 300 });
  expect(done).toMatchObject({
    ok: false,
    error: { message: 'Exceeded maximum execution time' },
    execution: { status: 'timed-out' },
  });
  expect(workspace.lockFree()).toBe(true);
});

test('a sleeping holder of the lock is ended at its limit and the next one gets it', async () => {
  const first = workspace.exec({ fn: 'hold', args: [60_000], as: desk, limit: 400 });
  const second = workspace.exec({ fn: 'hold', args: [1], as: desk });
  expect((await first).ok).toBe(false);
  expect((await second).ok).toBe(true);
});

test('the clock of the workspace is the clock of the thread', async () => {
  workspace.setClock({ at: '2026-05-14T08:00:00Z', run: false });
  const done = await workspace.exec({ fn: 'now', as: desk });
  expect(done.ok && done.value).toEqual([
    Date.parse('2026-05-14T08:00:00Z'),
    '2026-05-14T08:00:00.000Z',
    '1970-01-01T00:00:00.000Z',
    true,
  ]);
  workspace.setClock('real');
});

test('the eleventh page call of a person waits for a place', async () => {
  const from = performance.now();
  const napped = async () => {
    const result = await workspace.exec({ fn: 'nap', as: desk, origin: 'run' });
    return { ok: result.ok, after: performance.now() - from };
  };
  const done = await Promise.all(Array.from({ length: 11 }, napped));
  expect(done.every((it) => it.ok)).toBe(true);
  expect(Math.max(...done.map((it) => it.after))).toBeGreaterThan(1190);
});

test('the thirty-first execution of a person is refused', async () => {
  const calls = Array.from({ length: 31 }, () =>
    workspace.exec({ fn: 'nap', as: desk, origin: 'menu' }).then(
      () => 'ran',
      (error: unknown) => String(error),
    ),
  );
  const done = await Promise.all(calls);
  expect(done.filter((it) => it !== 'ran')).toEqual([
    'Exception: There are too many scripts running simultaneously for this Google user account.',
  ]);
});
