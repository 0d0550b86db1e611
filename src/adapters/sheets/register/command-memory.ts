import * as v from 'valibot';
import { hashOf } from '../crypto/digest';

const remembered = v.array(
  v.object({
    k: v.string(),
    f: v.string(),
    answer: v.unknown(),
    ids: v.array(v.string()),
    messages: v.array(v.string()),
  }),
);

/** The first outcome of a command key. `f` binds it to person, function and arguments. */
export type Remembered = v.InferOutput<typeof remembered>[number];

const slots = 1024;
const kept = 8;
const mostCharacters = 49_000;

/** Row (from 1) in the tab _Commands where a key is remembered. */
export const slotRowOf = (key: string): number => 2 + (parseInt(hashOf(key).slice(0, 8), 16) % slots);

/** Number of rows that the tab keeps. */
export const slotCount = slots;

/** Binds a key to who calls what with which arguments. */
export const fingerprintOf = (actor: string, command: string, input: unknown): string =>
  hashOf(JSON.stringify([actor, command, input])).slice(0, 32);

/** The outcomes of a slot; an unreadable cell remembers nothing. */
export function readMemory(cell: string): readonly Remembered[] {
  if (cell === '') return [];
  try {
    const read = v.safeParse(remembered, JSON.parse(cell));
    return read.success ? read.output : [];
  } catch {
    return [];
  }
}

/** The slot with one outcome more: at most eight, the oldest go first. Throws for an answer that no cell can hold. */
export function memoryCell(before: readonly Remembered[], outcome: Remembered): string {
  for (let keep = Math.min(before.length, kept - 1); keep >= 0; keep--) {
    const cell = JSON.stringify([...before.slice(before.length - keep), outcome]);
    if (cell.length <= mostCharacters) return cell;
  }
  throw new Error(
    `The answer of a command is too long to be remembered: ${JSON.stringify(outcome.answer).length} characters.`,
  );
}
