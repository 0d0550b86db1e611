import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../browser/open-browser';
import { axeViolations } from '../../client/checks';
import { actAs, cell, goTo, openTab, pick, typeOver } from './fixture/hands';
import { dmitri, openDesk, openView, sofia, vera, type Desk, type Opened } from './fixture/open-desk';
import { sticksOut } from './fixture/sticks-out';

let browser: Browser;
let desk: Desk;
let opened: Opened;
let page: Page;
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), openDesk()]);
  await desk.workspace.exec({ fn: 'tell', as: sofia });
});
afterAll(() => Promise.all([browser.close(), desk.close()]));
beforeEach(async () => {
  opened = await openView(browser, desk);
  page = opened.page;
});
afterEach(async () => {
  expect(opened.asked.filter((it) => !it.startsWith(desk.url) && !/^(data|about|blob):/.test(it))).toEqual([]);
  expect(opened.errors).toEqual([]);
  await page.context().close();
});

describe('the person one acts as', () => {
  test('has an inbox, with what is unread counted until one looks', async () => {
    await page.waitForFunction(() => localStorage.getItem('release-desk.seen.dmitri@local.test') !== null);
    await desk.workspace.exec({ fn: 'tell', as: sofia });
    await actAs(page, dmitri);
    await page.getByRole('button', { name: '1 unread' }).click();
    await page.getByRole('heading', { name: '[REL-2026-0042] Go/No-Go on 14 May' }).waitFor();
    await page.getByText('Sofia Laurent <sofia@local.test>').first().waitFor();
    expect(await page.getByRole('button', { name: 'unread' }).count()).toBe(0);
    await actAs(page, vera);
    await page.getByText('No mail yet').waitFor();
  });

  test('who may only read gets no menu, hears why, and types in vain', async () => {
    await actAs(page, vera);
    await page.getByText('View only: Google shows no add-on menu').waitFor();
    expect(await page.getByRole('menuitem').count()).toBe(0);
    await cell(page, 'Identity').click();
    await page.keyboard.type('mine');
    expect(await page.locator('revogr-edit').count()).toBe(0);
    expect(desk.workspace.window(1, 1, 2)[0]?.[1]?.text).toBe('Identity');
  });

  test('who is outside the sharing sees no cell', async () => {
    await actAs(page, 'out@other.test');
    await page.getByRole('heading', { name: 'You need access' }).waitFor();
    expect(await page.locator('.rgCell').count()).toBe(0);
  });

  test('another person brings their own pages, none of the last one', async () => {
    await pick(page, 'My work');
    await page.locator('.sidebar').waitFor();
    await actAs(page, dmitri);
    await page.locator('.sidebar').waitFor({ state: 'detached' });
    await page.getByRole('menuitem', { name: 'Release Desk' }).waitFor();
  });
});

test('an HTML mail is shown, and nothing in it runs', async () => {
  await goTo(page, 'Mail');
  const letter = page.frameLocator('.letter iframe');
  await letter.getByText('your vote').waitFor();
  expect(await page.title()).toBe('Release Desk — local workspace');
});

test('a Chat message stands in the thread of its release', async () => {
  await goTo(page, 'Chat');
  await page
    .getByRole('region', { name: 'REL-2026-0042' })
    .getByText('Payroll 1.10 waits for your vote.')
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Core systems' }).click();
  await page.getByText('Nothing was said here yet.').waitFor();
});

test('an execution is listed with its cost, and opens its calls, its log and its error', async () => {
  await pick(page, 'Break');
  await page.getByText('Error: Service Spreadsheets timed out').waitFor();
  await goTo(page, 'Executions');
  await page.getByRole('button', { name: 'fail' }).first().click();
  const details = page.locator('.details');
  await details.getByText('at fail (Code.js:').waitFor();
  await details.getByText('about to break').waitFor();
  expect(await details.textContent()).not.toMatch(/node:|file:/);
  await page.getByRole('button', { name: 'tell', exact: true }).first().click();
  await details.getByText('MailApp.sendEmail').waitFor();
});

