import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { kept } from '../../src/client/kept';
import { newKey, press, type Press } from '../../src/client/press';
import { aProblem } from './views';

type Then = (value: unknown) => void;
const calls: { readonly name: string; readonly given: unknown }[] = [];
let answer: (then: Then, failed: Then) => void;

const wanted: Press = {
  action: 'add-risk',
  release: 'REL-2026-0042',
  subject: '',
  values: { title: 'Late' },
  revision: 7,
};

beforeEach(() => {
  calls.length = 0;
  answer = (then) => then({ ok: true, value: { release: '', said: '' } });
  const runner = (then: Then, failed: Then): object => ({
    withSuccessHandler: (next: Then) => runner(next, failed),
    withFailureHandler: (next: Then) => runner(then, next),
    act: (given: unknown) => {
      calls.push({ name: 'act', given });
      answer(then, failed);
    },
    relayMessages: (given: unknown) => void calls.push({ name: 'relayMessages', given }),
  });
  Object.assign(globalThis, {
    google: {
      script: {
        run: runner(
          () => undefined,
          () => undefined,
        ),
      },
    },
    window: { name: '' },
  });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'google');
  Reflect.deleteProperty(globalThis, 'window');
});

const keys = (): readonly unknown[] =>
  calls.flatMap(({ given }) => (typeof given === 'object' && given !== null && 'key' in given ? [given.key] : []));
const lost = (_: Then, failed: Then): void => failed(new Error('Service Spreadsheets timed out'));
const busy = (then: Then): void => then({ ok: false, problem: aProblem({ code: 'busy', retry: true }) });

test('[BAD-60] without an answer the same request goes out again, revision and all, even when the view has moved on', async () => {
  answer = lost;
  await press(wanted);
  await press({ ...wanted, revision: 8 });
  expect(calls[1]).toEqual(calls[0]);
});

test('[BAD-60] other values are another press', async () => {
  answer = lost;
  await press(wanted);
  await press({ ...wanted, values: { title: 'Too late' } });
  expect(keys()[1]).not.toBe(keys()[0]);
});

test('[BAD-61] a press that found the register busy keeps its key', async () => {
  answer = busy;
  await press(wanted);
  await press(wanted);
  expect(keys()[1]).toBe(keys()[0]);
});

test('after an answer the same values are a new press', async () => {
  await press(wanted);
  await press(wanted);
  expect(keys()[1]).not.toBe(keys()[0]);
  expect(kept.get('press REL-2026-0042|add-risk|')).toBeUndefined();
});

test('messages are handed over in a call of their own, and only where there are any', async () => {
  await press(wanted);
  expect(calls).toHaveLength(1);
  answer = (then) => then({ ok: true, value: { release: '', said: '' }, messages: ['MSG-000124'] });
  await press(wanted);
  expect(calls.at(-1)).toEqual({ name: 'relayMessages', given: ['MSG-000124'] });
});

test('an answer that is no reply counts as lost', async () => {
  answer = (then) => then(null);
  const reply = await press(wanted);
  expect(reply).toMatchObject({ ok: false, problem: { saved: 'unknown', retry: true } });
});

test('keys are fit for the server and never the same', () => {
  const made = Array.from({ length: 1000 }, newKey);
  expect(new Set(made).size).toBe(1000);
  expect(made.every((it) => /^[A-Za-z0-9_-]{8,80}$/.test(it))).toBe(true);
});
