import type { Found } from '../../domain/register/found';
import { levels } from '../../domain/register/vocabulary';
import type { FieldsOf } from '../../domain/register/workbook';
import { chosen } from './chosen';
import { fields, optionsOf, type FieldSpec } from './field';
import type { Values } from './values';

/** The form of a risk, with what it holds now. */
export const riskForm = (risk?: Found<'risks'>): readonly FieldSpec[] => [
  fields.long('riskTitle', { required: true, value: risk?.title ?? '' }),
  fields.choice('probability', optionsOf(levels), { required: true, value: risk?.probability ?? '' }),
  fields.choice('impact', optionsOf(levels), { required: true, value: risk?.impact ?? '' }),
  fields.person('owner', { required: true, value: risk?.owner ?? '' }),
  fields.long('measure', { value: risk?.measure ?? '' }),
];

/** What the form makes of the record. */
export const riskSet = (values: Values): FieldsOf<'risks'> => ({
  title: values.text('riskTitle'),
  probability: chosen(levels, values.text('probability')),
  impact: chosen(levels, values.text('impact')),
  owner: values.text('owner'),
  measure: values.text('measure'),
});
