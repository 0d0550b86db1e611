import type { ChatPort, HandOver, Outgoing } from '../../use-cases/relay/ports';
import { scriptProperties } from '../apps-script/script-properties';
import { webhookOf } from './chat-spaces';
import { neutralText } from './neutral-text';

const longest = 8_000;

/** Chat by incoming webhooks: one a space, threaded by release id. The address is a secret and enters no message. */
export function chatSender(): ChatPort {
  let properties: Readonly<Record<string, string>> | undefined;
  return {
    pause: () => Utilities.sleep(1100),
    send: (message) => {
      const [space = ''] = message.to;
      const url = webhookOf((properties ??= scriptProperties()), space);
      return url ? post(url, message) : { kind: 'failed', reason: `Chat space “${space}” has no webhook.` };
    },
  };
}

function post(url: string, message: Outgoing): HandOver {
  const text = neutralText(`${message.subject}\n${message.body}`).slice(0, longest);
  const payload = JSON.stringify({
    text,
    ...(message.release === '' ? {} : { thread: { threadKey: message.release } }),
  });
  try {
    const answer = UrlFetchApp.fetch(`${url}&messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD`, {
      method: 'post',
      contentType: 'application/json; charset=UTF-8',
      payload,
      muteHttpExceptions: true,
      followRedirects: false,
    });
    return outcomeOf(answer.getResponseCode(), answer.getContentText());
  } catch (error) {
    return thrown(error);
  }
}

/** 429 and 5xx are tried again later; a redirect or an unknown answer is final, and is not followed. */
function outcomeOf(code: number, body: string): HandOver {
  if (code === 200 && body.trimStart().startsWith('{')) return { kind: 'sent' };
  return { kind: code === 429 || code >= 500 ? 'later' : 'failed', reason: `Google Chat answered ${code}.` };
}

/** An address that was not reached got nothing; a silence may hide a delivery. The error's text may name the address. */
function thrown(error: unknown): HandOver {
  const text = error instanceof Error ? error.message : String(error);
  if (/address unavailable|dns/i.test(text)) return { kind: 'later', reason: 'Google Chat was not reached.' };
  if (/time.?out|timed out|server error|empty response/i.test(text))
    return { kind: 'doubt', reason: 'Google Chat did not answer.' };
  if (/in a short time|too many/i.test(text)) return { kind: 'later', reason: 'Too many calls at once.' };
  return { kind: 'failed', reason: 'The message could not be sent to Google Chat.' };
}
