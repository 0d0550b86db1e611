import type { Host } from '../host';
import { ServiceError } from '../service-error';
import type { FetchAnswer, FetchParams } from './contract';

const prefix = 'https://chat.googleapis.com/v1/spaces/';
const params = new Set(['method', 'contentType', 'headers', 'payload', 'muteHttpExceptions', 'followRedirects']);

const answer = (code: number, body: unknown): FetchAnswer => ({
  code,
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json; charset=UTF-8' },
});

const failure = (code: number, status: string, message: string) => answer(code, { error: { code, message, status } });

const isRecord = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);
const textOf = (it: unknown) => (typeof it === 'string' ? it : '');

/** UrlFetchApp.fetch: the Chat webhooks of this workspace, and nothing else on any network. */
export function fetchUrl(host: Host, url: string, given: FetchParams): FetchAnswer {
  for (const name of Object.keys(given))
    if (!params.has(name)) throw new ServiceError(`not in the local workspace: UrlFetchApp.fetch ${name}`);
  if (url.length > 2048) throw new ServiceError('Limit Exceeded: URLFetch URL Length.');
  if (!url.startsWith(prefix))
    throw new ServiceError(
      `not in the local workspace: UrlFetchApp.fetch of ${url.slice(0, 60)}: only Chat webhooks are allowed (urlFetchWhitelist)`,
    );
  const got = webhook(host, url, given);
  if (got.code >= 400 && given.muteHttpExceptions !== true)
    throw new ServiceError(
      `Request failed for https://chat.googleapis.com returned code ${got.code}. Truncated server response: ${got.body.slice(0, 200)} (use muteHttpExceptions option to examine full response)`,
    );
  return got;
}

function webhook(host: Host, url: string, given: FetchParams): FetchAnswer {
  const { pathname, searchParams } = new URL(url);
  const space = host.state.spaces.find((it) => pathname === `/v1/spaces/${it.id}/messages`);
  if (!space) return failure(404, 'NOT_FOUND', 'Space not found.');
  if ((given.method ?? 'get').toLowerCase() !== 'post')
    return failure(405, 'METHOD_NOT_ALLOWED', 'Method not allowed.');
  if (!searchParams.get('key') || searchParams.get('token') !== webhookToken(space.id))
    return failure(401, 'UNAUTHENTICATED', 'The webhook token is not valid.');
  const last = host.state.chats.filter((it) => it.space === space.id).at(-1);
  if (last && host.now() - Date.parse(last.at) < 1000)
    return failure(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded for quota metric: 1 message per second per space.');
  return post(host, { space: space.id, payload: given.payload ?? '', replies: searchParams.get('messageReplyOption') });
}

function post(
  host: Host,
  message: { readonly space: string; readonly payload: string; readonly replies: string | null },
): FetchAnswer {
  const body = parsed(message.payload);
  if (!body) return failure(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received.');
  for (const name of Object.keys(body))
    if (!['text', 'cardsV2', 'thread', 'fallbackText'].includes(name))
      return failure(
        400,
        'INVALID_ARGUMENT',
        `Invalid JSON payload received. Unknown name "${name}": Cannot find field.`,
      );
  if (Buffer.byteLength(message.payload) > 32_000)
    return failure(400, 'INVALID_ARGUMENT', 'Message exceeds the maximum size of 32000 bytes.');
  const cards: readonly unknown[] = Array.isArray(body['cardsV2']) ? body['cardsV2'] : [];
  if (textOf(body['text']) === '' && cards.length === 0)
    return failure(400, 'INVALID_ARGUMENT', 'Message cannot be empty.');
  const id = `msg-${host.nextId()}`;
  const key = isRecord(body['thread']) ? textOf(body['thread']['threadKey']) : '';
  // Without the reply option Chat ignores the thread and starts a new one.
  const thread = key !== '' && message.replies?.startsWith('REPLY_MESSAGE') ? key : id;
  host.change(
    {
      kind: 'chat',
      message: { id, at: host.nowText(), space: message.space, thread, text: textOf(body['text']), cards },
    },
    'chats',
  );
  return answer(200, {
    name: `spaces/${message.space}/messages/${id}`,
    thread: { name: `spaces/${message.space}/threads/${thread}` },
  });
}

function parsed(payload: string): Record<string, unknown> | null {
  try {
    const body: unknown = JSON.parse(payload);
    return isRecord(body) ? body : null;
  } catch {
    return null;
  }
}

const webhookToken = (space: string) => `token-of-${space}`;

/** The secret address of a space's incoming webhook. */
export const webhookUrl = (space: string) => `${prefix}${space}/messages?key=local&token=${webhookToken(space)}`;
