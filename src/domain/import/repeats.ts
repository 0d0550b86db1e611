import { text } from '../text/say';
import type { ImportedFields } from './import-columns';
import type { ReadRecord } from './read-record';
import { squeezed } from './squeezed';

/** What tells a release without an id: its service, version and title; '' where only a title is known, which tells nothing. */
export function nameOfRelease({ service = '', version = '', title = '' }: Pick<ImportedFields, 'service' | 'version' | 'title'>): string {
  if (title === '' || (service === '' && version === '')) return '';
  return [squeezed(service), version.trim(), squeezed(title)].join('\n');
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
