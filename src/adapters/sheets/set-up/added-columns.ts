import { columnsOf, type TabId } from '../../../domain/register/workbook';
import { inLanguage } from '../../../domain/text/say';
import type { RawRow } from '../cells/raw';
import { quoted } from '../layout/a1';
import { layoutOf, isLayout } from '../layout/layout';
import { hasTable, sheetIdOf, tabIds, tableIdOf } from '../layout/tab-ids';
import { titleIn, type Session } from '../register/session';
import { readRanges, type DescribedSheet } from '../spreadsheet';
import { updateCells, type SheetRequest } from '../write/requests';
import { pictureOf } from './file-facts';
import { tableColumn } from './table-column';

/**
 * Columns that the schema has and an earlier file lacks, after the last header of their tab and inside its table. What
 * people put there stays, moved columns too [BAD-72]. A tab that is not there yet is made by the steps of set-up.
 */
export function addedColumns(session: Session): readonly SheetRequest[] {
  const picture = pictureOf(session.register);
  const there = tabIds.filter((tab) => tab !== 'dashboard' && picture.sheet(tab) !== undefined);
  const headers = readRanges(
    session.register,
    there.map((tab) => `${quoted(titleIn(session, tab))}!1:1`),
  );
  return there.flatMap((tab, index) => {
    const sheet = picture.sheet(tab);
    return sheet ? widened({ session, tab, sheet, header: headers[index]?.[0] ?? [] }) : [];
  });
}

interface Standing {
  readonly session: Session;
  readonly tab: TabId;
  readonly sheet: DescribedSheet;
  readonly header: RawRow;
}

function widened({ session, tab, sheet, header }: Standing): readonly SheetRequest[] {
  const layout = layoutOf(tab, header);
  if (isLayout(layout)) return [];
  const lacking = columnsOf(tab).filter(([, column]) => layout.missing.includes(column.header[0]));
  if (lacking.length === 0 || header.length === 0) return [];
  const sheetId = sheetIdOf(tab);
  const [from, to] = [header.length, header.length + lacking.length];
  const room = sheet.properties?.gridProperties?.columnCount ?? from;
  const words = lacking.map(([, column]) => inLanguage(column.header, session.language));
  const grow = { appendDimension: { sheetId, dimension: 'COLUMNS', length: to - room } };
  return [
    ...(to > room ? [grow] : []),
    updateCells({ sheetId, row: 0, column: from }, words),
    ...tableRequests({ session, tab, sheet, header }, lacking),
  ];
}

function tableRequests(
  { session, tab, sheet, header }: Standing,
  lacking: ReturnType<typeof columnsOf>,
): readonly SheetRequest[] {
  const table = sheet.tables?.find((it) => it.tableId === tableIdOf(tab));
  if (!hasTable(tab) || !table) return [];
  const start = table.range?.startColumnIndex ?? 0;
  const added = lacking.map(([, column], index) => ({
    columnIndex: header.length - start + index,
    ...tableColumn(column, session.language),
  }));
  const range = { ...table.range, endColumnIndex: header.length + lacking.length };
  const columnProperties = [...(table.columnProperties ?? []), ...added];
  return [
    {
      updateTable: { table: { tableId: tableIdOf(tab), range, columnProperties }, fields: 'range,columnProperties' },
    },
  ];
}
