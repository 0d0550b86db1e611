import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { admin, readyDesk, type TestDesk } from '../store/desk';
import { carryOut, seen } from './acts';
import { demanded, pictureOf } from './agreement';
import { useHand } from './hands';
import { RegisterModel, type Act } from './register-model';

let desk: TestDesk;
const model = (): RegisterModel => {
  const it = new RegisterModel();
  const acts: readonly Act[] = [
    { kind: 'create', title: 'One', changes: 2, mail: true },
    { kind: 'edit-change', change: 'REL-2026-0001/CHG-1', title: 'Another' },
  ];
  for (const act of acts) {
    const key = it.fresh('key-model');
    expect(seen(carryOut(desk, act, key))).toEqual(it.apply(act, key));
  }
  return it;
};
beforeEach(() => {
  desk = readyDesk();
});
afterEach(() => desk.close());

describe('the maps that the runs are compared with', () => {
  test('agree with the register, also on what hands did', () => {
    const it = model();
    useHand(desk, it, { kind: 'type', tab: 'changes', pick: 0 });
    useHand(desk, it, { kind: 'delete-row', tab: 'changes', pick: 1 });
    expect(pictureOf(desk)).toEqual(demanded(it));
    expect(demanded(it).findings).toHaveLength(3);
  });

  test.each<[string, (it: RegisterModel) => void]>([
    ['a cell changed behind their back', () => desk.workspace.hands(admin).type('Releases', 'B2', 'Other')],
    ['a record lost', () => desk.workspace.hands(admin).deleteRows('Changes', 2)],
    ['an audit entry altered', () => desk.workspace.hands(admin).type('Audit', 'H3', 'Other')],
    ['an audit entry too much', (it) => it.audit.pop()],
    ['a message doubled', (it) => it.messages.delete('MSG-000001')],
    ['a lock that nobody frees', () => void desk.workspace.holdLock()],
  ])('see %s', (_, change) => {
    const it = model();
    change(it);
    expect(pictureOf(desk)).not.toEqual(demanded(it));
  });
});
