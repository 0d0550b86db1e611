import type { UiRequest } from '../types';
import type { Host } from '../host';
import { ServiceError } from '../service-error';
import type { ActiveSpreadsheet } from './contract';
import type { Running } from './running';

/** The open spreadsheet; null for triggers and the editor, which have none in front of them. */
export function activeSpreadsheet(host: Host, running: Running): ActiveSpreadsheet | null {
  if (running.surface !== 'sheet') return null;
  const { book } = host.state;
  const sheets = book.sheets.map((it) => it.parts.properties);
  const shown =
    sheets.find((it) => it.title === running.active?.tab) ?? sheets.find((it) => it.hidden !== true) ?? sheets[0];
  return {
    id: book.id,
    name: book.properties.title,
    url: `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
    timeZone: book.properties.timeZone,
    locale: book.properties.locale,
    sheetId: shown?.sheetId ?? 0,
    sheetName: shown?.title ?? '',
    row: running.active?.row ?? 1,
    column: running.active?.column ?? 1,
  };
}

export function checkUi(running: Running): null {
  if (running.surface !== 'sheet') throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  return null;
}

export function show(running: Running, what: UiRequest): null {
  checkUi(running);
  if (running.origin === 'open' && what.kind !== 'menu')
    throw new ServiceError(
      `You do not have permission to call Ui.${what.kind === 'sidebar' ? 'showSidebar' : what.kind}. Required permissions: https://www.googleapis.com/auth/script.container.ui`,
    );
  running.ui.push(what);
  return null;
}

export function pageFile(host: Host, name: string): string {
  const plain = name.replace(/\.html$/, '');
  const { pages } = host.bundle();
  const content = Object.hasOwn(pages, plain) ? pages[plain] : undefined;
  if (content === undefined) throw new ServiceError(`No HTML file named ${plain} was found.`);
  return content;
}
