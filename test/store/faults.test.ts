import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sheetIdOf } from '../../src/adapters/sheets/layout/tab-ids';
import { openRegisterCheck } from '../../src/adapters/sheets/set-up/register-check';
import { say } from '../../src/domain/text/say';
import { verifyRegister } from '../../src/use-cases/set-up/verify-register';
import { createRelease, editRelease } from './commands';
import { brokenRules } from './crash-points';
import { admin, maya, owner, readyDesk, viewer, type TestDesk } from './desk';
import { auditOf, only, rowsOf } from './audit-of';

let desk: TestDesk;
beforeEach(() => {
  desk = readyDesk();
  desk.store().run(createRelease, { title: 'One' }, { key: 'key-start001' });
  desk.restart();
});
afterEach(() => desk.close());

const edit = (title = 'Two', key = 'key-edit0001', actor = maya) =>
  desk.store(actor).run(editRelease, { id: 'REL-2026-0001', set: { title } }, { key });
const create = (key: string) => desk.store().run(createRelease, { title: 'Next', to: maya }, { key });
const titles = () => only(rowsOf(desk, 'releases'), 'id', 'title');

interface Failing {
  readonly times?: number;
  readonly when?: 'before' | 'after';
}

/** The first `times` calls of a method answer with this error; `after`: it took effect all the same. */
function failing(method: string, message: string, { times = 1, when = 'before' }: Failing = {}): () => number {
  let failed = 0;
  desk.workspace.faults[when] = (call) => {
    if (!`${call.service}.${call.method}`.includes(method) || failed >= times) return;
    failed++;
    throw new Error(message);
  };
  return () => failed;
}

describe('[BAD-64] [BAD-65] errors that pass', () => {
  test.each([
    ['BAD-64', 'Values.batchGet', "We're sorry, a server error occurred. Please wait a bit and try again."],
    ['BAD-64', 'Spreadsheets.batchUpdate', 'Service unavailable'],
    ['BAD-64', 'getProperties', 'Empty response'],
    ['BAD-65', 'Values.batchGet', 'There are too many scripts running simultaneously for this Google user account.'],
    ['BAD-67', 'tryLock', 'Too many LockService operations'],
  ])('[%s] %s: "%s" is waited out, and the change is made once', (_, method, message) => {
    const failed = failing(method, message, { times: 2 });
    expect(edit()).toMatchObject({ kind: 'done' });
    expect(failed()).toBe(2);
    delete desk.workspace.faults.before;
    expect(brokenRules(desk)).toEqual([]);
  });

  test('[BAD-64] after four tries it is a fault, and nothing was written', () => {
    failing('Spreadsheets.batchUpdate', 'Internal error', { times: 99 });
    expect(() => edit()).toThrow('Internal error');
    delete desk.workspace.faults.before;
    expect(titles()).toEqual([{ id: 'REL-2026-0001', title: 'One' }]);
    expect(brokenRules(desk)).toEqual([]);
  });
});

describe('[BAD-68] a write that took effect and was reported as failed', () => {
  test('[BAD-68] is recognised, and not made again', () => {
    failing('Spreadsheets.batchUpdate', 'Service Spreadsheets timed out while accessing document', { when: 'after' });
    expect(create('key-create02')).toMatchObject({
      kind: 'done',
      ids: ['REL-2026-0002'],
      messages: ['MSG-000001'],
      again: false,
    });
    delete desk.workspace.faults.after;
    expect(titles().map((it) => it['id'])).toEqual(['REL-2026-0001', 'REL-2026-0002']);
    expect(brokenRules(desk)).toEqual([]);
  });
  test('[BAD-68] and whose run then ended, is found by the repeat', () => {
    failing('Spreadsheets.batchUpdate', 'Something never seen', { when: 'after' });
    expect(() => create('key-create02')).toThrow('Something never seen');
    delete desk.workspace.faults.after;
    desk.restart();
    expect(create('key-create02')).toMatchObject({ kind: 'done', ids: ['REL-2026-0002'], again: true });
    expect(brokenRules(desk)).toEqual([]);
  });
});

