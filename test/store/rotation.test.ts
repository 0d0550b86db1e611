import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { letters } from '../../src/adapters/sheets/layout/a1';
import { sealOf } from '../../src/adapters/sheets/crypto/seal';
import { columnsOf } from '../../src/domain/register/workbook';
import { keysIn } from '../../src/adapters/sheets/crypto/keys';
import { rotateKey } from '../../src/adapters/sheets/set-up/rotate-key';
import { Kill } from '../../local/engine/api';
import { auditOf, rowsOf } from './audit-of';
import { addChange, createRelease, editRelease } from './commands';
import { brokenRules } from './crash-points';
import { admin, owner, readyDesk, type TestDesk } from './desk';
import { findingsOf } from './verified';

const id = 'REL-2026-0001';
let desk: TestDesk;
beforeEach(() => {
  desk = readyDesk();
  desk.store().run(createRelease, { title: 'One' }, { key: 'key-start001' });
  desk.store().run(addChange, { release: id, title: 'RFC 1' }, { key: 'key-add00001' });
  desk.restart();
});
afterEach(() => desk.close());

const rotate = () => rotateKey(desk.workspace.spreadsheetId, { actor: owner, now: desk.now() });
const keyOf = (cell: unknown) => /^k\d+/.exec(String(cell))?.[0];
const seals = (tab: 'releases' | 'changes') => rowsOf(desk, tab).map((it) => keyOf(it['seal']));

describe('a new root key', () => {
  test('seals what is saved from now on; what was sealed before stays valid', () => {
    expect(rotate()).toBe(2);
    expect([seals('releases'), seals('changes')]).toEqual([['k1'], ['k1']]);
    expect(findingsOf(desk)).toEqual([]);
    desk.store().run(addChange, { release: id, title: 'RFC 2' }, { key: 'key-add00002' });
    expect([seals('releases'), seals('changes')]).toEqual([['k2'], ['k1', 'k2']]);
    const { world } = desk.store().look({ children: { release: id, tabs: ['changes'] } });
    expect(world.whole(id, 'changes')).toBe(true);
    expect(world.record('releases', id)).toMatchObject({ edited: false });
    expect(brokenRules(desk)).toEqual([]);
    expect(rotate()).toBe(3);
    expect(findingsOf(desk)).toEqual([]);
  });
  test('stands in the audit, and is never shown', () => {
    rotate();
    const entry = auditOf(desk).slice(-1)[0];
    expect(entry).toMatchObject({ command: 'rotate-key', who: owner, to: '{"key":2}' });
    expect(keyOf(entry?.['chain'])).toBe('k2');
    const roots = Object.entries(desk.workspace.properties()).flatMap(([name, it]) =>
      name.startsWith('ROOT_KEY') ? [it] : [],
    );
    expect(new Set(roots).size).toBe(2);
    const all = JSON.stringify(desk.workspace.book().tabs.map((it) => desk.workspace.window(it.sheetId, 0, 50)));
    roots.forEach((it) => expect(all).not.toContain(it));
  });
  test('makes an old key of no more use: a record that it signs later is found', () => {
    rotate();
    desk.store().run(editRelease, { id, set: { title: 'Two' } }, { key: 'key-edit0001' });
    const look = () =>
      desk
        .store()
        .look({ records: [{ tab: 'releases', ids: [id] }] })
        .world.record('releases', id);
    const { revision, ...all } = { ...look(), title: 'Forged' };
    const own = new Set(['id', 'seal', 'edited']);
    const fields = Object.fromEntries(Object.entries(all).filter(([name]) => !own.has(name)));
    const [, old] = keysIn(desk.workspace.properties());
    if (!old) throw new Error('Two keys are expected.');
    const register = desk.workspace.spreadsheetId;
    const forged = sealOf(old, { register, tab: 'releases', id, revision: revision ?? 0, fields });
    desk.workspace.hands(admin).type('Releases', 'B2', 'Forged');
    desk.workspace.hands(admin).type('Releases', `${letters(columnsOf('releases').length - 1)}2`, forged);
    expect(look()).toMatchObject({ title: 'Forged', edited: false });
    expect(findingsOf(desk)).toEqual([`Releases, row 2: ${id} is sealed with another key than its last audit entry.`]);
  });
  test('[BAD-62] killed at any call, leaves a register that goes on and whose audit is whole', () => {
    const start = desk.workspace.save();
    rotate();
    const calls = desk.installed.calls().length;
    for (let n = 1; n <= calls; n++) {
      desk.workspace.restore(start);
      desk.restart(admin);
      desk.workspace.faults.after = (_, at) => {
        if (at === n) throw new Kill();
      };
      expect(rotate).toThrow();
      delete desk.workspace.faults.after;
      desk.restart(admin);
      rotate();
      expect(desk.store().run(editRelease, { id, set: { title: `T${n}` } }, { key: `key-edit10${n}` })).toMatchObject({
        kind: 'done',
      });
      expect({ n, broken: brokenRules(desk) }).toEqual({ n, broken: [] });
    }
  });
});
