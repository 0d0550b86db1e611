import type { Found } from '../../domain/register/found';
import type { FieldsOf } from '../../domain/register/workbook';
import { withDetail } from '../../domain/releases/details';

const copied = [
  'title',
  'service',
  'domains',
  'systems',
  'contentTypes',
  'method',
  'objective',
  'justification',
  'benefit',
  'description',
  'classification',
  'risk',
  'serviceOwner',
  'deliveryManager',
  'deputy',
  'buildLead',
  'runLead',
  'itLeads',
  'signatory',
  'confidentiality',
] as const;

/** A draft with what an earlier release says of itself, its people included; version, window and all that happened to it are left out. */
export const draftLike = (release: Found<'releases'>): FieldsOf<'releases'> => ({
  ...Object.fromEntries(copied.map((name) => [name, release[name]])),
  state: 'draft',
  relations: withDetail({ relations: '' }, 'relations', { madeFrom: release.id }),
});
