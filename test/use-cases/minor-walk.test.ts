import { expect, test } from '@jest/globals';
import { building, inSession, planning, readying, submitted, testing } from './walk/minor';

test('a complete request is submitted', () => {
  expect(submitted().row.state).toBe('initiation');
});

test('G0 opens planning', () => {
  expect(planning().row.state).toBe('planning');
});
test('G1', () => {
  expect(building().row.state).toBe('build');
});
test('G2', () => {
  expect(testing().row.state).toBe('test');
});
test('G3', () => {
  expect(readying().row.state).toBe('move2run');
});
test('session', () => {
  expect(inSession().row.state).toBe('move2run');
});
