import { authorise } from '../../domain/rights/authorise';
import type { Found } from '../../domain/register/found';
import type { ActionId } from '../../domain/rights/actions';
import { text, type Text } from '../../domain/text/say';
import type { Refusal } from '../ports';
import { refuse } from './action';
import { fields, type FieldSpec } from './field';
import type { Scene } from './scene';
import type { Values } from './values';

type Item = Found<'checklist'>;

/** The ids of the items that were ticked; the page adds them itself. */
export const itemsField = (): FieldSpec => fields.ids('items');

/** Why an item stands out of a bulk act. */
type Objection = (item: Item) => Text | undefined;

/**
 * The ticked items, all or none: an unknown id, an item that this person may not touch, or one that the act makes no sense
 * for refuses the whole act and names it. Answers the items in the order of the checklist.
 */
export function tickedItems(
  scene: Scene,
  values: Values,
  { action, objection }: { readonly action: ActionId; readonly objection: Objection },
): readonly Item[] | Refusal {
  const ids = values.list('items');
  const items = scene.file.of('checklist').filter((it) => ids.includes(it.id) || ids.includes(it.item));
  if (items.length < new Set(ids).size)
    return refuse(
      text('refused.no-record', { id: ids.find((id) => !items.some((it) => it.id === id || it.item === id)) ?? '' }),
    );
  const rights = items.map((item) => rightOn(scene, action, item));
  const no = rights.flatMap((it) => (it.allowed ? [] : [it]))[0];
  if (no) return refuse(no.why, { who: no.who });
  const reasons = items.flatMap((item) => objection(item) ?? []);
  return reasons.length > 0 ? refuse(text('refused.items', { count: reasons.length }), { reasons }) : items;
}

const rightOn = ({ actor, release, settings, today }: Scene, action: ActionId, item: Item) =>
  authorise({ action, item, actor: actor.mail, release, settings, today });

/** True where the refusal half of an answer was given. */
export const isRefusal = (answer: readonly Item[] | Refusal): answer is Refusal => 'kind' in answer;

/** May this person do the act on the item; for the pages. */
export const mayItem = (scene: Scene, action: ActionId, item: Item): boolean => rightOn(scene, action, item).allowed;
