import type { Raw } from '../cells/raw';
import { chainStart, linkOf } from './chain';
import type { Keys } from './keys';

/** The code without the number of its key. */
const codeOf = (cell: Raw): string => String(cell).replace(/^k\d+\./, '');

/** Does an audit entry follow from the one before it? `before` is the chain cell above; null at the beginning. */
export function isLinked(
  ring: readonly Keys[],
  before: Raw | null,
  entry: { readonly cells: readonly Raw[]; readonly chain: Raw },
): boolean {
  const link = before === null ? chainStart : codeOf(before);
  const keys = ring.find((it) => String(entry.chain).startsWith(`${it.id}.`));
  return keys !== undefined && linkOf(keys, link, entry.cells) === codeOf(entry.chain);
}
