import type { Language } from '../domain/register/schema';
import { say, text, type TextKey } from '../domain/text/say';
import type { Boot } from '../sidebar-api';
import { accountLanguage, callerOf } from './caller';
import { selectedRelease } from './selected-release';
import type { PublicName } from './surfaces';

/** Data for a page inside its script element: nothing in it can end the element or break a line [BAD-11]. */
export const escapedJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);

function pageOf(file: string, boot: Boot): GoogleAppsScript.HTML.HtmlOutput {
  const html = HtmlService.createHtmlOutputFromFile(file).getContent();
  // A function as replacement, so that `$&` in a value stays what it is [BAD-14].
  return HtmlService.createHtmlOutput(html.replace('"__BOOT__"', () => escapedJson(boot)));
}

interface Shown {
  readonly name: PublicName;
  readonly file: 'desk' | 'checklist' | 'import' | 'messages' | 'document';
  readonly page: Boot['page'];
  readonly title: TextKey;
}

/** Opens a page, or tells why not; nothing about the register is read for it. */
function show({ name, file, page, title }: Shown, release: string): void {
  const caller = callerOf(name);
  if ('turned' in caller) {
    SpreadsheetApp.getUi().alert(say(accountLanguage(), caller.turned));
    return;
  }
  const { language } = caller;
  const html = pageOf(file, { page, release, language });
  const words = say(language, text(title));
  if (file === 'desk') SpreadsheetApp.getUi().showSidebar(html.setTitle(words));
  else SpreadsheetApp.getUi().showModalDialog(html.setWidth(widths[file]).setHeight(heights[file]), words);
}

const widths = { checklist: 1100, import: 900, messages: 800, document: 800 } as const;
const heights = { checklist: 700, import: 640, messages: 600, document: 700 } as const;

/** The page that needs a release takes the one given, else the one whose row is selected. */
const chosen = (release: unknown): string =>
  typeof release === 'string' && release !== '' ? release : selectedRelease();

export const showMyWork = (): void =>
  show({ name: 'showMyWork', file: 'desk', page: 'my-work', title: 'menu.product' }, '');
export const showNewRelease = (): void =>
  show({ name: 'showNewRelease', file: 'desk', page: 'new-release', title: 'menu.product' }, '');
export const showProcess = (): void =>
  show({ name: 'showProcess', file: 'desk', page: 'process', title: 'menu.product' }, '');
export const showImport = (): void =>
  show({ name: 'showImport', file: 'import', page: 'import', title: 'words.import.title' }, '');
/** A decision's document, or the audit pack. */
export const showDocument = (asked?: string): void =>
  show(
    { name: 'showDocument', file: 'document', page: 'document', title: 'words.document.title' },
    typeof asked === 'string' ? asked : 'audit',
  );
export const showMessages = (release?: string): void =>
  show(
    { name: 'showMessages', file: 'messages', page: 'messages', title: 'words.messages.title' },
    typeof release === 'string' ? release : '',
  );

/** The sidebar of a release: the given one, or the one of the selected row; without either, My work, where one can name it. */
export function showRelease(release?: string): void {
  const id = chosen(release);
  show({ name: 'showRelease', file: 'desk', page: id === '' ? 'my-work' : 'release', title: 'menu.product' }, id);
}

/** The wide dialog of a release's checklist. */
export function showChecklist(release?: string): void {
  const id = chosen(release);
  if (id !== '')
    show({ name: 'showChecklist', file: 'checklist', page: 'checklist', title: 'words.checklist.title' }, id);
  else tell('menu.select-first', accountLanguage());
}

/** A sentence in the middle of the sheet. */
export const tell = (key: TextKey, language: Language): void => {
  SpreadsheetApp.getUi().alert(say(language, text(key)));
};
