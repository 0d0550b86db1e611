import { columnsOf, type TabId } from '../../../domain/register/workbook';
import { fieldOf } from '../cells/cells';
import { mayBeError } from '../cells/error-words';
import type { FieldValue } from '../cells/field-value';
import type { RawRow } from '../cells/raw';
import { sealStateOf } from '../crypto/seal';
import type { Session } from '../register/session';
import { cellIn, keyText, type TabReading } from './tab-reading';

/** A record as found: its fields without id, revision and seal in the schema's order, and how it stands to its seal. */
export interface FoundRecord {
  readonly tab: TabId;
  readonly id: string;
  /** Row in the file, from 1. */
  readonly row: number;
  readonly raw: RawRow;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly revision: number;
  readonly edited: boolean;
  /** Columns whose cell could not be read as it should. */
  readonly misfits: readonly string[];
  /** Columns whose cell reads like an error word. */
  readonly doubtful: readonly string[];
}

const own = new Set(['id', 'revision', 'seal']);

/** Names of the columns that a use case sets, in the schema's order. */
export const fieldNames = (tab: TabId): readonly string[] =>
  columnsOf(tab)
    .map(([name]) => name)
    .filter((it) => !own.has(it));

/** Does the tab seal its records? */
export const isSealed = (tab: TabId): boolean =>
  ['revision', 'seal'].every((it) => columnsOf(tab).some(([name]) => name === it));

/** The record of one row. */
export function foundRecord(session: Session, reading: TabReading, row: number): FoundRecord {
  const raw = reading.rows.get(row) ?? [];
  const fields: Record<string, FieldValue> = {};
  const [misfits, doubtful]: [string[], string[]] = [[], []];
  for (const [name, column] of columnsOf(reading.tab)) {
    if (own.has(name)) continue;
    const cell = cellIn(reading, raw, name);
    const { value, fits } = fieldOf(column, cell);
    fields[name] = value;
    if (!fits) misfits.push(name);
    if (mayBeError(cell)) doubtful.push(name);
  }
  const id = keyText(cellIn(reading, raw, 'id'));
  const revision = Number(cellIn(reading, raw, 'revision')) || 0;
  const sealed = { register: session.register, tab: reading.tab, id, revision, fields };
  const whole =
    misfits.length === 0 && sealStateOf(session.ring, sealed, String(cellIn(reading, raw, 'seal'))) === 'whole';
  return {
    tab: reading.tab,
    id,
    row,
    raw,
    fields,
    revision,
    edited: isSealed(reading.tab) && !whole,
    misfits,
    doubtful,
  };
}
