import type { HandOver, MailPort, Outgoing } from '../../use-cases/relay/ports';
import { faultKind } from '../apps-script/fault-kind';
import { withRetry } from '../apps-script/with-retry';

/** Mail by MailApp, the smallest scope; plain text only, so that nothing in it is markup [BAD-10]. */
export const mailSender: MailPort = {
  left: () => withRetry(() => MailApp.getRemainingDailyQuota()),
  send: ({ to, subject, body, replyTo }: Outgoing): HandOver => {
    try {
      MailApp.sendEmail({ to: to.join(','), subject, body, ...(replyTo === '' ? {} : { replyTo }) });
      return { kind: 'sent' };
    } catch (error) {
      return failureOf(error);
    }
  },
};

/** A server error leaves open whether the mail left; everything else tells that it did not. */
function failureOf(error: unknown): HandOver {
  const reason = error instanceof Error ? error.message : String(error);
  if (/too many times for one day|limit exceeded: email.*day/i.test(reason)) return { kind: 'full', reason };
  if (/in a short time|too many scripts running|per second/i.test(reason)) return { kind: 'later', reason };
  return { kind: faultKind(error) === 'again' ? 'doubt' : 'failed', reason };
}
