import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { ActRequest, ImportRequest } from '../../src/sidebar-api';
import { openBrowser } from '../browser/open-browser';
import { aChecklist, aMessages, anImportPreview, anItem } from './dialog-views';
import { openPage, until, type Answers, type OpenedPage } from './open-page';
import { aProblem } from './views';

const ok = (value: unknown) => ({ ok: true, value });
const done = () => ok({ release: 'REL-2026-0042', said: 'Saved.' });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const isAct = (it: unknown): it is ActRequest => typeof it === 'object' && it !== null && 'action' in it;
const acts = (opened: OpenedPage): readonly ActRequest[] =>
  opened.calls.filter((it) => it.name === 'act').flatMap((it) => it.given.filter(isAct));

describe('the checklist', () => {
  const open = (answers: Answers = {}): Promise<OpenedPage> =>
    openPage(browser, {
      html: 'checklist',
      boot: { page: 'checklist', release: 'REL-2026-0042', language: 'en' },
      answers: { openChecklist: () => ok(aChecklist('en')), act: done, ...answers },
      size: { width: 1100, height: 700 },
    });
  const titles = (opened: OpenedPage) => opened.page.locator('.item-id').allTextContents();

  test('shows what is open, and can show mine, what blocks Go, or everything', async () => {
    const opened = await open();
    await opened.page.waitForSelector('.items-table');
    expect(await titles(opened)).toEqual(['A1', 'A2']);
    await opened.page.getByRole('button', { name: 'All' }).click();
    expect(await titles(opened)).toEqual(['A1', 'A2', 'A3', 'B2']);
    await opened.page.getByRole('button', { name: 'Mine' }).click();
    expect(await titles(opened)).toEqual(['A1', 'A2']);
    await opened.page.fill('input[type=search]', 'named Service');
    expect(await titles(opened)).toEqual(['A1']);
  });

  test('an empty filter says so and offers all items', async () => {
    const opened = await open();
    await opened.page.fill('input[type=search]', 'nothing like this');
    await opened.page.getByRole('button', { name: 'Show all items' }).click();
    expect(await titles(opened)).toEqual(['A1', 'A2', 'A3', 'B2']);
  });

  test('several ticked items are done at once, each button naming how many it would touch', async () => {
    const opened = await open();
    await opened.page.getByLabel('Tick all of Ownership and support').check();
    await opened.page.getByRole('button', { name: 'Mark as done (1 of 2)' }).click();
    await opened.page.fill('.bulk input', 'https://docs.example.com/acceptance');
    await opened.page.press('.bulk input', 'Enter');
    await opened.page.waitForSelector('.said');
    expect(acts(opened)[0]).toMatchObject({
      action: 'complete-items',
      release: 'REL-2026-0042',
      subject: '',
      revision: 7,
      values: { evidence: 'https://docs.example.com/acceptance', items: ['REL-2026-0042/A1'] },
    });
    await until(() => opened.calls.filter((it) => it.name === 'openChecklist').length === 2);
  });

  test('an item out of sight is not acted on, though it was ticked before', async () => {
    const opened = await open();
    await opened.page.getByLabel('Tick all of Ownership and support').check();
    await opened.page.fill('input[type=search]', 'support organisation');
    expect(await opened.page.textContent('.bulk-count')).toBe('1 ticked');
  });

  test('topics are answered together, with one reason for those that do not change', async () => {
    const opened = await open();
    await opened.page.getByRole('switch', { name: /Incidents/ }).check();
    await opened.page.fill('.topics textarea', 'Same targets as before.');
    await opened.page.getByRole('button', { name: 'Save topics' }).click();
    await opened.page.waitForSelector('.said');
    expect(acts(opened)[0]).toMatchObject({
      action: 'set-topics',
      values: { changed: ['A', 'C'], reason: 'Same targets as before.' },
    });
  });

  test('who may not answer the topics sees them locked', async () => {
    const opened = await open({ openChecklist: () => ok(aChecklist('en', { mayTopics: false })) });
    await opened.page.waitForSelector('.switches');
    expect(await opened.page.locator('.switch input:not(:disabled)').count()).toBe(0);
    expect(await opened.page.getByRole('button', { name: 'Save topics' }).count()).toBe(0);
  });

  test('[BAD-43] five hundred items are drawn and ticked within a second', async () => {
    const items = Array.from({ length: 500 }, (_, n) =>
      anItem({ id: `REL-2026-0042/A${String(n)}`, item: `A${String(n)}` }),
    );
    const opened = await open({
      openChecklist: () => ok(aChecklist('en', { groups: [{ topic: 'A', title: 'Ownership and support', items }] })),
    });
    await opened.page.waitForSelector('.items-table');
    const took = await opened.page.evaluate(async () => {
      const began = performance.now();
      document.querySelector<HTMLInputElement>('.topic-row input')?.click();
      while (document.querySelector('.bulk') === null) await new Promise(requestAnimationFrame);
      return performance.now() - began;
    });
    expect(took).toBeLessThan(1000);
    expect(await opened.page.textContent('.bulk-count')).toBe('500 ticked');
  });

  test('Esc closes the form first, then the dialog', async () => {
    const opened = await open();
    await opened.page.getByLabel('Tick A1').check();
    await opened.page.getByRole('button', { name: 'Mark as done' }).click();
    await opened.page.keyboard.press('Escape');
    expect(await opened.page.locator('.act input').count()).toBe(0);
    expect(opened.calls.some((it) => it.name === 'host.close')).toBe(false);
    await opened.page.keyboard.press('Escape');
    await until(() => opened.calls.some((it) => it.name === 'host.close'));
  });
});

