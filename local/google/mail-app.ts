import type { Call, MailMessage } from '../engine/ops/contract';
import { notHere, standIn } from './stand-in';

/** MailApp.sendEmail in its object form, the only one that the product uses. */
export const mailApp = (call: Call) =>
  standIn('MailApp', {
    sendEmail: (message: MailMessage) => {
      if (typeof message !== 'object') throw notHere('MailApp.sendEmail with positional arguments');
      call('MailApp.sendEmail', { ...message });
    },
    getRemainingDailyQuota: () => call('MailApp.getRemainingDailyQuota'),
  } satisfies Partial<Record<keyof GoogleAppsScript.Mail.MailApp, unknown>>);
