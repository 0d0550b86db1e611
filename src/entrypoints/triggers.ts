import { scriptProperties } from '../adapters/apps-script/script-properties';
import { setChatSpace as keepSpace } from '../adapters/chat/chat-spaces';
import { openDashboardMark } from '../adapters/sheets/dashboard-mark';
import { openRegisterCheck } from '../adapters/sheets/set-up/register-check';
import { say, text } from '../domain/text/say';
import { refreshDashboard } from '../use-cases/kpis/refresh-dashboard';
import { relayMessages } from '../use-cases/relay/relay-messages';
import { reportFindings } from '../use-cases/report-findings';
import { verifyRegister } from '../use-cases/set-up/verify-register';
import { accountLanguage, callerOf, type Caller } from './caller';
import type { PublicName } from './surfaces';
import { freshKey, openDesk } from './wiring';

/** Runs something as the desk account, outside the sheet; anybody else gets an error in the execution log. */
function asDesk<T>(name: PublicName, work: (caller: Caller) => T): T {
  const caller = callerOf(name);
  if ('turned' in caller) throw new Error(say(accountLanguage(), caller.turned));
  return work(caller);
}

const handlers = ['onRelayTrigger', 'onDashboardTrigger', 'onNightlyTrigger'] as const satisfies readonly PublicName[];

/** Installs the time triggers of the desk account once; earlier ones of the same name are taken away first [BAD-69]. */
export function installTriggers(): string {
  return asDesk('installTriggers', () => {
    for (const it of ScriptApp.getProjectTriggers())
      if (handlers.some((name) => name === it.getHandlerFunction())) ScriptApp.deleteTrigger(it);
    ScriptApp.newTrigger('onRelayTrigger').timeBased().everyMinutes(5).create();
    ScriptApp.newTrigger('onDashboardTrigger').timeBased().everyMinutes(10).create();
    ScriptApp.newTrigger('onNightlyTrigger').timeBased().everyDays(1).atHour(3).create();
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

/** Compares the register with its audit in the night; what does not fit is mailed to administrators and Delivery Leads. */
export const onNightlyTrigger = (): void =>
  asDesk('onNightlyTrigger', (caller) => {
    const verified = verifyRegister(openRegisterCheck(caller.register));
    if (verified.findings.length === 0) return;
    const administrators = (scriptProperties().ADMINISTRATORS ?? '')
      .split(',')
      .map((it) => it.trim())
      .filter((it) => it !== '');
    openDesk(caller).store.run(reportFindings, { verified, administrators }, { key: freshKey() });
  });
