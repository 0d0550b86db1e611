import type { FieldsOf } from '../../domain/register/workbook';
import type { Change } from '../ports';
import type { Scene } from './scene';

/** A change of the release's own row. */
export const updateRelease = ({ release }: Scene, set: FieldsOf<'releases'>, why = ''): Change => ({
  update: 'releases',
  id: release.id,
  set,
  why,
});
