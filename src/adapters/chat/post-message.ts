import type { Delivery, Message } from '../../use-cases/relay/ports-relay';
import { plainChatText } from './plain-chat-text';

/** The only place that a message may be posted to; anything else would be a hole to other hosts. */
const home = /^https:\/\/chat\.googleapis\.com\/v1\/spaces\/[A-Za-z0-9_-]+\/messages\?[A-Za-z0-9_=&%.-]+$/;

/** Is this the address of an incoming webhook of a Chat space? */
export const isWebhook = (url: string): boolean => home.test(url);

/** Bytes of a Chat message that Google takes, with room for the thread. */
const longest = 30_000;

/** Posts a message into the thread of its release in a Chat space (Chat API: spaces.messages.create by incoming webhook). */
export function postMessage(message: Message, webhooks: Readonly<Record<string, string>>): Delivery {
  const space = message.to[0] ?? '';
  const url = webhooks[`CHAT_${space}`];
  if (url === undefined) return { kind: 'failed', why: `No webhook is set for the space ${space}.` };
  if (!isWebhook(url))
    return { kind: 'failed', why: `The webhook of the space ${space} does not lead to Google Chat.` };
  const text = plainChatText(`${message.subject}\n${message.body}`).slice(0, longest);
  const body = { text, ...(message.release === '' ? {} : { thread: { threadKey: message.release } }) };
  try {
    const response = UrlFetchApp.fetch(`${url}&messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD`, {
      method: 'post',
      contentType: 'application/json; charset=UTF-8',
      payload: JSON.stringify(body),
      muteHttpExceptions: true,
      followRedirects: false,
    });
    return ofStatus(response.getResponseCode(), space);
  } catch (error) {
    // The webhook's address is a secret and may stand in the error's text.
    return {
      kind: 'unknown',
      why:
        error instanceof Error && /timed out|timeout/i.test(error.message)
          ? 'Chat did not answer in time.'
          : 'The connection to Chat broke off.',
    };
  }
}

function ofStatus(status: number, space: string): Delivery {
  if (status >= 200 && status < 300) return { kind: 'sent' };
  if (status === 429 || status === 503) return { kind: 'later', why: `Chat is busy (${status}).` };
  if (status >= 500) return { kind: 'unknown', why: `Chat answered ${status}.` };
  return { kind: 'failed', why: `Chat refuses messages to ${space} (${status}); make a new webhook.` };
}
