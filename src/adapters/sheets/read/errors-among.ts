import { describe, type DescribedSheet } from '../spreadsheet';

/**
 * Which of these cells really show an error: the words of an error and the same words typed as text read alike in values,
 * so doubtful cells are looked at again by spreadsheets.get, once a tab (clarification 72). No cells, no call.
 */
export function errorsAmong(register: string, cells: readonly string[]): readonly boolean[] {
  const tabs = [...new Set(cells.map(tabOf))];
  const wrong = new Set(
    tabs.flatMap((tab) =>
      wrongIn(
        register,
        cells.filter((it) => tabOf(it) === tab),
      ),
    ),
  );
  return cells.map((it) => wrong.has(it));
}

const tabOf = (range: string): string => range.slice(0, range.lastIndexOf('!'));

/** The answer has one block of data for each range, in their order. */
function wrongIn(register: string, ranges: readonly string[]): readonly string[] {
  const sheets = describe(register, 'sheets.data.rowData.values.effectiveValue', ranges).sheets ?? [];
  const blocks = sheets.flatMap((it) => it.data ?? []);
  return ranges.filter((_, index) => showsError(blocks[index]));
}

type Block = NonNullable<DescribedSheet['data']>[number];

const showsError = (block: Block | undefined): boolean =>
  block?.rowData?.some(({ values = [] }) => values.some((cell) => cell.effectiveValue?.errorValue !== undefined)) ===
  true;
