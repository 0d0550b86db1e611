import { text } from '../text/say';
import type { ImportedFields } from './import-columns';
import type { ReadRecord } from './read-record';
import { squeezed } from './squeezed';

/** Columns by which a release is known again without its id. */
export const namingColumns = [
  'title',
  'service',
  'version',
  'deploymentEnd',
  'baselineGoLive',
  'plannedGoLive',
] as const satisfies readonly (keyof ImportedFields)[];

/**
 * What tells a release without an id: its service, version and title; a bare title is told from its namesakes by its day.
 * '' without a title.
 */
export function nameOfRelease(release: Pick<ImportedFields, (typeof namingColumns)[number]>): string {
  const { service = '', version = '', title = '' } = release;
  if (title === '') return '';
  const day = [release.deploymentEnd, release.baselineGoLive, release.plannedGoLive].find(
    (it) => it !== undefined && it !== '',
  );
  return [squeezed(service), version.trim(), squeezed(title), service === '' && version === '' ? day : ''].join('\n');
}

/** Refuses the second of two records that mean the same release: the same id, or without ids the same name. */
export function refuseRepeats(records: readonly ReadRecord[]): readonly ReadRecord[] {
  const first = new Map<string, number>();
  return records.map((record) => {
    if ('refused' in record) return record;
    const { row, fields } = record;
    const name = nameOfRelease(fields);
    const key = fields.id ? `id ${fields.id}` : name && `name ${name}`;
    if (key === '') return record;
    const earlier = first.get(key);
    if (earlier !== undefined) return { row, refused: text('import.row.repeat', { earlier }) };
    first.set(key, row);
    return record;
  });
}
