import type { Found } from '../../domain/register/found';
import { incidentPriorities } from '../../domain/register/vocabulary';
import type { FieldsOf } from '../../domain/register/workbook';
import { chosen } from './chosen';
import { wallOf } from './draft-fields';
import { fields, optionsOf, type FieldSpec } from './field';
import type { Scene } from './scene';
import type { Values } from './values';

/** The form of an incident. */
export const incidentForm = (scene: Scene, held?: Found<'incidents'>): readonly FieldSpec[] => [
  fields.text('incidentNumber', { max: 60, value: held?.number ?? '' }),
  fields.long('incidentTitle', { required: true, value: held?.title ?? '' }),
  fields.choice('incidentPriority', optionsOf(incidentPriorities), { required: true, value: held?.priority ?? '' }),
  fields.flag('major', { value: held?.major ?? false }),
  fields.flag('caused', { required: true, value: held?.caused ?? null, help: 'field.caused.help' }),
  fields.moment('openedAt', { required: true, value: wallOf(scene, held?.openedAt ?? scene.now) }),
  fields.person('owner', { value: held?.owner ?? '' }),
  fields.long('workaround', { value: held?.workaround ?? '' }),
];

/** What the form makes of the record. */
export const incidentSet = (values: Values): FieldsOf<'incidents'> => ({
  number: values.text('incidentNumber'),
  title: values.text('incidentTitle'),
  priority: chosen(incidentPriorities, values.text('incidentPriority')),
  major: values.flag('major') === true,
  caused: values.flag('caused') === true,
  openedAt: values.text('openedAt'),
  owner: values.text('owner'),
  workaround: values.text('workaround'),
});
