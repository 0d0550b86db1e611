import type { ActAnswer, ActRequest, Reply } from '../sidebar-api';
import { kept } from './kept';
import { ask, relay } from './server';

/** What a button asks for; the key is made here. */
export type Press = Omit<ActRequest, 'key'>;

/** The name under which a form's values and its press are kept. */
export const formName = ({ release, action, subject }: Pick<Press, 'release' | 'action' | 'subject'>): string =>
  [release, action, subject].join('|');

/**
 * Carries out an act. The key is made once a press and kept until an answer says how it ended, so a retry, also after a
 * reload, repeats the very same request and has one effect [BAD-60]. The revision is not compared: the lost press may
 * have raised it.
 */
export async function press(wanted: Press): Promise<Reply<ActAnswer>> {
  const name = `press ${formName(wanted)}`;
  const request = unanswered(name, wanted) ?? { ...wanted, key: newKey() };
  kept.set(name, request);
  const reply = await ask('act', request);
  if (reply.ok || !reply.problem.retry) kept.drop(name);
  if (reply.ok) relay(reply.messages ?? []);
  return reply;
}

/** A command key: 32 hexadecimal digits, 128 bits. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

function unanswered(name: string, wanted: Press): ActRequest | null {
  const found = kept.get(name);
  return isRequest(found) && JSON.stringify(found.values) === JSON.stringify(wanted.values) ? found : null;
}

const isRequest = (it: unknown): it is ActRequest =>
  typeof it === 'object' &&
  it !== null &&
  'key' in it &&
  typeof it.key === 'string' &&
  'values' in it &&
  'action' in it;
