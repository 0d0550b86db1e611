import { inLanguage, text, type Text } from '../text/say';
import type { Language } from '../register/schema';
import type { DayOrder } from './day-order';
import { fromFormulaSafe } from './formula-safe';
import type { ImportTarget } from './import-columns';
import { readDay, readInstant, type CompanyTime } from './read-day';
import { readNumber } from './read-number';
import { readChoice, readFlag } from './read-word';

/** How the cells of a file are to be understood. */
export interface Reading {
  readonly language: Language;
  readonly dayOrder: DayOrder;
  readonly time: CompanyTime;
}

export type FieldValue = string | number | boolean | readonly string[];

/** What a cell holds, '' left out by the caller; or why it cannot be taken. */
export type FieldRead = { readonly value: FieldValue } | { readonly refused: Text };

const longest = 50_000;
const errorCell =
  /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|NOM\?|NOMBRE!|VALEUR!)$|^(Loading|Chargement)(\.{3}|…)$/;
const address = /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:]+$/;
const examples: Readonly<Record<DayOrder, string>> = { dmy: '31/12/2026', mdy: '12/31/2026', ymd: '2026-12-31' };
const ends: readonly string[] = ['windowEnd', 'deploymentEnd', 'firstAttemptEnd'];

/** Reads one non-empty cell under its target; `header` is the file's own word for the column, for the reason of a refusal. */
export function readField(
  cell: string,
  target: ImportTarget,
  { header, reading }: { readonly header: string; readonly reading: Reading },
): FieldRead {
  if (errorCell.test(cell.trim())) return { refused: text('import.cell.error', { header, value: cell.trim() }) };
  if (cell.length > longest) return { refused: text('import.cell.long', { header, count: cell.length }) };
  const value = valueOf(cell, target, reading);
  return value === null ? { refused: wrong(cell, target, { header, reading }) } : { value };
}

/** The cell's value by the kind of its column; null for what does not fit. */
function valueOf(cell: string, target: ImportTarget, { language, dayOrder, time }: Reading): FieldValue | null {
  switch (target.kind) {
    case 'day':
      return readDay(cell, dayOrder, time);
    case 'instant':
      return readInstant(cell, dayOrder, { time, isEnd: ends.includes(target.column) });
    case 'integer':
    case 'number':
      return countOf(readNumber(cell, language), target.kind);
    case 'flag':
      return readFlag(cell);
    case 'choice':
      return readChoice(cell, target);
    case 'list':
      return listOf(fromFormulaSafe(cell));
    case 'mail':
      return address.test(cell.trim()) ? cell.trim().toLowerCase() : null;
    default:
      return plainText(fromFormulaSafe(cell));
  }
}

/** Every number of a release is an amount: never negative, and whole where things are counted. */
const countOf = (number: number | null, kind: 'integer' | 'number'): number | null =>
  number === null || number < 0 || (kind === 'integer' && !Number.isInteger(number)) ? null : number;

function listOf(cell: string): readonly string[] {
  const entries = plainText(cell)
    .split(/[,;|\n]/)
    .map((it) => it.trim());
  return [...new Set(entries.filter((it) => it !== ''))];
}

/** The text without what no cell can keep. */
const plainText = (cell: string): string => Array.from(cell).filter(isKept).join('');

/** False for controls but tab and line ends, for non-characters, and for halves of a pair [BAD-45]. */
function isKept(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return character === '\t' || character === '\n' || character === '\r';
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return !isHalf && code !== 0xfffe && code !== 0xffff;
}

function wrong(
  cell: string,
  { kind, choices = {} }: ImportTarget,
  { header, reading }: { readonly header: string; readonly reading: Reading },
): Text {
  const value = cell.slice(0, 60);
  if (kind === 'day') return text('import.cell.day', { header, value, example: examples[reading.dayOrder] });
  if (kind === 'instant')
    return text('import.cell.instant', { header, value, example: `${examples[reading.dayOrder]} 14:30` });
  if (kind === 'choice') {
    const words = Object.values(choices).map((it) => inLanguage(it, reading.language));
    return text('import.cell.choice', { header, value, words: words.join(', ') });
  }
  if (kind === 'flag') return text('import.cell.flag', { header, value });
  if (kind === 'mail') return text('import.cell.mail', { header, value });
  return text(kind === 'integer' ? 'import.cell.integer' : 'import.cell.number', { header, value });
}
