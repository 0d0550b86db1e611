import { resourceClashes } from '../../domain/releases/resource-clash';
import type { Found } from '../../domain/register/found';
import { text } from '../../domain/text/say';
import type { Refusal, Wants } from '../ports';
import { refuse, refuseField } from './action';
import { fields, type FieldSpec } from './field';
import type { Scene } from './scene';
import type { Values } from './values';

/** Columns of all releases and resources that the conflict check looks at. */
export const resourceColumns: Wants = {
  columns: [
    { tab: 'resources', names: ['id', 'person', 'role', 'from', 'to'] },
    { tab: 'releases', names: ['id', 'title', 'state'] },
  ],
};

/** Who works on the release in which role and days. */
export const resourceForm = (held?: Found<'resources'>): readonly FieldSpec[] => [
  fields.person('person', { required: true, value: held?.person ?? '' }),
  fields.text('roleOn', { required: true, max: 60, value: held?.role ?? '' }),
  fields.day('from', { required: true, value: held?.from ?? '' }),
  fields.day('until', { required: true, value: held?.to ?? '' }),
  fields.flag('confirmed', { value: held?.confirmed ?? false }),
  fields.long('note', { max: 2_000, value: held?.note ?? '', help: 'field.note.resource' }),
];

/** What the form makes of the record; refuses days in the wrong order, and a clash with another release that nobody explains [ACV-02]. */
export function resourceSet({ release, world }: Scene, values: Values) {
  const set = {
    person: values.text('person'),
    role: values.text('roleOn'),
    from: values.text('from'),
    to: values.text('until'),
    confirmed: values.flag('confirmed') === true,
    note: values.text('note'),
  };
  if (set.to < set.from) return refuseField('until', text('refused.days-order'));
  const reasons = resourceClashes({ release: release.id, ...set }, world.rows('resources'), world.rows('releases'));
  if (reasons.length > 0 && set.note === '')
    return refuse(text('refused.resource-clash'), { reasons, fields: { note: text('form.missing') } });
  return set;
}

export const isRefusal = (it: object): it is Refusal => 'kind' in it && it.kind === 'refusal';
