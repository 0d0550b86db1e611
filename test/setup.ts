import { afterEach, beforeEach, jest } from '@jest/globals';

let errors: jest.SpiedFunction<typeof console.error>;

beforeEach(() => {
  errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

// An unexpected console.error is a failure that somebody forgot to look at.
afterEach(() => {
  const calls = errors.mock.calls.map((it) => it.map(String).join(' '));
  errors.mockRestore();
  if (calls.length > 0) throw new Error(`Unexpected console.error: ${calls.join('\n')}`);
});
