import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openOlderFile } from '../../src/adapters/sheets/set-up/older-file';
import { acceptRegister } from '../../src/use-cases/set-up/accept-register';
import { Kill } from '../../local/engine/api';
import { createRelease } from './commands';
import { brokenRules } from './crash-points';
import { admin, maya, readyDesk, type TestDesk } from './desk';

let desk: TestDesk;
beforeEach(() => {
  desk = readyDesk();
});
afterEach(() => desk.close());

const create = (n: number) => desk.store().run(createRelease, { title: `Release ${n}` }, { key: `key-create0${n}` });
const accept = (actor = admin) =>
  acceptRegister(openOlderFile(desk.workspace.spreadsheetId), [admin], { actor, now: desk.now() });

/** Two releases are made; then the file is put back to where it was after the first. */
function putBack(): void {
  create(1);
  const early = desk.workspace.save();
  create(2);
  const chain = desk.workspace.properties()['CHAIN'] ?? '';
  desk.workspace.restore(early);
  desk.workspace.setProperty('CHAIN', chain);
  desk.restart(admin);
}

describe('a file that was put back', () => {
  test('goes on when an administrator accepts it, without giving a number twice', () => {
    putBack();
    expect(create(3)).toMatchObject({ why: { key: 'store.older-file', values: { n: 3, m: 4 } } });
    expect(accept()).toMatchObject({ kind: 'accepted', stand: { file: 3, known: 4 } });
    expect(create(3)).toMatchObject({ kind: 'done', ids: ['REL-2026-0003'] });
    expect(brokenRules(desk)).toEqual([]);
  });
  test('is accepted by administrators alone, and only where there is something to accept', () => {
    putBack();
    expect(accept(maya)).toMatchObject({ kind: 'refusal', who: [admin] });
    accept();
    expect(accept()).toMatchObject({ why: { key: 'set-up.nothing-to-accept' } });
  });
  test('killed or refused before it stands, leaves the file unaccepted: no acceptance without an audit entry', () => {
    putBack();
    const start = desk.workspace.save();
    for (const error of [new Kill(), new Error('The caller does not have permission')]) {
      desk.workspace.restore(start);
      desk.restart(admin);
      desk.workspace.faults.before = (call) => {
        if (call.kind === 'write') throw error;
      };
      expect(() => accept()).toThrow();
      delete desk.workspace.faults.before;
      desk.restart(admin);
      expect(create(3)).toMatchObject({ why: { key: 'store.older-file', values: { n: 3, m: 4 } } });
      expect(accept()).toMatchObject({ kind: 'accepted', stand: { file: 3, known: 4 } });
      expect(create(3)).toMatchObject({ kind: 'done', ids: ['REL-2026-0003'] });
      expect(brokenRules(desk)).toEqual([]);
    }
  });
  test('[BAD-62] goes on after a kill at any moment of the acceptance', () => {
    putBack();
    const start = desk.workspace.save();
    accept();
    const calls = desk.installed.calls().length;
    for (let n = 1; n <= calls; n++) {
      desk.workspace.restore(start);
      desk.restart(admin);
      desk.workspace.faults.after = (_, at) => {
        if (at === n) throw new Kill();
      };
      expect(() => accept()).toThrow();
      delete desk.workspace.faults.after;
      desk.restart(admin);
      accept();
      expect({ n, made: create(3) }).toMatchObject({ n, made: { kind: 'done', ids: ['REL-2026-0003'] } });
    }
  });
});
