import type { Draft } from '../draft';
import { SheetsRefusal } from '../refusal';

const most = 10_000_000;

/** Refuses a file of more than 10 million cells, counted over the grids of all tabs. */
export function checkSize(draft: Draft): void {
  let cells = 0;
  for (const { parts } of draft.all()) {
    const { rowCount, columnCount } = parts.properties.gridProperties;
    if (columnCount > 18_278)
      throw new SheetsRefusal(
        'This action would increase the number of columns in the sheet above the limit of 18278 columns.',
      );
    cells += rowCount * columnCount;
  }
  if (cells > most)
    throw new SheetsRefusal(
      `This action would increase the number of cells in the workbook above the limit of ${most} cells.`,
    );
}

/** Makes a grid at least that tall. */
export function growRows(draft: Draft, sheetId: number, rowCount: number): void {
  if (draft.peek(sheetId).parts.properties.gridProperties.rowCount >= rowCount) return;
  draft.parts(sheetId).properties.gridProperties.rowCount = rowCount;
  checkSize(draft);
}
