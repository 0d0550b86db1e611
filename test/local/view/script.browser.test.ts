import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../browser/open-browser';
import { cell, goTo, openTab, pick, sidebar, typeOver } from './fixture/hands';
import { openDesk, openView, type Desk, type Opened } from './fixture/open-desk';

let browser: Browser;
let desk: Desk;
let opened: Opened;
let page: Page;
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), openDesk()]);
});
afterAll(() => Promise.all([browser.close(), desk.close()]));
beforeEach(async () => {
  opened = await openView(browser, desk);
  page = opened.page;
});
afterEach(async () => {
  expect(opened.errors).toEqual([]);
  await page.context().close();
});

test('from the menu to the sidebar, from its button to the cell in the grid', async () => {
  await pick(page, 'My work');
  await sidebar(page).getByLabel('Service').fill('Ledger');
  await sidebar(page).getByRole('button', { name: 'Save' }).click();
  await sidebar(page).getByText('Saved Ledger').waitFor();
  await cell(page, 'Ledger').waitFor();
});

test('the script knows which tab and cell are in front of the person', async () => {
  await cell(page, 'Data lake').click();
  await pick(page, 'My work');
  await sidebar(page).getByRole('button', { name: 'Where am I?' }).click();
  await sidebar(page).getByText('Releases 4 2').waitFor();
  await openTab(page, 'Settings');
  await sidebar(page).getByRole('button', { name: 'Where am I?' }).click();
  await sidebar(page).getByText('Settings 1 1').waitFor();
});

test('an error reaches the failure handler of the page, a private function too', async () => {
  await pick(page, 'My work');
  await sidebar(page).getByRole('button', { name: 'Break' }).click();
  await sidebar(page).getByText('Error: Service Spreadsheets timed out while accessing document.').waitFor();
  await sidebar(page).getByRole('button', { name: 'Private' }).click();
  await sidebar(page).getByText('Error: Script function secret_ is private.').waitFor();
});

test('the walls of a frame: no origin, no parent, no storage, no request of its own, no date across', async () => {
  await pick(page, 'Frame probe');
  const said = sidebar(page).locator('#out');
  await said.getByText('fetch').waitFor();
  expect(JSON.parse((await said.textContent()) ?? '')).toEqual({
    origin: 'null',
    parent: 'SecurityError',
    storage: 'SecurityError',
    date: 'Failed due to illegal value in property: 0',
    fetch: 'TypeError',
  });
});

test('a message from elsewhere runs nothing', async () => {
  await pick(page, 'My work');
  await sidebar(page).getByRole('heading').waitFor();
  const before = desk.workspace.executions().length;
  await page.evaluate(() => window.postMessage({ gas: 'run', id: 1, fn: 'fail', args: [] }, '*'));
  await sidebar(page).getByRole('button', { name: 'Where am I?' }).click();
  await sidebar(page).getByText('Releases 1 1').waitFor();
  expect(
    desk.workspace
      .executions()
      .slice(before)
      .map((it) => it.fn),
  ).toEqual(['whereAmI']);
});

describe('what the script shows', () => {
  test('a sidebar stays while one looks into the mail, and closes from inside', async () => {
    await pick(page, 'My work');
    await sidebar(page).getByLabel('Service').fill('half typed');
    await goTo(page, 'Mail');
    expect(await page.locator('.sidebar').isVisible()).toBe(false);
    await goTo(page, 'Sheet');
    expect(await sidebar(page).getByLabel('Service').inputValue()).toBe('half typed');
    await sidebar(page).getByRole('button', { name: 'Close' }).click();
    await page.locator('.sidebar').waitFor({ state: 'detached' });
  });

  test('a modal dialog has its size, covers the rest and closes from inside', async () => {
    await pick(page, 'Checklist');
    const dialog = page.getByRole('dialog', { name: 'Checklist' });
    const frame = await dialog.locator('iframe').boundingBox();
    expect([frame?.width, frame?.height]).toEqual([900, 480]);
    expect(await page.locator('.workspace').getAttribute('inert')).not.toBeNull();
    await dialog.frameLocator('iframe').getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'detached' });
  });

  test('a toast names the person, an alert waits for OK, an error stands under its menu item', async () => {
    await pick(page, 'Say hello');
    await page.getByRole('status').getByText('Hello, sofia@local.test').waitFor();
    await pick(page, 'Ask');
    await page.getByRole('alertdialog').getByText('The file has no rows').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await pick(page, 'Break');
    await page.getByRole('status').getByText('Error: Service Spreadsheets timed out').waitFor();
  });
});

