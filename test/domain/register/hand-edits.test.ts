import { describe, expect, test } from '@jest/globals';
import { notAcceptable, type HandEdit } from '../../../src/domain/register/hand-edits';
import { say } from '../../../src/domain/text/say';

const edit = (set: Partial<HandEdit> = {}): HandEdit => ({ tab: 'releases', columns: ['title'], editors: [], ...set });
const why = (it: HandEdit, actor = 'dana@x.be') => {
  const no = notAcceptable(it, actor);
  return no && say('en', no);
};

describe('accepting a hand edit', () => {
  test('is for descriptive columns, by somebody else than who made it', () => {
    expect(why(edit())).toBeUndefined();
    expect(why(edit({ columns: ['title', 'scopeIn'], editors: ['olga@x.be', ''] }))).toBeUndefined();
    expect(why(edit({ editors: ['olga@x.be', 'dana@x.be'] }))).toContain('somebody else');
  });
  test('names every controlled column, which can only be restored', () => {
    expect(why(edit({ columns: ['title', 'state', 'windowStart'] }))).toBe(
      'These columns change by their own step only and can just be restored: State, Window start.',
    );
    expect(why(edit({ tab: 'decisions', columns: ['result'] }))).toContain('Result');
  });
  test('makes no sense where no value was changed', () => {
    expect(why(edit({ columns: [] }))).toContain('restore');
  });
});
