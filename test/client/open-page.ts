import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Boot } from '../../src/sidebar-api';

/** What the fake server answers: by function name; a thrown Error reaches the page's failure handler. */
export type Answers = Readonly<Record<string, (...given: readonly never[]) => unknown>>;

export interface OpenedPage {
  readonly page: Page;
  /** Every call the page made, in order. */
  readonly calls: readonly { readonly name: string; readonly given: readonly unknown[] }[];
}

interface Opening {
  readonly html: 'desk' | 'checklist' | 'import' | 'messages' | 'document';
  readonly boot: Boot;
  readonly answers: Answers;
  readonly size?: { readonly width: number; readonly height: number };
}

const origin = 'http://127.0.0.1:1';
const place = join(process.cwd(), 'build/dist');

/** Opens a built page as Google serves it, with google.script.run answered by the test and any other request refused. */
export async function openPage(
  browser: Browser,
  { html, boot, answers, size = { width: 300, height: 640 } }: Opening,
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: size });
  const page = await context.newPage();
  const calls: { name: string; given: readonly unknown[] }[] = [];
  const body = readFileSync(join(place, `${html}.html`), 'utf8').replace('"__BOOT__"', () => escaped(boot));
  await context.route('**/*', (route) =>
    route.request().url() === `${origin}/` ? route.fulfill({ body, contentType: 'text/html' }) : route.abort(),
  );
  page.on('request', (request) => {
    if (request.url() !== `${origin}/`) calls.push({ name: 'REQUEST', given: [request.url()] });
  });
  page.on('pageerror', (error) => calls.push({ name: 'PAGE ERROR', given: [error.message] }));
  await page.exposeFunction('answerOf', async (name: string, given: readonly never[]): Promise<unknown> => {
    calls.push({ name, given });
    try {
      return { done: await answers[name]?.(...given) };
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.addInitScript(fakeGoogle);
  await page.goto(`${origin}/`);
  return { page, calls };
}

/** As the server inserts it: nothing in it can end the script element [BAD-11]. */
const escaped = (boot: Boot): string =>
  JSON.stringify(boot)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

// Runs in the page: the part of google.script that pages use.
function fakeGoogle(): void {
  type Then = (value: unknown) => void;
  const ask = Reflect.get(window, 'answerOf') as (
    name: string,
    given: unknown,
  ) => Promise<{ done?: unknown; failed?: string }>;
  const runner = (then: Then, failed: Then): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (next: Then) => runner(next, failed);
          if (name === 'withFailureHandler') return (next: Then) => runner(then, next);
          return (...given: unknown[]) => {
            void ask(name, JSON.parse(JSON.stringify(given))).then((it) =>
              it.failed === undefined ? then(it.done) : failed(new Error(it.failed)),
            );
          };
        },
      },
    );
  const host = { close: () => void ask('host.close', []) };
  Reflect.set(window, 'google', {
    script: {
      run: runner(
        () => undefined,
        () => undefined,
      ),
      host,
    },
  });
}

/** Waits until something holds; the test's own time-out ends it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((next) => setTimeout(next, 10));
}
