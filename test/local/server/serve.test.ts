import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serve } from '../../../local/server/serve';
import { openDesk, sofia, type Desk } from '../view/fixture/open-desk';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

interface Asking {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Unlike fetch, lets a test name any Host. */
function send({ path, method = 'GET', headers = {}, body = '' }: Asking): Promise<Answer> {
  const { hostname, port } = new URL(desk.url);
  return new Promise((done, failed) => {
    const asking = request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    asking.on('error', failed);
    asking.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const ask = (question: string, input: unknown, headers: Readonly<Record<string, string>> = {}) =>
  send({ path: `/api/${question}`, method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(input) });
const run = async (fn: string, args: readonly unknown[] = []): Promise<unknown> =>
  JSON.parse((await ask('run', { as: sofia, fn, args, origin: 'run' })).body);

describe('who may ask', () => {
  test('another Host is refused everywhere, also for the pages of frames', async () => {
    for (const path of ['/', '/api/state', '/events', '/frame/1'])
      expect((await send({ path, headers: { host: 'desk.example' } })).status).toBe(403);
  });

  test('another Origin is refused, and so is a frame without one of its own', async () => {
    for (const origin of ['https://desk.example', 'null', 'http://127.0.0.1:1'])
      expect((await ask('state', {}, { origin })).status).toBe(403);
    expect((await ask('state', {}, { origin: desk.url.slice(0, -1) })).status).toBe(200);
  });

  test('a question must be JSON by POST', async () => {
    expect((await send({ path: '/api/state' })).status).toBe(404);
    expect((await send({ path: '/api/state', method: 'POST', headers: { 'content-type': 'text/plain' } })).status).toBe(
      415,
    );
    expect((await send({ path: '/api/state', method: 'POST', headers: json, body: '{' })).status).toBe(400);
    expect((await ask('toString', {})).status).toBe(404);
  });

  test('input of another shape is refused', async () => {
    expect((await ask('run', { as: sofia, fn: 'hello' })).status).toBe(400);
    expect((await ask('clock', { goTo: 'tomorrow' })).status).toBe(400);
  });

  test('no file outside the view is served', async () => {
    for (const path of ['/../../package.json', '/%2e%2e/package.json', '/package.json', '/main.css.map', '/nothing.js'])
      expect((await send({ path })).status).toBe(404);
  });
});

describe('what runs', () => {
  test('a private function is refused', async () => {
    const { status, body } = await ask('run', { as: sofia, fn: 'secret_', origin: 'run' });
    expect([status, JSON.parse(body)]).toEqual([403, { message: 'Script function secret_ is private.' }]);
  });

  test('the eleventh call of a person waits for one of the ten', async () => {
    const from = performance.now();
    const done = await Promise.all(
      Array.from({ length: 11 }, () => run('nap', [700]).then(() => performance.now() - from)),
    );
    expect(Math.max(...done)).toBeGreaterThan(1400);
  });

  test('an error arrives by name and message, without a stack', async () => {
    const ran = await run('fail');
    expect(ran).toMatchObject({
      ok: false,
      error: { name: 'Error', message: 'Service Spreadsheets timed out while accessing document.' },
    });
    expect(JSON.stringify(ran)).not.toContain('Code.js');
  });

  test('a page is kept here and told by number, behind walls and with its bridge first', async () => {
    const { body } = await ask('run', { as: sofia, fn: 'showWork', origin: 'menu' });
    const { ui } = JSON.parse(body) as { ui: readonly { frame: string; html: string }[] };
    expect(ui[0]?.html).toBe('');
    const page = await send({ path: `/frame/${ui[0]?.frame ?? ''}` });
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toMatch(/^sandbox allow-scripts allow-forms allow-modals allow-popups; default-src 'none'/);
    expect(policy).not.toContain('allow-same-origin');
    expect(page.body.indexOf('window.google')).toBeLessThan(page.body.indexOf('google.script.run.'));
    expect((await send({ path: '/frame/999' })).status).toBe(404);
  });
});

describe('the clock', () => {
  const now = () => desk.workspace.clock().now.slice(0, 16);

  test('goes to a time on the wall of the zone of the file, and back', async () => {
    await ask('clock', { goTo: '2026-07-01T09:00' });
    expect(now()).toBe('2026-07-01T07:00');
    await ask('clock', { goTo: '2026-01-15T09:00' });
    expect(now()).toBe('2026-01-15T08:00');
  });

  test('is not turned back by a negative advance', async () => {
    expect((await ask('clock', { advance: -1000 })).status).toBe(400);
  });
});

test('a taken port is refused with what to do', async () => {
  const port = Number(new URL(desk.url).port);
  const again = serve({ workspace: desk.workspace, viewDir: '.', port, reset: () => Promise.resolve() });
  await expect(again).rejects.toThrow(`Port ${port} is taken. Choose another: PORT=8700 npm start`);
});
