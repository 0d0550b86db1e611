import { say, text } from './domain/text/say';

declare const global: Record<string, unknown>;

/** The menu of the register; it asks for nothing but the user interface, so it also opens before anybody granted rights. */
function onOpen(): void {
  const product = say('en', text('words.start.product'));
  SpreadsheetApp.getUi().createMenu(product).addItem(product, 'onOpen').addToUi();
}

// Names that Google, a menu or a page may call; nothing else is reachable.
global.onOpen = onOpen;
