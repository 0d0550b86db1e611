import type { Host } from '../host';
import { ServiceError } from '../service-error';
import type { MailMessage } from './contract';
import type { Running } from './running';

const perDay = 1500;
const known = new Set(['to', 'cc', 'bcc', 'subject', 'body', 'htmlBody', 'name', 'replyTo']);
const address = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;

/** Addresses of a comma separated list; `Name <a@b.c>` counts as a@b.c. Refuses what is none. */
function addresses(list: string | undefined): readonly string[] {
  return (list ?? '')
    .split(',')
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .map((it) => {
      const mail = /<([^<>]*)>$/.exec(it)?.[1] ?? it;
      if (!address.test(mail)) throw new ServiceError(`Invalid email: ${it}`);
      return mail.toLowerCase();
    });
}

/** Recipients that this account may still write to today, by the workspace clock. */
export function remainingMails(host: Host, as: string): number {
  const since = host.now() - 86_400_000;
  const mine = host.state.mails.filter((it) => it.from === as && Date.parse(it.at) > since);
  return perDay - mine.reduce((sum, it) => sum + it.to.length + it.cc.length + it.bcc.length, 0);
}

/** MailApp.sendEmail: 50 recipients, 400 KB, 1,500 recipients a day. */
export function sendEmail(host: Host, running: Running, message: MailMessage): null {
  for (const name of Object.keys(message))
    if (!known.has(name)) throw new ServiceError(`not in the local workspace: MailApp.sendEmail ${name}`);
  const [to, cc, bcc] = [addresses(message.to), addresses(message.cc), addresses(message.bcc)];
  const count = to.length + cc.length + bcc.length;
  if (to.length === 0) throw new ServiceError('Failed to send email: no recipient');
  if (count > 50) throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
  if (/[\r\n]/.test(message.subject + (message.name ?? '') + (message.replyTo ?? '')))
    throw new ServiceError('Invalid argument: subject');
  if (Buffer.byteLength((message.body ?? '') + (message.htmlBody ?? '')) > 400 * 1024)
    throw new ServiceError('Limit Exceeded: Email Body Size.');
  if (remainingMails(host, running.as) < count)
    throw new ServiceError('Service invoked too many times for one day: email.');
  const mail = {
    id: `mail-${String(host.nextId()).padStart(6, '0')}`,
    at: host.nowText(),
    from: running.as,
    fromName: message.name ?? host.person(running.as).name,
    to,
    cc,
    bcc,
    replyTo: message.replyTo ?? '',
    subject: message.subject,
    text: message.body ?? '',
    html: message.htmlBody ?? '',
  };
  host.change({ kind: 'mail', mail }, 'mails');
  return null;
}
