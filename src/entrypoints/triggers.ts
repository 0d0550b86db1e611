import { setChatSpace as keepSpace } from '../adapters/chat/chat-spaces';
import { openDashboardMark } from '../adapters/sheets/dashboard-mark';
import { openArchive } from '../adapters/sheets/archive/open-archive';
import { rotateKey } from '../adapters/sheets/set-up/rotate-key';
import { say, text } from '../domain/text/say';
import { refreshDashboard } from '../use-cases/kpis/refresh-dashboard';
import { archiveReleases } from '../use-cases/night/archive-releases';
import { chaseAfterGoLive } from '../use-cases/night/chase-after-go-live';
import { relayMessages } from '../use-cases/relay/relay-messages';
import { asDesk } from './as-desk';
import { controlRegister } from './control-register';
import { accountLanguage } from './caller';
import type { PublicName } from './surfaces';
import { freshKey, now, openDesk } from './wiring';

const handlers = [
  'onRelayTrigger',
  'onDashboardTrigger',
  'onNightlyTrigger',
  'onRegisterEdit',
] as const satisfies readonly PublicName[];

/** Installs the triggers of the desk account once, by time and on edits by hand; earlier ones of the same name are taken away first [BAD-69]. */
export function installTriggers(): string {
  return asDesk('installTriggers', ({ register }) => {
    for (const it of ScriptApp.getProjectTriggers())
      if (handlers.some((name) => name === it.getHandlerFunction())) ScriptApp.deleteTrigger(it);
    ScriptApp.newTrigger('onRelayTrigger').timeBased().everyMinutes(5).create();
    ScriptApp.newTrigger('onDashboardTrigger').timeBased().everyMinutes(10).create();
    ScriptApp.newTrigger('onNightlyTrigger').timeBased().everyDays(1).atHour(3).create();
    ScriptApp.newTrigger('onRegisterEdit').forSpreadsheet(register).onEdit().create();
    return say(accountLanguage(), text('guard.triggers'));
  });
}

/** Keeps the webhook of a Chat space as a script property; it is never shown again. */
export function setChatSpace(space?: unknown, webhook?: unknown): string {
  return asDesk('setChatSpace', () => {
    const name = typeof space === 'string' ? space.trim() : '';
    const url = typeof webhook === 'string' ? webhook.trim() : '';
    if (!keepSpace(name, url)) throw new Error(say(accountLanguage(), text('guard.webhook')));
    return say(accountLanguage(), text('guard.chat-space', { space: name }));
  });
}

/** Makes a new root key, by the ceremony of docs/security.md; older seals stay valid. */
export function rotateRootKey(): string {
  return asDesk('rotateRootKey', ({ mail, register }) => {
    const key = rotateKey(register, { actor: mail, now: now() });
    return say(accountLanguage(), text('control.rotated', { key }));
  });
}

/** Hands over what is still waiting in the outbox. */
export const onRelayTrigger = (): void =>
  asDesk('onRelayTrigger', (caller) => {
    const desk = openDesk(caller);
    const done = relayMessages(desk.store, desk.relay(), { kind: 'all' });
    if (done.kind === 'refusal') throw new Error(say(accountLanguage(), done.why));
  });

/** Draws the dashboard anew when something was saved since (decision 13). */
export const onDashboardTrigger = (): void =>
  asDesk('onDashboardTrigger', (caller) => {
    if (!openDashboardMark(caller.register).isStale()) return;
    const desk = openDesk(caller);
    refreshDashboard(desk.store, desk.board);
  });

/** Rows that one night archives; rows of one write, which must fit the scratch tab; milliseconds of the six minutes of a run. */
const night = { rows: 4_000, atOnce: 300, lasts: 240_000 };

/**
 * Chases in the night what is due after the Go, compares the register with its audit (what does not fit is mailed to
 * administrators and Delivery Leads), and moves the details of releases that ended long ago to the archive of their year.
 */
export const onNightlyTrigger = (): void =>
  asDesk('onNightlyTrigger', (caller) => {
    const begun = Date.now();
    const { store } = openDesk(caller);
    store.run(chaseAfterGoLive, null, { key: freshKey() });
    controlRegister(caller);
    const archive = openArchive({ register: caller.register, actor: caller.mail, now });
    archiveReleases(store, archive, { ...night, goesOn: () => Date.now() - begun < night.lasts });
  });
