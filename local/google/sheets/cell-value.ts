import type { sheets_v4 } from '@googleapis/sheets';
import type { CellValue } from './book';
import { SheetsRefusal } from './refusal';

const words: Readonly<Record<string, string>> = {
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
  '#ERROR!': 'ERROR',
};

export const isErrorWord = (text: string) => Object.hasOwn(words, text);

const tooLong = 'Your input contains more than the maximum of 50000 characters in a single cell.';

/** The cell of a userEnteredValue; null is an empty cell. Refuses 50,001 characters and more than one kind of value. */
export function cellOf(value: sheets_v4.Schema$ExtendedValue | null | undefined): CellValue {
  if (!value) return null;
  const given = Object.entries(value).filter(([, it]) => it !== undefined && it !== null);
  if (given.length > 1)
    throw new SheetsRefusal('oneof field value is already set. Cannot set more than one kind of value.');
  if (typeof value.stringValue === 'string') return textCell(value.stringValue);
  if (typeof value.numberValue === 'number') return value.numberValue;
  if (typeof value.boolValue === 'boolean') return value.boolValue;
  if (typeof value.formulaValue === 'string') return { formula: textCell(value.formulaValue) ?? '' };
  if (value.errorValue) throw new SheetsRefusal('ErrorValue cannot be set: it is read-only.');
  return null;
}

function textCell(text: string): string | null {
  if (text.length > 50_000) throw new SheetsRefusal(tooLong);
  return text === '' ? null : text;
}

/** What the cell was given: undefined for an empty one. */
export function enteredValue(cell: CellValue): sheets_v4.Schema$ExtendedValue | undefined {
  if (typeof cell === 'object' && cell !== null && 'formula' in cell) return { formulaValue: cell.formula };
  return effectiveValue(cell);
}

/** What the cell comes to. A formula comes to its own text here, because none is calculated. */
export function effectiveValue(cell: CellValue): sheets_v4.Schema$ExtendedValue | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'string') return { stringValue: cell };
  if (typeof cell === 'number') return { numberValue: cell };
  if (typeof cell === 'boolean') return { boolValue: cell };
  if ('formula' in cell) return { stringValue: cell.formula };
  return { errorValue: { type: words[cell.error] ?? 'ERROR', message: `Error word typed: ${cell.error}` } };
}

/** The cell as a plain value: an error by its word, a formula by its text. */
export function plainValue(cell: CellValue): string | number | boolean | null {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'formula' in cell ? cell.formula : cell.error;
}
