/** One record of a CSV file. */
export interface CsvRecord {
  /** Number of the record in the file, the header being 1; a quoted line break does not count. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Its quotes are broken: text after a closing quote, or a quote that never closes. */
  readonly broken: boolean;
}

export type Separator = ',' | ';' | '\t';

interface Field {
  readonly text: string;
  /** Where the field ends: at a separator, a line end, or the end of the file. */
  readonly end: number;
  readonly broken: boolean;
}

/**
 * Records of a CSV text by RFC 4180, with any of the three separators and any line ends. Blank lines are left out but counted.
 * A field keeps its spaces and its inner line breaks as they are [BAD-06].
 */
export function* csvRecords(csv: string, separator: Separator): Generator<CsvRecord> {
  let at = 0;
  let row = 0;
  while (at < csv.length) {
    row += 1;
    const cells: string[] = [];
    let broken = false;
    for (;;) {
      const field = csv[at] === '"' ? quotedField(csv, at, separator) : plainField(csv, at, separator);
      cells.push(field.text);
      broken = broken || field.broken;
      at = field.end + 1;
      if (csv[field.end] !== separator) break;
    }
    if (csv[at - 1] === '\r' && csv[at] === '\n') at += 1;
    if (cells.length > 1 || cells[0] !== '') yield { row, cells, broken };
  }
}

function plainField(csv: string, start: number, separator: Separator): Field {
  let end = start;
  while (end < csv.length && csv[end] !== separator && csv[end] !== '\n' && csv[end] !== '\r') end += 1;
  return { text: csv.slice(start, end), end, broken: false };
}

function quotedField(csv: string, start: number, separator: Separator): Field {
  let text = '';
  let from = start + 1;
  for (;;) {
    const quote = csv.indexOf('"', from);
    if (quote < 0) return { text: text + csv.slice(from), end: csv.length, broken: true };
    text += csv.slice(from, quote);
    if (csv[quote + 1] !== '"') {
      const rest = plainField(csv, quote + 1, separator);
      return { text: text + rest.text, end: rest.end, broken: rest.text !== '' };
    }
    text += '"';
    from = quote + 2;
  }
}

const separators: readonly Separator[] = [',', ';', '\t'];

/** The separator under which the first records agree best on their number of cells; a first line `sep=;` decides. */
export function detectSeparator(csv: string): Separator {
  const declared = /^sep=([,;\t])\r?\n/i.exec(csv)?.[1];
  const told = separators.find((it) => it === declared);
  if (told) return told;
  const marks = separators.map((separator) => ({ separator, mark: agreement(csv, separator) }));
  return marks.reduce((best, it) => (it.mark > best.mark ? it : best)).separator;
}

/** The text without the line `sep=…` that Excel understands. */
export const withoutDeclaration = (csv: string): string => csv.replace(/^sep=[,;\t]\r?\n/i, '');

function agreement(csv: string, separator: Separator): number {
  const widths: number[] = [];
  for (const record of csvRecords(csv, separator)) {
    widths.push(record.cells.length);
    if (widths.length === 20) break;
  }
  const header = widths[0] ?? 0;
  if (header < 2) return 0;
  const agreeing = widths.filter((it) => it === header).length;
  return (agreeing / widths.length) * 1000 + Math.min(header, 200);
}
