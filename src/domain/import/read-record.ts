import { text, type Text } from '../text/say';
import type { CsvRecord } from './csv';
import {
  targetOf,
  type ImportColumn,
  type ImportedFields,
  type ImportTarget,
  type ReleaseColumn,
} from './import-columns';
import { readField, type FieldValue, type Reading } from './read-field';
import { readFlag } from './read-word';
import { readScores } from './read-scores';

/** A record of the file as far as the file alone can tell: its fields, or why it is refused. */
export type ReadRecord =
  { readonly row: number; readonly fields: ImportedFields } | { readonly row: number; readonly refused: Text };

/** The columns of the file that are taken, by place. */
export interface TakenColumn {
  readonly place: number;
  readonly header: string;
  readonly column: ImportColumn;
}

const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** Reads a record by the header mapping. An empty cell says nothing: it neither sets nor clears. */
export function readRecord(
  record: CsvRecord,
  columns: readonly TakenColumn[],
  { width, reading }: { readonly width: number; readonly reading: Reading },
): ReadRecord {
  const { row, cells } = record;
  if (record.broken) return { row, refused: text('import.row.quotes') };
  if (cells.length !== width)
    return { row, refused: text('import.row.width', { found: cells.length, expected: width }) };
  const fields: Record<string, FieldValue> = {};
  for (const { place, header, column } of columns) {
    const cell = cells[place] ?? '';
    const target = targetOf(column);
    if (cell.trim() === '' || !target) continue;
    const read = readCell(cell, target, { header, reading });
    if ('refused' in read) return { row, refused: read.refused };
    for (const [name, value] of read.values) fields[name] = value;
  }
  const found = checked(fields, reading);
  return 'refused' in found ? { row, refused: found.refused } : { row, fields: found.fields };
}

type CellRead =
  { readonly values: readonly (readonly [ReleaseColumn | 'reviewed', FieldValue])[] } | { readonly refused: Text };

/** A cell as the columns that it fills: one, or two for a list of scores. */
function readCell(
  cell: string,
  target: ImportTarget,
  { header, reading }: { readonly header: string; readonly reading: Reading },
): CellRead {
  if (target.column === 'scores') {
    const scores = readScores(cell, reading.language);
    if (!scores) return { refused: text('import.cell.scores', { header, value: cell.slice(0, 60) }) };
    return {
      values: [
        ['scoreSum', scores.sum],
        ['scoreCount', scores.count],
      ],
    };
  }
  const flag = target.column === 'reviewHeld' ? readFlag(cell) : null;
  if (flag !== null) return { values: [['reviewed', flag]] };
  if (target.column === 'id' && !idPattern.test(cell.trim()))
    return { refused: text('import.cell.id', { header, value: cell.slice(0, 60) }) };
  const read = readField(target.column === 'id' ? cell.trim() : cell, target, { header, reading });
  return 'refused' in read ? read : { values: [[target.column, read.value]] };
}

/** The fields together: pairs in order, parts within their whole, and a bare "review held: yes" dated at go-live, as the file knows no day. */
function checked(
  read: Record<string, FieldValue>,
  reading: Reading,
): { readonly fields: ImportedFields } | { readonly refused: Text } {
  const { reviewed, ...rest } = read;
  // The values were read by the kinds of exactly these columns, so the record has the columns' types.
  const fields = rest as ImportedFields;
  const refused = misfit(fields);
  if (refused) return { refused };
  if (reviewed !== true || fields.reviewHeld !== undefined) return { fields };
  if (!fields.deploymentEnd) return { refused: text('import.row.review') };
  return { fields: { ...fields, reviewHeld: reading.time.dayIn(fields.deploymentEnd) } };
}

function misfit(fields: ImportedFields): Text | null {
  const { windowStart, windowEnd, deploymentStart, deploymentEnd, incidentsCaused, incidentsSevere, incidentsMajor } =
    fields;
  if (windowStart && windowEnd && windowEnd <= windowStart) return text('import.row.window');
  if (deploymentStart && deploymentEnd && deploymentEnd < deploymentStart) return text('import.row.deployment');
  const caused = incidentsCaused ?? null;
  if (caused !== null && Math.max(incidentsSevere ?? 0, incidentsMajor ?? 0) > caused)
    return text('import.row.incidents');
  const { scoreSum, scoreCount } = fields;
  if ((scoreSum ?? 0) > (scoreCount ?? 0) * 10) return text('import.row.scores');
  return null;
}