test('a day on, and the nightly trigger has fired', async () => {
  await pick(page, 'Install triggers');
  await page.locator('.clock > button').click();
  await page.getByText('next 15 May 2026, 03:00').waitFor();
  await page.getByRole('button', { name: '+1 day' }).click();
  await cell(page, 'night of 2026-05-15').waitFor();
  await page.getByRole('button', { name: '15 May 2026' }).waitFor();
});

test('the dashboard lies as the file lays it, with its charts over it', async () => {
  await openTab(page, 'Dashboard');
  const chart = page.getByRole('img', { name: 'Releases, by quarter' });
  await chart.locator('svg text').getByText('2026 Q1').waitFor();
  expect(await chart.locator('svg').evaluate((it) => [it.clientWidth, it.clientHeight])).toEqual([520, 300]);
  const title = page.locator('td', { hasText: 'Releases of Belmont' });
  expect(await title.evaluate((it) => [(it as HTMLTableCellElement).colSpan, getComputedStyle(it).fontSize])).toEqual([
    6,
    '24px',
  ]);
});

test('hidden tabs show on demand', async () => {
  expect(await page.getByRole('tab', { name: 'Values' }).count()).toBe(0);
  await page.getByLabel('Hidden tabs').check();
  await openTab(page, 'Values');
  await cell(page, '2025 Q2').waitFor();
});

test('a reload comes back to the same person, room and tab', async () => {
  await actAs(page, dmitri);
  await openTab(page, 'Settings');
  await cell(page, 'Belmont').waitFor();
  await page.reload();
  await cell(page, 'Belmont').waitFor();
  expect(await page.getByLabel('Act as').inputValue()).toBe(dmitri);
});

test('what one did survives the end of the server, and a reset throws it away', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'desk-'));
  const first = await openDesk(dataDir);
  const before = await openView(browser, first);
  await typeOver(before.page, 'Identity', 'Kept');
  await cell(before.page, 'Kept').waitFor();
  await before.page.context().close();
  await first.close();
  const second = await openDesk(dataDir);
  const after = await openView(browser, second);
  await cell(after.page, 'Kept').waitFor();
  await goTo(after.page, 'Workspace');
  await after.page.getByRole('button', { name: 'Reset the workspace…' }).click();
  await after.page.getByRole('button', { name: 'Throw away and reset' }).click();
  await goTo(after.page, 'Sheet');
  await cell(after.page, 'Identity').waitFor();
  await after.page.context().close();
  await second.close();
  rmSync(dataDir, { recursive: true });
});

/** Goes through everything that one can see, and stops at each for a look. */
async function walk(look: (room: string) => Promise<unknown>): Promise<void> {
  await cell(page, 'REL-2026-0042').waitFor();
  await look('sheet');
  await page.getByRole('menuitem', { name: 'Release Desk' }).click();
  await look('menu');
  await page.getByRole('menuitem', { name: 'My work' }).click();
  await page.locator('.sidebar iframe').waitFor();
  await look('sidebar');
  await pick(page, 'Checklist');
  await page.getByRole('dialog').waitFor();
  await look('dialog');
  await page.getByRole('button', { name: 'Close Checklist' }).click();
  await openTab(page, 'Dashboard');
  await page.locator('.chart svg').first().waitFor();
  await look('dashboard');
  for (const room of ['Mail', 'Chat', 'Gmail panel', 'Executions', 'Workspace']) {
    await goTo(page, room);
    await page.getByRole('main').getByRole('heading').first().waitFor();
    await look(room);
  }
  await page.locator('.clock > button').click();
  await look('clock');
}

// The grid alone has a thousand elements to look at.
test('axe finds nothing in any room', async () => {
  const found: string[] = [];
  await walk(async (room) => found.push(...(await axeViolations(page)).map((it) => `${room}: ${it}`)));
  expect(found).toEqual([]);
}, 120_000);

test.each([1440, 1100])('nothing sticks out or is cut at a width of %d', async (width) => {
  await page.setViewportSize({ width, height: width === 1440 ? 900 : 700 });
  const found: string[] = [];
  await walk(async (room) => found.push(...(await sticksOut(page)).map((it) => `${room}: ${it}`)));
  expect(found).toEqual([]);
});

test('something is painted well before 200 ms', async () => {
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  expect(paint).toBeLessThan(200);
});
