import { mailSender } from '../adapters/gmail/mail-sender';
import { keepNoticed } from '../adapters/sheets/register/noticed';
import { openRegisterCheck } from '../adapters/sheets/set-up/register-check';
import { scriptProperties } from '../adapters/apps-script/script-properties';
import { findingsNotice, reportFindings } from '../use-cases/report-findings';
import { headKey, reportHead } from '../use-cases/report-head';
import { verifyRegister } from '../use-cases/set-up/verify-register';
import type { Caller } from './caller';
import { freshKey, openDesk } from './wiring';

/**
 * Compares the register with its audit in the night: what does not fit is listed for settling and mailed to
 * administrators and Delivery Leads, past the outbox where the register refuses to be written. On Mondays the head of
 * the audit goes to the Delivery Leads.
 */
export function controlRegister(caller: Caller): void {
  const verified = verifyRegister(openRegisterCheck(caller.register));
  keepNoticed(verified.noticed);
  const desk = openDesk(caller);
  const found = { verified, administrators: administrators() };
  if (verified.findings.length > 0) {
    const told = desk.store.run(reportFindings, found, { key: freshKey() });
    if (told.kind === 'refusal')
      mailSender.send({ ...findingsNotice(found, desk.circumstances()), id: '', replyTo: '' });
  }
  const key = headKey(desk.circumstances());
  if (key !== null) desk.store.run(reportHead, verified, { key });
}

const administrators = (): readonly string[] =>
  (scriptProperties().ADMINISTRATORS ?? '')
    .split(',')
    .map((it) => it.trim())
    .filter((it) => it !== '');
