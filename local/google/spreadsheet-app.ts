import type { ActiveSpreadsheet, Call } from '../engine/ops/contract';
import type { HtmlPage } from './html-service';
import { menuBuilder } from './menu';
import { standIn } from './stand-in';

type Ui = GoogleAppsScript.Base.Ui;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A member of the stand-in must be one of the real object: checked name by name, because results are stand-ins too. */
type PartOf<T> = Partial<Record<keyof T, unknown>>;

const sized = (it: HtmlPage) => ({
  html: it.getContent(),
  width: it.getWidth() || null,
  height: it.getHeight() || null,
});

function ui(call: Call) {
  const show = (kind: 'sidebar' | 'modal' | 'modeless', page: HtmlPage, title: string) => {
    call('SpreadsheetApp.show', { kind, title, ...sized(page) });
  };
  const alert = (...given: readonly string[]) => {
    const [title, text] = given.length > 1 ? [given[0] ?? '', given[1] ?? ''] : ['', given[0] ?? ''];
    call('SpreadsheetApp.show', { kind: 'alert', title, text });
    return 'OK';
  };
  const members = {
    createMenu: (title: string) => menuBuilder(call, title, false),
    createAddonMenu: () => menuBuilder(call, 'Release Desk', true),
    showSidebar: (page: HtmlPage) => show('sidebar', page, page.getTitle()),
    showModalDialog: (page: HtmlPage, title: string) => show('modal', page, title),
    showModelessDialog: (page: HtmlPage, title: string) => show('modeless', page, title),
    alert,
  } satisfies PartOf<Ui>;
  return standIn('Ui', members);
}

function sheet(active: ActiveSpreadsheet) {
  const members = {
    getName: () => active.sheetName,
    getSheetId: () => active.sheetId,
  } satisfies PartOf<GoogleAppsScript.Spreadsheet.Sheet>;
  return standIn('Sheet', members);
}

function range(active: ActiveSpreadsheet) {
  const members = {
    getRow: () => active.row,
    getColumn: () => active.column,
    getSheet: () => sheet(active),
  } satisfies PartOf<GoogleAppsScript.Spreadsheet.Range>;
  return standIn('Range', members);
}

function spreadsheet(call: Call, active: ActiveSpreadsheet) {
  const members = {
    getId: () => active.id,
    getName: () => active.name,
    getUrl: () => active.url,
    getSpreadsheetTimeZone: () => active.timeZone,
    getSpreadsheetLocale: () => active.locale,
    getActiveSheet: () => sheet(active),
    getActiveRange: () => range(active),
    getCurrentCell: () => range(active),
    toast: (text: string, title = '') => {
      call('SpreadsheetApp.show', { kind: 'toast', title, text });
    },
  } satisfies PartOf<Spreadsheet>;
  return standIn('Spreadsheet', members);
}

/** SpreadsheetApp serves the user interface only (decision 2): no cell is reached through it. */
export function spreadsheetApp(call: Call) {
  const active = () => {
    const found = call('SpreadsheetApp.getActiveSpreadsheet');
    return found && spreadsheet(call, found);
  };
  const members = {
    getUi: () => {
      call('SpreadsheetApp.getUi');
      return ui(call);
    },
    getActiveSpreadsheet: active,
    getActive: active,
  } satisfies PartOf<GoogleAppsScript.Spreadsheet.SpreadsheetApp>;
  return standIn('SpreadsheetApp', members);
}
