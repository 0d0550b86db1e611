import { describe, expect, test } from '@jest/globals';
import { wholeRelease } from '../../src/client/desk/whole-release';
import { openingValues } from '../../src/client/form-values';
import type { ActionView, ReleaseView } from '../../src/sidebar-api';
import { shareForms } from '../../src/use-cases/views/share-forms';
import { aRelease } from './views';

const options = [{ value: 'a@acme.test', label: 'Anna' }];
const act = (subject: string, note: string | null): ActionView => ({
  action: 'update-risk',
  subject,
  label: 'Update',
  explain: 'Owner and measure.',
  fields: [
    { id: 'owner', kind: 'person', label: 'Owner', required: true, options, value: 'a@acme.test' },
    { id: 'measure', kind: 'long', label: 'Measure', required: false, value: note },
    { id: 'open', kind: 'flag', label: 'Open', required: false, value: false },
  ],
  primary: subject === '2',
});
const acts = (view: ReleaseView): readonly ActionView[] => [
  ...view.next,
  ...view.panels.flatMap((it) => [...it.actions, ...it.rows.flatMap((row) => row.actions)]),
];
const view = aRelease('en', {
  next: [act('1', 'Watch'), act('2', null), { ...act('3', ''), refused: { why: 'No', who: ['Anna'] } }],
});

describe('a release in a reply', () => {
  test('comes out whole: the same words, fields, options and opening values', () => {
    const whole = wholeRelease(JSON.parse(JSON.stringify(shareForms(view))) as ReturnType<typeof shareForms>);
    const told = ({ fields, ...rest }: ActionView) => ({
      ...rest,
      values: openingValues(fields),
      fields: fields.map((it) => ({ ...it, value: null })),
    });
    expect(acts(whole).map(told)).toEqual(acts(view).map(told));
    expect({ ...whole, next: [], panels: [] }).toEqual({ ...view, next: [], panels: [] });
  });

  test('holds a form that several acts share once, and one list of people', () => {
    const { forms, lists, next } = shareForms({ ...view, panels: [] });
    expect([forms.length, lists.length]).toEqual([1, 1]);
    expect(next.map((it) => it.like)).toEqual([0, 0, 0]);
    expect(next[0]?.values).toEqual({ owner: 'a@acme.test', measure: 'Watch', open: false });
  });

  test('that is whole already stays as it is', () => {
    expect(wholeRelease(view)).toBe(view);
  });
});
