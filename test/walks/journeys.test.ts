import { expect, test } from '@jest/globals';
import { wayTogether } from './journey-steps';

test('whoever does what the desk says brings a package of three from request to closure, each with a decision of its own', () => {
  const done = wayTogether().steps.flatMap((it) => ('request' in it ? [it.request.action] : []));
  expect(done.filter((it) => it === 'decide-package')).toHaveLength(2);
  expect(done.filter((it) => it === 'verify-deployment').length).toBeGreaterThanOrEqual(3);
  expect(done.at(-1)).toBe('decide-gate');
}, 120_000);
