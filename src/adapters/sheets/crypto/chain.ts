import type { Raw } from '../cells/raw';
import { macOf } from './digest';
import type { Keys } from './keys';

/** Head of an empty audit. */
export const chainStart = '0'.repeat(40);

/** The chain code of an audit row: binds its cells to the row before it, so that none can be changed, added or left out. */
export const linkOf = (keys: Keys, before: string, cells: readonly Raw[]): string =>
  macOf(keys.chain, [keys.id, before, ...cells.map(String)]).slice(0, 40);
