import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Boot } from '../../src/sidebar-api';
import { openBrowser } from '../browser/open-browser';
import { axeViolations, overflowing, primaries, smallTargets } from './checks';
import { aChecklist, aMessages, anImportPreview } from './dialog-views';
import { openPage, type OpenedPage } from './open-page';
import { aDocument, aProcess } from './process-views';
import { pseudo } from './pseudo';
import { aMyWork, aNewRelease, aPreview, aProblem, aRelease } from './views';

type Language = 'en' | 'fr';

interface Look {
  readonly name: string;
  readonly html: 'desk' | 'checklist' | 'import' | 'messages' | 'document';
  readonly page: Boot['page'];
  readonly width: number;
  readonly height?: number;
  /** Brings the page into the state to look at. */
  readonly then?: (page: Page) => Promise<unknown>;
}

const csv = { name: 'releases.csv', mimeType: 'text/csv', buffer: Buffer.from('Nom;Version\nPayroll;1.10\n') };
const chooseFile = async (page: Page): Promise<void> => {
  await page.setInputFiles('#csv-file', csv);
  await page.waitForSelector('.counts');
};

const looks: readonly Look[] = [
  { name: 'my work', html: 'desk', page: 'my-work', width: 300 },
  {
    name: 'new release',
    html: 'desk',
    page: 'new-release',
    width: 300,
    then: (page) => page.waitForSelector('.preview progress'),
  },
  {
    name: 'new release with its details open',
    html: 'desk',
    page: 'new-release',
    width: 300,
    then: async (page) => {
      await page.waitForSelector('.preview progress');
      await page.click('.foot .quiet');
    },
  },
  {
    name: 'new release with fields to check',
    html: 'desk',
    page: 'new-release',
    width: 300,
    then: async (page) => {
      await page.click('.foot button[type=submit]');
      await page.waitForSelector('.problem');
    },
  },
  {
    name: 'new release while choosing from a long list',
    html: 'desk',
    page: 'new-release',
    width: 300,
    then: (page) => page.click('#request-service'),
  },
  { name: 'release', html: 'desk', page: 'release', width: 300 },
  {
    name: 'release with everything open',
    html: 'desk',
    page: 'release',
    width: 300,
    then: async (page) => {
      const folded = page.locator('.fold-button[aria-expanded=false]');
      while ((await folded.count()) > 0) await folded.first().click();
      await page.click('.next .button.primary');
    },
  },
  {
    name: 'release with a refusal',
    html: 'desk',
    page: 'release',
    width: 300,
    then: async (page) => {
      await page.click('.next .button.primary');
      await page.fill('.act input', '2026-05-14');
      await page.click('.act button[type=submit]');
      await page.waitForSelector('.problem');
    },
  },
  { name: 'checklist', html: 'checklist', page: 'checklist', width: 1100, height: 700 },
  {
    name: 'checklist with items ticked and a form open',
    html: 'checklist',
    page: 'checklist',
    width: 1100,
    height: 700,
    then: async (page) => {
      await page.locator('.items-table input').first().check();
      await page.locator('.bulk .button').first().click();
    },
  },
  { name: 'import', html: 'import', page: 'import', width: 900 },
  { name: 'import with its preview', html: 'import', page: 'import', width: 900, then: chooseFile },
  { name: 'messages', html: 'messages', page: 'messages', width: 300 },
  { name: 'process', html: 'desk', page: 'process', width: 300 },
  { name: 'document', html: 'document', page: 'document', width: 800 },
];

const ok = (value: unknown) => ({ ok: true, value });
const answersIn = (language: Language, change: (view: unknown) => unknown) => ({
  openMyWork: () => change(ok(aMyWork(language))),
  openNewRelease: () => change(ok(aNewRelease(language))),
  previewRelease: () => change(ok(aPreview(language))),
  openRelease: () => change(ok(aRelease(language))),
  openChecklist: () => change(ok(aChecklist(language))),
  openMessages: () => change(ok(aMessages(language))),
  openProcess: () => change(ok(aProcess(language))),
  openDocument: () => change(ok(aDocument(language))),
  previewImport: () => change(ok(anImportPreview(language))),
  act: () => change({ ok: false, problem: aProblem() }),
});

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function lookAt(
  look: Look,
  language: Language,
  change: (view: unknown) => unknown = (it) => it,
): Promise<OpenedPage> {
  const boot: Boot = { page: look.page, release: look.page === 'release' ? 'REL-2026-0042' : '', language };
  const size = { width: look.width, height: look.height ?? 640 };
  const opened = await openPage(browser, { html: look.html, boot, answers: answersIn(language, change), size });
  await opened.page.waitForSelector('h1');
  await look.then?.(opened.page);
  return opened;
}

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test.each(looks)(
    '$name: nothing for axe to find, nothing sticks out, one blue button, its language is named',
    async (look) => {
      const { page, calls } = await lookAt(look, language);
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      expect(await primaries(page)).toBeLessThanOrEqual(1);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(calls.filter((it) => it.name === 'REQUEST' || it.name === 'PAGE ERROR')).toEqual([]);
      await page.context().close();
    },
  );
});

test.each(looks)('$name fits texts that are 40 % longer', async (look) => {
  const { page } = await lookAt(look, 'en', (view) => pseudo(view));
  expect(await overflowing(page)).toEqual([]);
  await page.context().close();
});

test.each(looks.filter((it) => it.width === 300))('$name is usable at twice the text size', async (look) => {
  const { page } = await lookAt({ ...look, width: 320, then: () => Promise.resolve() }, 'fr');
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await overflowing(page)).toEqual([]);
  await page.context().close();
});
