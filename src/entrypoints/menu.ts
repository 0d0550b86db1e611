import type { Language } from '../domain/register/schema';
import { say, text, type TextKey } from '../domain/text/say';
import type { PublicName } from './surfaces';

type Entry = readonly [label: TextKey, calls: PublicName];

const main: readonly Entry[] = [
  ['menu.my-work', 'showMyWork'],
  ['menu.new-release', 'showNewRelease'],
  ['menu.release', 'showRelease'],
  ['menu.checklist', 'showChecklist'],
  ['menu.messages', 'showMessages'],
  ['menu.process', 'showProcess'],
];

const more: readonly Entry[] = [
  ['menu.import', 'showImport'],
  ['menu.dashboard', 'refreshDashboard'],
  ['menu.publish', 'publishSettings'],
  ['menu.verify', 'verifyRegister'],
  ['menu.set-up', 'setUpRegister'],
  ['menu.accept', 'acceptRegister'],
];

/** Names that the menu calls; a test looks for each in the bundle. */
export const menuCalls: readonly PublicName[] = [...main, ...more].map(([, calls]) => calls);

/** What Google tells when a file opens; only the authorisation mode is looked at. */
export interface OpenEvent {
  readonly authMode?: string | { readonly toString: () => string };
}

/**
 * Builds the static menu. In authorisation mode NONE nothing but the user interface is asked [BAD-50], so the menu is in
 * English there; elsewhere it follows the account's language.
 */
export function onOpen(event?: OpenEvent): void {
  const language = languageFor(event);
  const word = (key: TextKey): string => say(language, text(key));
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createAddonMenu();
  for (const [label, calls] of main) menu.addItem(word(label), calls);
  const sub = ui.createMenu(word('menu.more'));
  for (const [label, calls] of more) sub.addItem(word(label), calls);
  menu.addSubMenu(sub).addToUi();
}

/** Installed into a file: the same menu at once. */
export const onInstall = (event?: OpenEvent): void => onOpen(event);

function languageFor(event: OpenEvent | undefined): Language {
  // An enum of Google's or its name; anything else is taken for NONE.
  if (!/^(LIMITED|FULL)$/.test((event?.authMode ?? 'NONE').toString())) return 'en';
  try {
    return Session.getActiveUserLocale().startsWith('fr') ? 'fr' : 'en';
  } catch {
    return 'en';
  }
}
