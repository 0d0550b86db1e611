import { expect, test } from '@jest/globals';
import { lostAnswer } from '../../src/client/lost-answer';

test.each([
  {
    what: '[BAD-51] a withdrawn permission',
    message: 'Authorization is required to perform that action.',
    code: 'authorise',
    saved: 'nothing',
  },
  { what: '[BAD-53] several accounts', message: 'ScriptError: PERMISSION_DENIED', code: 'fault', saved: 'nothing' },
  {
    what: '[BAD-65] too many at once',
    message: 'There are too many scripts running simultaneously for this Google user account.',
    code: 'busy',
    saved: 'nothing',
  },
  {
    what: '[BAD-64] a server error',
    message: "We're sorry, a server error occurred. Please wait a bit and try again.",
    code: 'fault',
    saved: 'unknown',
  },
  {
    what: '[BAD-62] a run that was cut off',
    message: 'Exceeded maximum execution time',
    code: 'fault',
    saved: 'unknown',
  },
])('$what is told in our words, and whether something may be saved', ({ message, code, saved }) => {
  const problem = lostAnswer(message, true);
  expect(problem).toMatchObject({ code, saved, retry: true });
  expect(JSON.stringify(problem)).not.toContain(message);
  expect(problem.next).not.toBe('');
});

test('a look-up that got no answer cannot have changed anything', () => {
  expect(lostAnswer('Internal error', false)).toMatchObject({ saved: 'nothing', savedText: '' });
});
