import type { Column, Kind, Language } from '../../../domain/register/schema';
import { inLanguage } from '../../../domain/text/say';

type ColumnType = 'TEXT' | 'DOUBLE' | 'DATE' | 'BOOLEAN' | 'DROPDOWN';

const types: Readonly<Record<Kind, ColumnType>> = {
  id: 'TEXT',
  text: 'TEXT',
  long: 'TEXT',
  mail: 'TEXT',
  link: 'TEXT',
  list: 'TEXT',
  json: 'TEXT',
  instant: 'TEXT',
  choice: 'DROPDOWN',
  day: 'DATE',
  integer: 'DOUBLE',
  number: 'DOUBLE',
  flag: 'BOOLEAN',
};

/** A column of a real table as the Sheets API wants it. */
export interface TableColumn {
  readonly columnName: string;
  readonly columnType: ColumnType;
  readonly dataValidationRule?: {
    readonly condition: {
      readonly type: 'ONE_OF_LIST';
      readonly values: readonly { readonly userEnteredValue: string }[];
    };
  };
}

/** Name, type and dropdown of a column; `words` gives a list that is not closed, such as people or services. */
export function tableColumn(column: Column, language: Language, words: readonly string[] = []): TableColumn {
  const columnName = inLanguage(column.header, language);
  const listed = words.length > 0 ? words : Object.values(column.choices ?? {}).map((it) => inLanguage(it, language));
  if (listed.length === 0) return { columnName, columnType: types[column.kind] };
  const values = [...new Set(listed)].map((userEnteredValue) => ({ userEnteredValue }));
  return { columnName, columnType: 'DROPDOWN', dataValidationRule: { condition: { type: 'ONE_OF_LIST', values } } };
}
