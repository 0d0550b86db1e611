import * as v from 'valibot';
import { macOf, sameCode } from '../crypto/digest';
import type { Keys } from '../crypto/keys';

/** The row of the tab _State: how far the register is. */
const registerState = v.object({
  schema: v.number(),
  register: v.string(),
  /** Number of the last audit entry. */
  seq: v.number(),
  /** Chain code of the last audit entry. */
  head: v.string(),
  counters: v.record(v.string(), v.number()),
  settingsVersion: v.number(),
  /** When something was last saved, as a UTC instant; a dashboard as of an earlier one is stale. */
  changedAt: v.string(),
});

export type RegisterState = v.InferOutput<typeof registerState>;

/** Row of the state in its tab, counted from 1, and the key in its first cell. */
export const stateRow = 2;
export const stateKey = 'state';

/** The state as its cell, sealed. */
export function stateCell(state: RegisterState, keys: Keys): string {
  const text = JSON.stringify(state);
  return `${keys.id}.${macOf(keys.seal, ['state', text]).slice(0, 40)} ${text}`;
}

/** The state out of its cell; null where the cell is empty or its seal does not fit. */
export function readState(cell: string, ring: readonly Keys[]): RegisterState | null {
  const [seal = '', text = ''] = splitOnce(cell);
  const keys = ring.find((it) => seal.startsWith(`${it.id}.`));
  if (!keys || !sameCode(`${keys.id}.${macOf(keys.seal, ['state', text]).slice(0, 40)}`, seal)) return null;
  return v.parse(registerState, JSON.parse(text));
}

function splitOnce(cell: string): readonly string[] {
  const at = cell.indexOf(' ');
  return at < 0 ? [cell] : [cell.slice(0, at), cell.slice(at + 1)];
}
