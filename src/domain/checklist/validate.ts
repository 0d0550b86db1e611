import { actsFor, personsOf } from '../people/involved';
import { accountable } from '../raci/raci';
import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';
import { text, type Text } from '../text/say';
import { templateOf } from './template';

type Item = Pick<RecordOf<'checklist'>, 'item' | 'raciRow' | 'doneBy'>;

interface Asking {
  readonly actor: string;
  readonly release: RecordOf<'releases'>;
  readonly settings: Settings;
  readonly today: string;
}

export type Validation =
  { readonly allowed: true } | { readonly allowed: false; readonly why: Text; readonly who: readonly string[] };

/**
 * Who may validate what somebody else did: the accountable of its RACI row; where that is the doer, the consulted
 * specialists or the Delivery Manager (domain.md 5). Never the doer.
 */
export function mayValidate(item: Item, asking: Asking): Validation {
  const who = validators(item, asking);
  if (asking.actor === '' || asking.actor === item.doneBy)
    return { allowed: false, why: text('checklist.own-work', { item: item.item }), who };
  const selves = actsFor(asking.release, asking.actor, asking);
  if (who.some((it) => selves.includes(it.toLowerCase()))) return { allowed: true };
  return { allowed: false, why: text('checklist.not-validator', { item: item.item }), who };
}

function validators(item: Item, { release, settings, today }: Asking): readonly string[] {
  const others = (mails: readonly string[]): readonly string[] => [
    ...new Set(mails.filter((it) => it !== '' && it !== item.doneBy)),
  ];
  const first = others(accountable(settings, release, item.raciRow));
  if (first.length > 0) return first;
  const consulted = templateOf(settings, item.item)?.consulted ?? [];
  return others([
    ...consulted.flatMap((it) => personsOf(it, release, { settings, today })),
    release.deliveryManager,
    release.deputy,
  ]);
}