test('the menu by keyboard: down opens, arrows go round, Esc gives the focus back, Enter picks', async () => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.getByRole('menuitem', { name: 'Release Desk' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.activeElement?.textContent === 'My work');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('Break');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Checklist');
  await page.keyboard.press('Escape');
  expect([await focused(), await page.getByRole('menu').count()]).toEqual(['Release Desk', 0]);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'My work');
  await page.keyboard.press('Enter');
  await page.locator('.sidebar').waitFor();
});

describe('typing into cells', () => {
  const at = (row: number, column: number) => desk.workspace.window(1, row, row + 1)[0]?.[column]?.text;

  test('replaces the value and moves on to the cell below', async () => {
    await typeOver(page, 'Intranet', 'Portal');
    await cell(page, 'Portal').waitFor();
    expect(at(4, 1)).toBe('Portal');
    expect(await page.locator('.cell-name').textContent()).toBe('B6');
  });

  test('Esc keeps the old value', async () => {
    await cell(page, 'Portal').click();
    await page.keyboard.type('x');
    await page.waitForSelector('revogr-edit input:focus');
    await page.keyboard.press('Escape');
    await page.locator('revogr-edit').waitFor({ state: 'detached' });
    expect(at(4, 1)).toBe('Portal');
  });

  test('a dropdown offers the words of its column', async () => {
    await cell(page, 'Draft').click();
    await page.keyboard.press('Enter');
    const choice = page.locator('revogr-edit select');
    await choice.waitFor();
    expect(await choice.locator('option').allTextContents()).toEqual([
      '',
      'Draft',
      'Submitted',
      'Planned',
      'In test',
      'Closed',
    ]);
    await choice.selectOption('Submitted');
    await cell(page, 'Submitted').waitFor();
    expect(at(4, 3)).toBe('Submitted');
  });

  test('Delete empties a cell', async () => {
    await cell(page, 'Submitted').click();
    await page.keyboard.press('Delete');
    await cell(page, 'Submitted').waitFor({ state: 'detached' });
    expect(at(4, 3)).toBe('');
  });

  test('a warned cell asks first: Cancel keeps it, Edit anyway writes it', async () => {
    await typeOver(page, 'REL-2026-0044', 'X-1');
    const heads = page.getByRole('alertdialog', { name: 'Heads up!' });
    await heads.getByText('Release Desk writes this column.').waitFor();
    await heads.getByRole('button', { name: 'Cancel' }).click();
    await heads.waitFor({ state: 'detached' });
    expect(at(4, 0)).toBe('REL-2026-0044');
    await typeOver(page, 'REL-2026-0044', 'X-1');
    await heads.getByRole('button', { name: 'Edit anyway' }).click();
    await cell(page, 'X-1').waitFor();
    expect(at(4, 0)).toBe('X-1');
  });

  test('a protected cell says so and stays', async () => {
    await openTab(page, 'Settings');
    await typeOver(page, 'Belmont', 'Mine');
    await page.getByRole('status').getByText('You are trying to edit a protected cell').waitFor();
    await cell(page, 'Belmont').waitFor();
    expect(desk.workspace.window(0, 1, 2)[0]?.[1]?.text).toBe('Belmont');
  });
});