describe('[BAD-60] the same key again', () => {
  test('[BAD-60] has one effect, and gives the first outcome', () => {
    expect(edit('Two')).toMatchObject({ again: false, answer: { revision: 2 } });
    expect(edit('Two')).toMatchObject({ again: true, answer: { revision: 2 } });
    expect(auditOf(desk).filter((it) => it['command'] === 'edit-release')).toHaveLength(1);
  });
  test.each([
    ['other values', () => edit('Three')],
    ['another person', () => edit('Two', 'key-edit0001', admin)],
  ])('[BAD-60] with %s is refused', (_, again) => {
    edit('Two');
    expect(again()).toMatchObject({ kind: 'refusal', why: { key: 'store.key.reused' } });
    expect(titles()).toEqual([{ id: 'REL-2026-0001', title: 'Two' }]);
  });
  test('[BAD-60] is forgotten after eight others in its slot, and the memory never grows past its cell', () => {
    for (let n = 0; n < 30; n++) edit(`Title ${n}`, `key-many-${String(n).padStart(4, '0')}`);
    const commands = rowsOf(desk, 'commands').map((it) => String(it['outcomes']));
    expect(commands).toHaveLength(1024);
    expect(Math.max(...commands.map((it) => it.length))).toBeLessThan(50_000);
  });
  test('a key that is none is refused', () => {
    expect(edit('Two', 'short')).toMatchObject({ kind: 'refusal', why: { key: 'store.key.bad' } });
  });
});

describe('who may not write', () => {
  test('[BAD-61] a lock that stays taken is told in plain words, and nothing is written', () => {
    const release = desk.workspace.holdLock();
    const before = desk.workspace.book().version;
    expect(
      desk
        .store()
        .run(editRelease, { id: 'REL-2026-0001', set: { title: 'x' } }, { key: 'key-edit0009', patience: 8_000 }),
    ).toMatchObject({
      kind: 'refusal',
      why: { key: 'store.busy', values: { seconds: 8 } },
    });
    expect(desk.workspace.book().version).toBe(before);
    release();
  });
  test('[BAD-46] a person who may only read the file is told so, and the refusal stands in the execution log', () => {
    desk.restart(viewer);
    expect(edit('Two', 'key-edit0001', viewer)).toMatchObject({ kind: 'refusal', why: { key: 'store.read-only' } });
    desk.restart(maya);
    expect(edit()).toMatchObject({ kind: 'done' });
  });
  test('[BAD-52] a range that somebody protected is named by its tab, with whom to ask; nothing is saved', () => {
    const range = { sheetId: sheetIdOf('releases'), startRowIndex: 1, endRowIndex: 3 };
    const protectedRange = { range, editors: { users: [owner] } };
    desk.workspace.sheetsAs(owner).batchUpdate({ requests: [{ addProtectedRange: { protectedRange } }] });
    const outcome = edit('Two', 'key-edit0001');
    expect(outcome).toMatchObject({ kind: 'refusal', why: { key: 'store.protected', values: { tab: 'Releases' } } });
    expect(outcome.kind === 'refusal' ? say('en', outcome.why) : '').toMatch(/administrator of the register/);
    desk.restart(maya);
    const { world } = desk.store().look({ records: [{ tab: 'releases', ids: ['REL-2026-0001'] }] });
    expect(world.record('releases', 'REL-2026-0001')).toMatchObject({ title: 'One', edited: false });
  });
  test.each([
    [9_499_999, 0],
    [9_500_000, 1],
  ])(
    '[BAD-42] a sound file of %i cells gives %i warning(s) in the check, with the archive as the way out',
    (cells, n) => {
      const check = openRegisterCheck(desk.workspace.spreadsheetId);
      const { findings } = verifyRegister({ ...check, heads: () => ({ ...check.heads(), cells }) });
      expect(findings.map((it) => it.key)).toEqual(Array.from({ length: n }, () => 'verify.full'));
      for (const it of findings) expect(say('en', it)).toMatch(/9500000 of 10 million cells\. Archive/);
    },
  );
  test('[BAD-42] a file at its limit of cells refuses cleanly and proposes the archive', () => {
    failing(
      'Spreadsheets.batchUpdate',
      'Invalid requests[9].appendCells: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      { times: 9 },
    );
    expect(create('key-create02')).toMatchObject({ kind: 'refusal', why: { key: 'store.full' } });
    delete desk.workspace.faults.before;
    expect(titles()).toHaveLength(1);
  });
});
