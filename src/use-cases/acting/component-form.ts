import type { Found } from '../../domain/register/found';
import { ciActions, componentKinds, documentStates } from '../../domain/register/vocabulary';
import type { FieldsOf } from '../../domain/register/workbook';
import { chosen } from './chosen';
import { fields, optionsOf, type FieldSpec } from './field';
import type { Values } from './values';

/** The form of a component, CI, build package or document. */
export const componentForm = (held?: Found<'components'>): readonly FieldSpec[] => [
  ...(held ? [] : [fields.choice('componentKind', optionsOf(componentKinds), { required: true })]),
  fields.text('name', { required: true, value: held?.name ?? '' }),
  fields.choice('ciAction', optionsOf(ciActions), { value: held?.action ?? '' }),
  fields.text('version', { max: 60, value: held?.version ?? '' }),
  fields.text('checksum', { value: held?.checksum ?? '' }),
  fields.link('link', { value: held?.link ?? '' }),
  fields.choice('documentState', optionsOf(documentStates), { value: held?.state ?? '' }),
  fields.person('owner', { value: held?.owner ?? '' }),
];

/** What the form makes of the record. */
export const componentSet = (values: Values): FieldsOf<'components'> => ({
  name: values.text('name'),
  action: chosen(ciActions, values.text('ciAction')),
  version: values.text('version'),
  checksum: values.text('checksum'),
  link: values.text('link'),
  state: chosen(documentStates, values.text('documentState')),
  owner: values.text('owner'),
});

/** How the release row names its build package: name and version, as text [BAD-26]. */
export const packageName = (name: string, version: string): string => (version === '' ? name : `${name} ${version}`);
