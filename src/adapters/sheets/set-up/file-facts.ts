import { schemaVersion, type TabId } from '../../../domain/register/workbook';
import { sheetIdOf } from '../layout/tab-ids';
import { describe, type Described, type DescribedSheet } from '../spreadsheet';

/** The file as set-up looks at it: tabs, tables, protections and what set-up marked, no cells. */
export interface FilePicture {
  readonly file: Described;
  readonly sheet: (tab: TabId) => DescribedSheet | undefined;
  /** Was the look of this tab made by a set-up of this schema? */
  readonly isDressed: (tab: TabId) => boolean;
}

/** Marks a tab whose widths, formats and colours were made; people's own changes are then left alone. */
export const lookMark = 'release-desk-look';

const fields =
  'properties(locale,timeZone,title),sheets(properties(sheetId,title,index,hidden,gridProperties),tables(tableId,range,columnProperties),protectedRanges,developerMetadata(metadataKey,metadataValue))';

/** One metadata read. */
export function pictureOf(register: string): FilePicture {
  const file = describe(register, fields);
  const sheet = (tab: TabId) => file.sheets?.find((it) => it.properties?.sheetId === sheetIdOf(tab));
  const isDressed = (tab: TabId) =>
    sheet(tab)?.developerMetadata?.some(
      (it) => it.metadataKey === lookMark && it.metadataValue === String(schemaVersion),
    ) === true;
  return { file, sheet, isDressed };
}
