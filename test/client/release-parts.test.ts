import { describe, expect, test } from '@jest/globals';
import { findAct } from '../../src/client/desk/find-act';
import { matching } from '../../src/client/parts/combo-box';
import { shownGroups } from '../../src/client/checklist/show-items';
import { together } from '../../src/client/checklist/together';
import { anItem } from './dialog-views';
import { anAct, aRelease } from './views';

describe('the form that an entry asks for', () => {
  const view = aRelease('en');

  test('stands among the next steps, else in its panel', () => {
    expect(findAct(view, 'set-plan', '')).toEqual({ where: 'next', action: 'set-plan', subject: '' });
    expect(findAct(view, 'add-risk', '')).toEqual({ where: 'risks', action: 'add-risk', subject: '' });
    expect(findAct(view, 'decide-change', 'REL-2026-0042/CHG-1')).toMatchObject({
      where: 'changes',
      subject: 'REL-2026-0042/CHG-1',
    });
  });

  test('is none where this person may not, or where nothing is asked', () => {
    expect(findAct(view, 'decide-gate', '')).toBeNull();
    expect(findAct(view, '', '')).toBeNull();
    expect(findAct(view, 'decide-change', 'REL-2026-0042/CHG-9')).toBeNull();
  });
});

describe('items shown', () => {
  const groups = [
    {
      topic: 'A',
      title: 'Ownership',
      items: [
        anItem({ id: '1', item: 'A1', state: 'open', owner: 'ines@example.com' }),
        anItem({ id: '2', item: 'A2', state: 'done', owner: 'tomas@example.com', may: ['validate'] }),
        anItem({ id: '3', item: 'A3', state: 'validated', owner: 'ines@example.com', blocking: false }),
      ],
    },
  ];
  const shown = (filter: 'open' | 'mine' | 'blocking' | 'all', sought = ''): readonly string[] =>
    shownGroups(groups, { filter, me: 'ines@example.com', sought }).flatMap((it) => it.items.map((item) => item.id));

  test('as open: what nobody has settled', () => expect(shown('open')).toEqual(['1', '2']));
  test('as mine: what I own and what I may validate', () => expect(shown('mine')).toEqual(['1', '2']));
  test('as blocking: what stops Go', () => expect(shown('blocking')).toEqual(['1', '2']));
  test('by a part of their texts, whatever its capitals', () => expect(shown('all', 'a3')).toEqual(['3']));
  test('without groups that would be empty', () =>
    expect(shownGroups(groups, { filter: 'all', me: '', sought: 'xyz' })).toEqual([]));
});

describe('acts on ticked items', () => {
  const ticked = [anItem({ id: '1', may: ['done', 'not-applicable'] }), anItem({ id: '2', may: ['validate'] })];

  test('touch only the items that allow them', () => {
    const acts = together(
      [anAct({ action: 'complete-items' }), anAct({ action: 'set-items-aside' }), anAct({ action: 'validate-items' })],
      ticked,
    );
    expect(acts.map((it) => [it.action.action, it.items])).toEqual([
      ['complete-items', ['1']],
      ['set-items-aside', ['1']],
      ['validate-items', ['2']],
    ]);
  });

  test('are left out where none of the items allows them or the person is refused', () => {
    const refused = { why: 'Not yours.', who: [] };
    expect(
      together(
        [
          anAct({ action: 'reopen-items' }),
          anAct({ action: 'complete-items', refused }),
          anAct({ action: 'set-topics' }),
        ],
        ticked,
      ),
    ).toEqual([]);
  });
});

test('[BAD-38] a list is searched without regard to accents, composed or not, and capitals', () => {
  const options = [
    { value: 'a', label: 'Équipe Réseau' },
    { value: 'b', label: 'Finance' },
  ];
  expect(matching(options, 'equipe re\u0301').map((it) => it.value)).toEqual(['a']);
});
