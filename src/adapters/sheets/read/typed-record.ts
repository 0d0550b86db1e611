import type { Found } from '../../../domain/register/found';
import type { RecordOf, TabId } from '../../../domain/register/workbook';
import type { FoundRecord } from './found-record';

/**
 * A record in the domain's type. The schema gives both the type and the code that read the cells, column by column, so
 * the two agree; the compiler cannot follow that through a loop, hence the one assertion of the store.
 */
export function typedRecord<T extends TabId>(record: FoundRecord): Found<T> {
  const plain: unknown = {
    id: record.id,
    ...record.fields,
    revision: record.revision,
    seal: '',
    edited: record.edited,
  };
  return plain as Found<T>;
}

/** The same for some columns of a row. */
export function typedRow<T extends TabId>(fields: Readonly<Record<string, unknown>>): Partial<RecordOf<T>> {
  const plain: unknown = fields;
  return plain as Partial<RecordOf<T>>;
}
