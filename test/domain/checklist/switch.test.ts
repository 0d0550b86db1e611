import { describe, expect, it } from '@jest/globals';
import { switchTopics } from '../../../src/domain/checklist/switch';
import { anItem, someSettings } from '../../builders';

const settings = someSettings();
const changed = anItem({ item: 'J1', fixed: false });
const fixed = anItem({ item: 'J3' });
const run = (items: readonly ReturnType<typeof anItem>[], answers: Readonly<Record<string, boolean>>) =>
  switchTopics(items, answers, { reason: 'Backups stay', settings });

describe('A topic switch', () => {
  it('that is off closes its items with one reason, fixed ones not', () => {
    expect(run([changed, fixed], { J: false })).toEqual([
      { id: changed.id, set: { state: 'unchanged', reason: 'Backups stay' } },
    ]);
  });

  it('that is on opens them again', () => {
    expect(run([{ ...changed, state: 'unchanged', reason: 'Backups stay' }], { J: true })).toEqual([
      { id: changed.id, set: { state: 'open', reason: '' } },
    ]);
    expect(run([changed], { J: true })).toEqual([]);
  });

  it('leaves work that was done', () => {
    expect(
      run(
        [
          { ...changed, state: 'done' },
          { ...changed, state: 'validated' },
        ],
        { J: false },
      ),
    ).toEqual([]);
  });

  it('says nothing about other topics', () => {
    expect(run([changed], { K: false })).toEqual([]);
  });
});
