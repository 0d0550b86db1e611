import { expect, test } from '@jest/globals';
import { installGlobals, Kill, openWorkspace } from '../../local/engine/api';
import { tinyBundle } from './tiny-bundle';

const desk = 'desk@local.test';
const open = () => openWorkspace({ bundle: tinyBundle });
const column = (workspace: ReturnType<typeof open>) => workspace.sheetsAs(desk).batchGet(['Sheet1!A1:A'])[0]?.flat();

test('a kill before call n has no effect from there on, after call n everything up to it; the lock is free', () => {
  for (const n of [1, 2, 3, 4]) {
    const workspace = open();
    workspace.faults.before = (_, at) => {
      if (at === n) throw new Kill();
    };
    expect(workspace.execHere({ fn: 'add', args: ['x'], as: desk })).toMatchObject({
      ok: false,
      execution: { status: 'killed' },
    });
    expect([column(workspace)?.length, workspace.lockFree()]).toEqual([n > 3 ? 1 : 0, true]);
    const after = open();
    after.faults.after = (_, at) => {
      if (at === n) throw new Kill();
    };
    after.execHere({ fn: 'add', args: ['x'], as: desk });
    expect([column(after)?.length, after.lockFree()]).toEqual([n > 2 ? 1 : 0, true]);
  }
});

test('a bundle cannot catch a kill', () => {
  const workspace = open();
  workspace.faults.before = () => {
    throw new Kill();
  };
  expect(workspace.execHere({ fn: 'stubborn', as: desk })).toMatchObject({ ok: false, error: { name: 'Kill' } });
});

test('an error text can be raised instead of a call or after it took effect, and a service can be answered for', () => {
  const workspace = open();
  workspace.faults.after = (call) => {
    if (call.kind === 'write') throw new Error('Service Spreadsheets timed out');
  };
  expect(workspace.execHere({ fn: 'add', args: ['x'], as: desk })).toMatchObject({
    error: { message: 'Service Spreadsheets timed out' },
    execution: { status: 'failed' },
  });
  expect(column(workspace)).toEqual(['x']);
  delete workspace.faults.after;
  workspace.faults.instead = (call) =>
    call.kind === 'chat' ? { answer: { code: 503, body: '{}', headers: {} } } : undefined;
  expect(
    workspace.execHere({ fn: 'chat', args: [workspace.webhookUrl('LOCALSPACE'), { text: 'x' }], as: desk }),
  ).toMatchObject({ value: [503, {}] });
  expect(workspace.chats()).toEqual([]);
});

test('a person can insert a row between the read and the write of a script, which then hits the wrong one', () => {
  const workspace = open();
  workspace.faults.before = (call) => {
    if (call.kind === 'write') workspace.hands(desk).insertRows('Sheet1', 1);
  };
  workspace.execHere({ fn: 'add', args: ['first'], as: desk });
  workspace.execHere({ fn: 'add', args: ['second'], as: desk });
  expect(column(workspace)).toEqual(['second']);
});

test('a lock held elsewhere times out, the wait passes on the clock', () => {
  const workspace = openWorkspace({
    bundle: tinyBundle,
    create: { clock: { at: '2026-05-14T08:00:00Z', run: false } },
  });
  const release = workspace.holdLock();
  expect(workspace.execHere({ fn: 'add', args: ['x'], as: desk })).toMatchObject({
    error: { message: 'Lock timeout: another process was holding the lock for too long.' },
  });
  expect(workspace.clock().now).toBe('2026-05-14T08:00:05.000Z');
  release();
  expect(workspace.execHere({ fn: 'add', args: ['x'], as: desk }).ok).toBe(true);
});

test('what was saved comes back whole', () => {
  const workspace = open();
  const start = workspace.save();
  workspace.execHere({ fn: 'add', args: ['x'], as: desk });
  workspace.execHere({ fn: 'store', args: ['k', 'v'], as: desk });
  workspace.restore(start);
  expect([column(workspace), workspace.properties()['k'], workspace.executions().length]).toEqual([[], undefined, 0]);
});

test('the services can be installed for code that runs in Node, counted and strict, and taken away', () => {
  const workspace = open();
  const undo = installGlobals(workspace, desk);
  const lock = LockService.getScriptLock();
  expect([lock.tryLock(10), lock.hasLock()]).toEqual([true, true]);
  expect(Sheets?.Spreadsheets.Values.batchGet('local-register', { ranges: ['Sheet1!A1'] }).valueRanges).toHaveLength(1);
  expect(undo.summary()).toMatchObject({ calls: 3, reads: 1, lock: 2 });
  expect(() => SpreadsheetApp.openById('x')).toThrow('not in the local workspace: SpreadsheetApp.openById');
  undo.restart('trigger');
  expect(workspace.lockFree()).toBe(true);
  expect(SpreadsheetApp.getActiveSpreadsheet()).toBeNull();
  undo();
  expect('Sheets' in globalThis).toBe(false);
});

test('an execution is logged with what it cost', () => {
  const workspace = open();
  workspace.execHere({ fn: 'add', args: ['a'], as: desk });
  workspace.execHere({ fn: 'add', args: ['b'], as: desk });
  expect(workspace.executions().at(-1)).toMatchObject({
    fn: 'add',
    status: 'completed',
    summary: { calls: 4, reads: 1, writes: 1, cellsRead: 1, cellsWritten: 1, lock: 2 },
  });
});
