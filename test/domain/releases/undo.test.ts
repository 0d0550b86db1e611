import { describe, expect, test } from '@jest/globals';
import { undoOf, type PastChange } from '../../../src/domain/releases/undo';

const id = 'REL-2026-0001';
const item = `${id}/L2`;
type Fields = Readonly<Record<string, unknown>>;

const change = (set: Partial<PastChange>): PastChange => ({
  tab: 'releases',
  record: id,
  revision: 3,
  from: { title: 'Old' },
  to: { title: 'New' },
  ...set,
});
const undone = (one: Partial<PastChange>, now: Fields = one.to ?? { title: 'New' }) => {
  const it = undoOf([change(one)], () => ({ state: 'planning', ...now }));
  return 'key' in it ? it.key : it;
};

describe('undo (clarification 58)', () => {
  test.each<[string, Partial<PastChange>]>([
    ['a descriptive field', { from: { scopeIn: 'a' }, to: { scopeIn: 'b' } }],
    ['an owner', { from: { buildLead: 'a@x.be' }, to: { buildLead: 'b@x.be' } }],
    ['a hold', { from: { hold: '' }, to: { hold: 'Waiting' } }],
    [
      'the owner and due day of a risk',
      { tab: 'risks', record: `${id}/RSK-1`, from: { owner: '' }, to: { owner: 'a@x.be' } },
    ],
    ['a due day', { tab: 'tasks', record: `${id}/TSK-1`, from: { due: '2026-05-01' }, to: { due: '2026-05-02' } }],
    [
      'the state of an item before validation',
      {
        tab: 'checklist',
        record: item,
        from: { state: 'open', evidence: '' },
        to: { state: 'done', evidence: 'https://x' },
      },
    ],
  ])('puts back %s', (_, one) => {
    const { tab, record, from } = change(one);
    expect(undone(one)).toEqual([{ tab, id: record, set: from }]);
  });
  test('puts back everything of a draft, but not its submission', () => {
    const one = { from: { version: '1' }, to: { version: '2' } };
    expect(undone(one, { state: 'draft', version: '2' })).toEqual([{ tab: 'releases', id, set: { version: '1' } }]);
    expect(undone(one)).toBe('control.undo.fixed');
    expect(undone({ from: { state: 'draft' }, to: { state: 'initiation' } })).toBe('control.undo.fixed');
    expect(undone({ from: { submittedAt: '' }, to: { submittedAt: 'x' } }, { state: 'draft' })).toBe(
      'control.undo.fixed',
    );
  });
  test.each<[string, Partial<PastChange>]>([
    ['a gate that was passed', { from: { state: 'planning' }, to: { state: 'build' } }],
    ['a vote', { tab: 'decisions', record: `${id}/DEC-1`, from: { result: '' }, to: { result: 'go' } }],
    ['a validation', { tab: 'checklist', record: item, from: { state: 'done' }, to: { state: 'validated' } }],
    ['what was validated', { tab: 'checklist', record: item, from: { state: 'validated' }, to: { state: 'open' } }],
    ['an exception', { tab: 'checklist', record: item, from: { exception: '' }, to: { exception: 'requested' } }],
    [
      'a message that was sent',
      { tab: 'communications', record: `${id}/COM-1`, from: { state: 'ready' }, to: { state: 'sent' } },
    ],
    ['a window', { from: { windowStart: 'a' }, to: { windowStart: 'b' } }],
  ])('leaves %s', (_, one) => {
    expect(undone(one)).toBe('control.undo.fixed');
  });
  test('leaves what was made, and what was changed again since', () => {
    expect(undone({ revision: 1 })).toBe('control.undo.made');
    expect(undone({}, { title: 'Newer' })).toBe('control.undo.changed');
  });
  test('is all or nothing, and looks past what every save works out anew', () => {
    const sums = change({
      to: { title: 'New', updatedAt: 'b', readiness: 5 },
      from: { title: 'Old', updatedAt: 'a', readiness: 4 },
    });
    expect(undoOf([sums], () => ({ title: 'New' }))).toEqual([{ tab: 'releases', id, set: { title: 'Old' } }]);
    const gate = change({ tab: 'decisions', record: `${id}/DEC-1`, revision: 1 });
    expect(undoOf([sums, gate], () => ({ title: 'New' }))).toMatchObject({ key: 'control.undo.made' });
    expect(undoOf([change({ from: { updatedAt: 'a' }, to: { updatedAt: 'b' } })], () => ({}))).toMatchObject({
      key: 'control.undo.none',
    });
  });
  test('looks past tasks about items, which follow from the items', () => {
    const done = change({ tab: 'checklist', record: item, from: { state: 'open' }, to: { state: 'done' } });
    const task = change({ tab: 'tasks', record: `${id}/TSK-1`, revision: 1, from: {}, to: { state: 'open' } });
    const now = (tab: string): Fields => (tab === 'tasks' ? { raciRow: 'items' } : { state: 'done' });
    expect(undoOf([done, task], now)).toEqual([{ tab: 'checklist', id: item, set: { state: 'open' } }]);
    expect(undoOf([done, task], (tab) => (tab === 'tasks' ? { raciRow: '3.1' } : { state: 'done' }))).toMatchObject({
      key: 'control.undo.made',
    });
  });
});
