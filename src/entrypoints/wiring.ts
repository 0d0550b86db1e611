import { relayLease } from '../adapters/apps-script/relay-lease';
import { chatSender } from '../adapters/chat/chat-sender';
import { mailSender } from '../adapters/gmail/mail-sender';
import { openBoard } from '../adapters/sheets/dashboard';
import { openDashboardMark } from '../adapters/sheets/dashboard-mark';
import { openStore } from '../adapters/sheets/store';
import { readSettings } from '../domain/settings/read-settings';
import type { DashboardBoard } from '../use-cases/kpis/ports-kpis';
import type { Circumstances, Store } from '../use-cases/ports';
import type { RelayPorts } from '../use-cases/relay/ports';
import type { Caller } from './caller';

/** The register with everything that public functions need of it, for one execution. */
export interface Desk {
  readonly store: Store;
  /** Who acts, when, under which settings: one read, made once. */
  readonly circumstances: () => Circumstances;
  /** Locale of the sheet, by which an import reads days and numbers. */
  readonly importing: { readonly locale: string };
  /** What hands messages over; mails leave from the account that runs. */
  readonly relay: () => RelayPorts;
  readonly board: DashboardBoard;
}

/** The time as UTC instant, to the second. */
export const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

/** A command key of the server's own. */
export const freshKey = (): string => Utilities.getUuid();

/** Wires the adapters to the ports; the one place where that happens. */
export function openDesk({ mail, register }: Caller): Desk {
  const store = openStore({ register, actor: mail, now, readSettings });
  let known: Circumstances | undefined;
  const circumstances = (): Circumstances => (known ??= store.look({}).circumstances);
  return {
    store,
    circumstances,
    importing: {
      get locale() {
        return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
      },
    },
    relay: relayPorts,
    board: openBoard({ registerId: register, shown: openDashboardMark(register).shown }),
  };
}

const relayPorts = (): RelayPorts => ({
  lease: relayLease,
  mail: mailSender,
  chat: chatSender(),
  now,
  newRun: freshKey,
});