describe('messages', () => {
  test.each([
    ['Mark as sent', 'sent'],
    ['Send again', 'again'],
  ])('a message in doubt: "%s" decides once, by a person', async (label, outcome) => {
    const opened = await openPage(browser, {
      html: 'messages',
      boot: { page: 'messages', release: 'REL-2026-0042', language: 'en' },
      answers: { openMessages: () => ok(aMessages('en')), act: done },
    });
    await opened.page.getByRole('button', { name: label }).dblclick();
    await opened.page.waitForSelector('.said');
    expect(acts(opened)).toHaveLength(1);
    expect(acts(opened)[0]).toMatchObject({ action: 'resolve-doubt', subject: 'MSG-000120', values: { outcome } });
  });

  test('each message says where it stands, a failed one why', async () => {
    const opened = await openPage(browser, {
      html: 'messages',
      boot: { page: 'messages', release: '', language: 'en' },
      answers: { openMessages: () => ok(aMessages('en')) },
    });
    const failed = opened.page.locator('.message', { hasText: 'entered Planning' });
    expect(await failed.textContent()).toContain('Failed');
    expect(await failed.textContent()).toContain('The Chat space no longer exists.');
  });
});

describe('import', () => {
  const isImport = (it: unknown): it is ImportRequest => typeof it === 'object' && it !== null && 'text' in it;
  const asked = (opened: OpenedPage, name: string): readonly ImportRequest[] =>
    opened.calls.filter((it) => it.name === name).flatMap((it) => it.given.filter(isImport));
  const good = anImportPreview('en', { refused: [] });
  const open = (answers: Answers = {}): Promise<OpenedPage> =>
    openPage(browser, {
      html: 'import',
      boot: { page: 'import', release: '', language: 'en' },
      answers: { previewImport: () => ok(good), ...answers },
      size: { width: 900, height: 640 },
    });
  const choose = async (opened: OpenedPage, buffer: Buffer, name = 'old.csv'): Promise<void> => {
    await opened.page.setInputFiles('#csv-file', { name, mimeType: 'text/csv', buffer });
  };
  const rows = Buffer.from('Nom;Version\nPayé;1.10\n');

  test.each([
    ['UTF-8', rows],
    ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), rows])],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Nom;Version\nPayé;1.10\n', 'utf16le')])],
    ['Windows-1252', Buffer.from('Nom;Version\nPayé;1.10\n', 'latin1')],
  ])('[BAD-07] a file in %s reaches the server as the same text', async (_, buffer) => {
    const opened = await open();
    await choose(opened, buffer);
    await opened.page.waitForSelector('.counts');
    expect(asked(opened, 'previewImport')[0]?.text).toBe('Nom;Version\nPayé;1.10\n');
  });

  test('[BAD-07] a workbook is refused by name, and how to go on is said', async () => {
    const opened = await open();
    await choose(opened, Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'old.xlsx');
    await opened.page.waitForSelector('.problem');
    expect(await opened.page.textContent('.problem')).toContain('XLSX');
    expect(await opened.page.textContent('.problem')).toContain('CSV UTF-8');
    expect(asked(opened, 'previewImport')).toHaveLength(0);
  });

  test('nothing is written before the preview; refused rows are listed, and good rows go alone only if one says so', async () => {
    const opened = await open({
      previewImport: () => ok(anImportPreview('en')),
      importRegister: () => ok({ done: 44, total: 44, added: 38, changed: 2, finished: true, said: '40 rows' }),
    });
    await choose(opened, rows);
    await opened.page.waitForSelector('.counts');
    expect(await opened.page.textContent('.refused-rows')).toContain('9 columns instead of 10');
    expect(await opened.page.locator('.button.primary').isDisabled()).toBe(true);
    expect(asked(opened, 'importRegister')).toHaveLength(0);
    await opened.page.getByLabel('Import the good rows').check();
    await opened.page.getByRole('button', { name: 'Import 40 rows' }).click();
    await opened.page.waitForSelector('text=Import finished');
    expect(asked(opened, 'importRegister')[0]).toMatchObject({
      partial: true,
      from: 0,
      mapping: { Nom: 'title', Commentaire: '' },
    });
  });

  test('a changed column needs a new preview before the run', async () => {
    const opened = await open();
    await choose(opened, rows);
    await opened.page.getByLabel('In the register: Commentaire').selectOption('title');
    await opened.page.getByRole('button', { name: 'Update preview' }).click();
    await until(() => asked(opened, 'previewImport').length === 2);
    expect(asked(opened, 'previewImport')[1]?.mapping).toMatchObject({ Commentaire: 'title' });
  });

  test('[BAD-28] where day and month cannot be told apart, one must choose', async () => {
    const opened = await open({ previewImport: () => ok({ ...good, askDayOrder: true, dayOrder: '' }) });
    await choose(opened, rows);
    await opened.page.waitForSelector('text=It cannot be told');
    expect(await opened.page.getByRole('button', { name: 'Import 40 rows' }).isDisabled()).toBe(true);
    await opened.page.getByLabel('day / month / year').check();
    await opened.page.getByRole('button', { name: 'Update preview' }).click();
    await until(() => asked(opened, 'previewImport').length === 2);
    expect(asked(opened, 'previewImport')[1]?.dayOrder).toBe('dmy');
  });

  test('[BAD-62] a run shows done of total, stops after a batch, and goes on after a reload under the same key', async () => {
    let go = (): void => undefined;
    const batch = async (request: ImportRequest): Promise<unknown> => {
      const at = (request.from ?? 0) + 10;
      if (at === 20) await new Promise<void>((next) => (go = next));
      return ok({ done: at, total: 40, added: at, changed: 0, finished: at === 40, said: '40 rows imported.' });
    };
    const opened = await open({ importRegister: batch });
    await choose(opened, rows);
    await opened.page.getByRole('button', { name: 'Import 40 rows' }).click();
    await opened.page.waitForSelector('text=10 of 40 rows');
    await opened.page.getByRole('button', { name: 'Stop after this batch' }).click();
    go();
    await opened.page.waitForSelector('text=Stopped at 20 of 40 rows');
    await opened.page.reload();
    await choose(opened, rows);
    await opened.page.getByRole('button', { name: 'Go on from row 21' }).click();
    await opened.page.waitForSelector('text=Import finished');
    expect(asked(opened, 'importRegister').map((it) => it.from)).toEqual([0, 10, 20, 30]);
    expect(new Set(asked(opened, 'importRegister').map((it) => it.key)).size).toBe(1);
  });

  test('a batch that was refused says why, and the run can be tried again from there', async () => {
    let times = 0;
    const importRegister = () => {
      times += 1;
      return times === 1
        ? { ok: false, problem: aProblem({ title: 'Someone else is saving', code: 'busy', retry: true }) }
        : ok({ done: 40, total: 40, added: 40, changed: 0, finished: true, said: '' });
    };
    const opened = await open({ importRegister });
    await choose(opened, rows);
    await opened.page.getByRole('button', { name: 'Import 40 rows' }).click();
    await opened.page.getByRole('button', { name: 'Try again' }).click();
    await opened.page.waitForSelector('text=Import finished');
    expect(asked(opened, 'importRegister')[1]?.key).toBe(asked(opened, 'importRegister')[0]?.key);
  });
});
