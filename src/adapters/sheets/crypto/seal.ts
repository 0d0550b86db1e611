import { canonical } from '../cells/canonical';
import type { Fields } from '../cells/field-value';
import { macOf, sameCode } from './digest';
import type { Keys } from './keys';

/** What a seal binds together (decision 6). `fields` without seal and revision, in the schema's order. */
export interface Sealed {
  readonly register: string;
  readonly tab: string;
  readonly id: string;
  readonly revision: number;
  readonly fields: Fields;
}

/** How a record stands to its seal: whole, or edited by hand. A record sealed as edited stays so until it is restored. */
export type SealState = 'whole' | 'edited';

/**
 * The seal of a record, e.g. `k1.5f0c…`. A field with nothing in it, or a flag that is not set, is left out together with
 * its name: emptying it is seen all the same, and a column that a later schema adds leaves the seals as they are. A record that was edited by hand and is changed all the same keeps a seal of
 * another kind (`k1x.…`): the change is bound, and the record still counts as edited by hand.
 */
export function sealOf(keys: Keys, sealed: Sealed, state: SealState = 'whole'): string {
  const parts = [keys.id, state, sealed.register, sealed.tab, sealed.id, String(sealed.revision)];
  const fields = Object.entries(sealed.fields)
    .map(([name, value]) => [name, canonical(value)] as const)
    .filter(([, value]) => value !== '' && value !== 'false')
    .flat();
  return `${keys.id}${state === 'edited' ? 'x' : ''}.${macOf(keys.seal, [...parts, ...fields]).slice(0, 40)}`;
}

/** Does a seal fit what is there now? */
export function sealStateOf(ring: readonly Keys[], sealed: Sealed, seal: string): SealState {
  const keys = ring.find((it) => seal.startsWith(`${it.id}.`));
  return keys && sameCode(sealOf(keys, sealed), seal) ? 'whole' : 'edited';
}
