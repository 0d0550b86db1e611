import { openStore } from '../adapters/sheets/store';
import { readSettings } from '../domain/settings/read-settings';
import type { Circumstances, Store } from '../use-cases/ports';
import type { Caller } from './caller';

/** The register with everything that public functions need of it, for one execution. */
export interface Desk {
  readonly store: Store;
  /** Who acts, when, under which settings: one read, made once. */
  readonly circumstances: () => Circumstances;
  /** Locale of the sheet, by which an import reads days and numbers. */
  readonly importing: { readonly locale: string };
}

/** The time as UTC instant, to the second. */
export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

/** Wires the adapters to the ports; the one place where that happens. */
export function openDesk({ mail, register }: Caller): Desk {
  const store = openStore({ register, actor: mail, now, readSettings });
  let known: Circumstances | undefined;
  return {
    store,
    circumstances: () => (known ??= store.look({}).circumstances),
    importing: {
      get locale() {
        return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
      },
    },
  };
}
