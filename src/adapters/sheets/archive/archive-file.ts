import { columnsOf, type ChildTab } from '../../../domain/register/workbook';
import { archivedTabs } from '../../../domain/releases/archived';
import { inLanguage, say, text } from '../../../domain/text/say';
import { scriptProperties, setScriptProperty } from '../../apps-script/script-properties';
import { headerRange } from '../layout/a1';
import { isLayout, layoutOf, type Layout } from '../layout/layout';
import { sheetIdOf, titleOf } from '../layout/tab-ids';
import { titleIn, withTitles, type Session } from '../register/session';
import { lookRequests } from '../set-up/look-requests';
import { create, describe, readRanges, write } from '../spreadsheet';
import { updateCells, type SheetRequest } from '../write/requests';

/** Script property that names the archive file of a year. */
export const archiveProperty = (year: string): string => `ARCHIVE_${year}`;

/** The archive of a year: its tabs bear the titles and headers of the register's. */
export interface ArchiveFile {
  readonly id: string;
  readonly titleOf: (tab: ChildTab) => string;
  readonly layoutOf: (tab: ChildTab) => Layout;
}

/**
 * The archive of a year with every tab that it needs; made where the script properties name none. Killed between the file
 * and its property, an empty file is left behind and another is made. Refuses the register itself.
 */
export function archiveFile(session: Session, year: string): ArchiveFile {
  const name = archiveProperty(year);
  const id = scriptProperties()[name] || made(session, year);
  if (id === session.register) throw new Error(`The property ${name} names the register itself.`);
  const titled = withTabs({ ...session, register: id });
  const layouts = layoutsOf(titled);
  return {
    id,
    titleOf: (tab) => titleIn(titled, tab),
    layoutOf: (tab) => {
      const layout = layouts.get(tab);
      if (!layout) throw new Error(`The archive has no tab for ${tab}.`);
      return layout;
    },
  };
}

function made({ language }: Session, year: string): string {
  const title = say(language, text('archive.title', { year }));
  const id = create({ title, locale: language === 'fr' ? 'fr_BE' : 'en_GB' });
  setScriptProperty(archiveProperty(year), id);
  return id;
}

function withTabs(file: Session): Session {
  const sheets = describe(file.register, 'sheets.properties(sheetId,title)').sheets ?? [];
  const missing = archivedTabs.filter((tab) => sheets.every((it) => it.properties?.sheetId !== sheetIdOf(tab)));
  if (missing.length > 0)
    write(
      file.register,
      missing.flatMap((tab) => tabRequests(file, tab)),
    );
  return withTitles(file, sheets);
}

function tabRequests({ language }: Session, tab: ChildTab): readonly SheetRequest[] {
  const words = columnsOf(tab).map(([, { header }]) => inLanguage(header, language));
  const gridProperties = { rowCount: 2, columnCount: words.length, frozenRowCount: 1 };
  const properties = { sheetId: sheetIdOf(tab), title: titleOf(tab, language), gridProperties };
  return [
    { addSheet: { properties } },
    updateCells({ sheetId: sheetIdOf(tab), row: 0, column: 0 }, words),
    ...lookRequests(tab, language),
  ];
}

/** Where the columns stand; those that a later schema brought are added on the right. */
function layoutsOf(file: Session, added = false): ReadonlyMap<ChildTab, Layout> {
  const headers = readRanges(
    file.register,
    archivedTabs.map((tab) => headerRange(titleIn(file, tab))),
  );
  const layouts = new Map<ChildTab, Layout>();
  const lacking = archivedTabs.flatMap((tab, index): readonly SheetRequest[] => {
    const header = headers[index]?.[0] ?? [];
    const it = layoutOf(tab, header);
    if (isLayout(it)) {
      layouts.set(tab, it);
      return [];
    }
    if (added || it.twice.length > 0) throw new Error(`The archive's tab ${titleIn(file, tab)} has lost its headers.`);
    const sheetId = sheetIdOf(tab);
    return [
      { appendDimension: { sheetId, dimension: 'COLUMNS', length: it.missing.length } },
      updateCells({ sheetId, row: 0, column: header.length }, it.missing),
    ];
  });
  if (lacking.length === 0) return layouts;
  write(file.register, lacking);
  return layoutsOf(file, true);
}
