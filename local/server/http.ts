import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that the workspace will not answer; `status` is the HTTP status. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const limit = 20 * 1024 * 1024;

/** The JSON body of a request, at most 20 MB. */
export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = part as Buffer;
    size += bytes.length;
    if (size > limit) throw new Refused(413, 'The request is larger than 20 MB.');
    parts.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8') || 'null');
  } catch {
    throw new Refused(400, 'The request holds no JSON.');
  }
}

export function answerJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

/** Only this machine's own pages may ask: a foreign Host or Origin is another site reaching through the browser. */
export function checkSender(request: IncomingMessage, port: number): void {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!own.includes(request.headers.host ?? '')) throw new Refused(403, 'Wrong host.');
  const origin = request.headers.origin;
  if (origin !== undefined && !own.some((it) => origin === `http://${it}`)) throw new Refused(403, 'Wrong origin.');
}
