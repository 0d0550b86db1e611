import { describe, expect, it } from '@jest/globals';
import type { Circumstance } from '../../../src/domain/checklist/blocking';
import { byPriority, missingElements } from '../../../src/domain/checklist/missing';
import { anItem, aValidatedItem, who } from '../../builders';

const ordinary: Circumstance = { emergency: false, answered: new Set(), denied: new Set(), required: new Set() };
const later = { state: 'deferred', owner: who.run, due: '2026-06-30' } as const;

describe('Missing elements', () => {
  const items = [
    anItem({ item: 'B4', priority: 'low', due: '2026-05-12' }),
    anItem({ item: 'I4', priority: 'medium', due: '2026-05-07' }),
    anItem({ item: 'L3', due: '2026-05-02' }),
    anItem({ item: 'L2', due: '2026-04-30' }),
    anItem({ item: 'P2', priority: 'low', ...later }),
    anItem({ item: 'K1', exception: 'accepted', exceptionBy: who.manager, due: '2026-06-01' }),
    aValidatedItem({ item: 'I1' }),
    anItem({ item: 'D1', fixed: false, state: 'unchanged', reason: 'Same' }),
  ];

  it('[ACV-14] are listed with what stops the go-live first, by priority and day', () => {
    expect(missingElements(items, ordinary).map(({ item, after }) => `${item.item} ${after}`)).toEqual([
      'L2 false',
      'L3 false',
      'I4 false',
      'K1 true',
      'B4 true',
      'P2 true',
    ]);
  });

  it('[PSF-13] go on after go-live for what was left for later, until it is done', () => {
    const only = (set: Parameters<typeof anItem>[0]) => missingElements([anItem(set)], ordinary).length;
    expect(only({ priority: 'low', ...later })).toBe(1);
    expect(only({ priority: 'low', ...later, state: 'done', doneBy: who.run })).toBe(0);
    expect(missingElements([anItem({ item: 'N3' })], { ...ordinary, answered: new Set(['N3']) })).toEqual([]);
    const emergency = { ...ordinary, emergency: true };
    expect(missingElements([anItem({ emergency: 'later' })], emergency)[0]?.after).toBe(true);
  });

  it('[ACV-14] are counted by priority, without what does not apply', () => {
    expect(byPriority(items, ordinary)).toEqual([
      { priority: 'high', finished: 1, total: 4 },
      { priority: 'medium', finished: 0, total: 1 },
      { priority: 'low', finished: 0, total: 2 },
    ]);
  });
});
