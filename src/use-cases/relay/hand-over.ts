import type { Found } from '../../domain/register/found';
import { say, text, type TextKey, type TextValues } from '../../domain/text/say';
import type { Circumstances } from '../ports';
import type { HandOver, Outgoing, RelayPorts } from './ports';
import { sortRecipients } from './recipients';

interface Handing {
  readonly message: Found<'outbox'>;
  readonly circumstances: Circumstances;
  /** Spaces that got a message in this run. */
  readonly spaces: Set<string>;
}

/** How a message ended; `note` says who of its recipients was left out. */
export type HandedOver = HandOver & { readonly note?: string };

/** Hands one message over, after everything that can be known before has been looked at. */
export function handOver(ports: RelayPorts, handing: Handing): HandedOver {
  const { message } = handing;
  if (message.edited) return failed(handing, 'store.relay.edited');
  if (/[\r\n]/.test(message.subject)) return failed(handing, 'store.relay.subject');
  return message.channel === 'chat' ? toChat(ports, handing) : toMail(ports, handing);
}

function failed({ circumstances }: Handing, key: TextKey, values?: TextValues): HandedOver {
  return { kind: 'failed', reason: say(circumstances.settings.companySettings.language, text(key, values)) };
}

function toMail({ mail }: RelayPorts, handing: Handing): HandedOver {
  const { message, circumstances } = handing;
  const { mailDomains, language } = circumstances.settings.companySettings;
  const { good, bad } = sortRecipients(message.to, mailDomains);
  if (good.length === 0) return failed(handing, 'store.relay.no-recipient', { bad: bad.join(', ') });
  if (mail.left() < good.length) return { kind: 'full', reason: say(language, text('store.relay.quota')) };
  const outcome = mail.send(outgoing(handing, good));
  return bad.length === 0
    ? outcome
    : { ...outcome, note: say(language, text('store.relay.left-out', { bad: bad.join(', ') })) };
}

function toChat({ chat }: RelayPorts, handing: Handing): HandedOver {
  const [space = ''] = handing.message.to;
  if (handing.spaces.has(space)) chat.pause();
  handing.spaces.add(space);
  return chat.send(outgoing(handing, [space]));
}

function outgoing({ message, circumstances }: Handing, to: readonly string[]): Outgoing {
  const { id, release, subject, body, sender } = message;
  const named = release === '' || subject.includes(release) ? subject : `${release}: ${subject}`;
  return { id, to, release, subject: named, body, replyTo: sender === circumstances.actor ? '' : sender };
}
