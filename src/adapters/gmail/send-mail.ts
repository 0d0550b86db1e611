import type { Delivery, Message } from '../../use-cases/relay/ports-relay';

export interface MailRules {
  /** Mail domains that may be written to; empty means all. */
  readonly domains: readonly string[];
  /** The account under which this execution runs. */
  readonly account: string;
}

const address = /^[^\s@<>"(),:;[\]\\]+@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)$/;

/** Bytes of a mail's body that Google takes (apps-script: guides/services/quotas). */
const longestBody = 400 * 1024;

/** Hands a mail to Gmail, as the account that runs; where that is not the sender, answers go to the sender. */
export function sendMail(message: Message, rules: MailRules): Delivery {
  const wrong = objection(message, rules);
  if (wrong !== '') return { kind: 'failed', why: wrong };
  try {
    if (MailApp.getRemainingDailyQuota() < message.to.length)
      return { kind: 'stop', why: 'The mail quota of today is used up; the rest leaves tomorrow.' };
    MailApp.sendEmail({
      to: message.to.join(','),
      subject: message.subject,
      body: message.body,
      name: 'Release Desk',
      ...(message.sender !== '' && message.sender !== rules.account ? { replyTo: message.sender } : {}),
    });
    return { kind: 'sent' };
  } catch (error) {
    return afterError(error);
  }
}

/** Why a mail cannot be sent as it is; '' where it can. Recipients are looked at one by one [BAD-17, BAD-18, BAD-19]. */
function objection({ to, subject, body }: Message, { domains }: MailRules): string {
  if (/[\r\n]/.test(subject)) return 'The subject has more than one line.';
  if (to.length === 0) return 'The mail has no recipient.';
  const bad = to.filter((it) => !address.test(it));
  if (bad.length > 0) return `Not an address: ${bad.join(', ')}`;
  const outside = to.filter(
    (it) => domains.length > 0 && !domains.includes(address.exec(it)?.[1]?.toLowerCase() ?? ''),
  );
  if (outside.length > 0) return `Outside the company's mail domains: ${outside.join(', ')}`;
  return body.length > longestBody ? 'The text is longer than 400 KB.' : '';
}

/** Errors that say that nothing left are told apart from those after which nobody knows. */
function afterError(error: unknown): Delivery {
  const why = error instanceof Error ? error.message : String(error);
  if (/too many times for one day|limit exceeded/i.test(why)) return { kind: 'stop', why };
  if (/in a short time|sleep\(|simultaneously|per second/i.test(why)) return { kind: 'later', why };
  if (/invalid (email|argument)|no recipient|permission|authorization/i.test(why)) return { kind: 'failed', why };
  return { kind: 'unknown', why };
}
