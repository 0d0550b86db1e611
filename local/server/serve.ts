import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import * as v from 'valibot';
import type { Workspace } from '../engine/api';
import { frameHeaders, frames, withBridge, type Frames } from './frames';
import { answerJson, bodyOf, checkSender, Refused } from './http';
import { routes, type Route } from './routes';

export interface ServeOptions {
  readonly workspace: Workspace;
  /** Built browser view: index.html with its script, style and fonts. */
  readonly viewDir: string;
  /** 0 takes any free port. A taken port is refused with a plain message. */
  readonly port: number;
  /** Brings the workspace back to its beginning (the demo company). */
  readonly reset: () => Promise<void>;
}

export interface Serving {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the workspace on loopback only, until closed; fires due triggers every five seconds. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const kept = frames();
  const table = routes(options.workspace, kept, options.reset);
  let port = options.port;
  const server = createServer((request, response) => {
    answer({ request, response, port, table, frames: kept, options }).catch((error: unknown) => fail(response, error));
  });
  port = await listen(server, options.port);
  const timer = setInterval(() => void options.workspace.fireDue(), 5000);
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      clearInterval(timer);
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly port: number;
  readonly table: Readonly<Record<string, Route>>;
  readonly frames: Frames;
  readonly options: ServeOptions;
}

async function answer(it: Exchange): Promise<void> {
  const { request, response, options } = it;
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  const [, room, name = ''] = path.split('/');
  checkSender(request, it.port);
  if (room === 'frame') answerFrame(response, it.frames.page(name));
  else if (room === 'events') answerEvents(response, options.workspace);
  else if (room === 'api') await answerQuestion(it, name);
  else await answerFile(response, options.viewDir, path);
}

async function answerQuestion({ request, response, table }: Exchange, name: string): Promise<void> {
  const route = Object.hasOwn(table, name) ? table[name] : undefined;
  if (route === undefined || request.method !== 'POST') throw new Refused(404, 'No such question.');
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) throw new Refused(415, 'JSON only.');
  answerJson(response, (await route(await bodyOf(request))) ?? null);
}

function answerFrame(response: ServerResponse, page: string | undefined): void {
  if (page === undefined) throw new Refused(404, 'This page is gone; open it again.');
  response.writeHead(200, frameHeaders);
  response.end(withBridge(page));
}

function answerEvents(response: ServerResponse, workspace: Workspace): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': hello\n\n');
  const stop = workspace.subscribe((change) => response.write(`data: ${JSON.stringify(change)}\n\n`));
  response.on('close', stop);
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

async function answerFile(response: ServerResponse, dir: string, path: string): Promise<void> {
  const name = normalize(path === '/' ? '/index.html' : path);
  const type = types[extname(name)];
  if (type === undefined || name.includes('..')) throw new Refused(404, 'No such page.');
  const bytes = await readFile(join(dir, name)).catch(() => {
    throw new Refused(404, 'No such page.');
  });
  const policy =
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-src 'self' data:; connect-src 'self'";
  response.writeHead(200, { 'content-type': type, 'content-security-policy': policy, 'cache-control': 'no-cache' });
  response.end(bytes);
}

function fail(response: ServerResponse, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const status = error instanceof Refused ? error.status : error instanceof v.ValiError ? 400 : 500;
  if (response.headersSent) response.end();
  else answerJson(response, { message }, status);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Choose another: PORT=8700 npm start`) : error,
      ),
    );
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Opens the person's browser; nothing where there is none, in CI or with NO_OPEN. */
export function openInBrowser(url: string): void {
  if (process.env['CI'] !== undefined || process.env['NO_OPEN'] !== undefined || !process.stdout.isTTY) return;
  const command = process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
