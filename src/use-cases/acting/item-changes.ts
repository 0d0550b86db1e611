import type { Found } from '../../domain/register/found';
import type { FieldsOf } from '../../domain/register/workbook';
import type { Change } from '../ports';

/** The same change on several checklist items. */
export const itemChanges = (
  items: readonly Found<'checklist'>[],
  set: (item: Found<'checklist'>) => FieldsOf<'checklist'>,
  why = '',
): readonly Change[] => items.map((it): Change => ({ update: 'checklist', id: it.id, set: set(it), why }));
