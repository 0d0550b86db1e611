import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { ActRequest, Boot } from '../../src/sidebar-api';
import { openBrowser } from '../browser/open-browser';
import { openPage, until, type Answers, type OpenedPage } from './open-page';
import { aMyWork, anAct, aNewRelease, aPreview, aProblem, aRelease } from './views';

const ok = (value: unknown, messages: readonly string[] = []) => ({ ok: true, value, messages });
const refused = (set: Parameters<typeof aProblem>[0] = {}) => ({ ok: false, problem: aProblem(set) });
/** An answer that does not come before the page is gone. */
const never = new Promise<never>(() => undefined);
const later = <T>(value: T, wait = 300): Promise<T> => new Promise((done) => setTimeout(() => done(value), wait));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const standing: Answers = {
  openMyWork: () => ok(aMyWork('en')),
  openNewRelease: () => ok(aNewRelease('en')),
  previewRelease: () => ok(aPreview('en')),
  openRelease: () => ok(aRelease('en')),
  act: () => ok({ release: 'REL-2026-0042', said: 'The plan is set.' }, ['MSG-000124']),
  relayMessages: () => ok({ sent: 1 }),
};

const open = (page: Boot['page'], answers: Answers = {}): Promise<OpenedPage> =>
  openPage(browser, {
    html: 'desk',
    boot: { page, release: page === 'release' ? 'REL-2026-0042' : '', language: 'en' },
    answers: { ...standing, ...answers },
  });

const isAct = (it: unknown): it is ActRequest => typeof it === 'object' && it !== null && 'key' in it;
const acts = (opened: OpenedPage): readonly ActRequest[] =>
  opened.calls.filter((it) => it.name === 'act').flatMap((it) => it.given.filter(isAct));

/** Opens the form "Set the plan" and fills it in. */
async function planForm(opened: OpenedPage): Promise<void> {
  await opened.page.click('.next .button.primary');
  await opened.page.fill('.act input', '2026-05-14');
}
const submitPlan = '.act button[type=submit]';

test('opening "My work" is one call, and an entry opens its release at the form that it is about', async () => {
  const opened = await open('my-work');
  await opened.page.waitForSelector('.row');
  expect(opened.calls.map((it) => it.name)).toEqual(['openMyWork']);
  await opened.page.click('.row >> nth=0');
  await opened.page.waitForSelector('.act');
  expect(await opened.page.getAttribute('.act', 'aria-label')).toBe('Set the plan');
});

test('[BAD-60] a double click is one call, and the button shows within a tenth of a second that it runs', async () => {
  const opened = await open('release', {
    act: () => later(ok({ release: 'REL-2026-0042', said: 'The plan is set.' })),
  });
  await planForm(opened);
  const shown = await opened.page.evaluate((button) => {
    const it = document.querySelector<HTMLButtonElement>(button);
    const began = performance.now();
    it?.click();
    it?.click();
    return new Promise<number>((done) => {
      const look = (): void => {
        if (it?.disabled === true && it.querySelector('.spinner') !== null) done(performance.now() - began);
        else requestAnimationFrame(look);
      };
      look();
    });
  }, submitPlan);
  expect(shown).toBeLessThan(100);
  await opened.page.waitForSelector('.said');
  expect(acts(opened)).toHaveLength(1);
});

test('what was done is said, its messages are handed over, and the view is read again', async () => {
  const opened = await open('release');
  await planForm(opened);
  await opened.page.click(submitPlan);
  await opened.page.waitForSelector('[role=status] >> text=The plan is set.');
  await until(() => opened.calls.length === 4);
  expect(opened.calls.map((it) => it.name)).toEqual(['openRelease', 'act', 'relayMessages', 'openRelease']);
  expect(opened.calls[2]?.given).toEqual([['MSG-000124']]);
  expect(acts(opened)[0]).toMatchObject({
    action: 'set-plan',
    release: 'REL-2026-0042',
    subject: '',
    revision: 7,
    values: { build: '2026-05-14' },
  });
  expect(acts(opened)[0]?.key).toMatch(/^[A-Za-z0-9_-]{8,80}$/);
});

test('[BAD-60] a lost answer says that it is not known, and "Try again" repeats the same request under the same key', async () => {
  let times = 0;
  const act = (): unknown => {
    times += 1;
    if (times === 1) throw new Error('TypeError: Cannot read properties of undefined (reading "x") at Code.js:1');
    return ok({ release: 'REL-2026-0042', said: 'The plan is set.' });
  };
  const opened = await open('release', { act });
  await planForm(opened);
  await opened.page.click(submitPlan);
  const problem = opened.page.locator('.problem');
  await problem.waitFor();
  expect(await problem.textContent()).toContain('not known whether your change was saved');
  expect(await opened.page.textContent('body')).not.toContain('TypeError');
  await problem.getByRole('button', { name: 'Try again' }).click();
  await opened.page.waitForSelector('.said');
  expect(acts(opened)[1]).toEqual(acts(opened)[0]);
});

test('[BAD-60] a reload during a save keeps what was typed and the key', async () => {
  let times = 0;
  const act = (): unknown => ((times += 1) === 1 ? never : ok({ release: 'REL-2026-0042', said: 'The plan is set.' }));
  const opened = await open('release', { act });
  await planForm(opened);
  await opened.page.click(submitPlan);
  await opened.page.waitForSelector('.act .spinner');
  await opened.page.reload();
  await opened.page.click('.next .button.primary');
  expect(await opened.page.inputValue('.act input')).toBe('2026-05-14');
  await opened.page.click(submitPlan);
  await opened.page.waitForSelector('.said');
  expect(acts(opened)).toHaveLength(2);
  expect(acts(opened)[1]?.key).toBe(acts(opened)[0]?.key);
});

test('[BAD-60] after an answer the next press has a key of its own', async () => {
  const opened = await open('release', { act: () => refused() });
  await planForm(opened);
  await opened.page.click(submitPlan);
  await opened.page.waitForSelector('.problem');
  await opened.page.click(submitPlan);
  await opened.page.waitForFunction(() => document.querySelector('.spinner') === null);
  const [first, second] = acts(opened);
  expect(second?.key).not.toBe(first?.key);
});

test('[BAD-61] while someone else saves, the page says so, keeps the key and lets one try again', async () => {
  const opened = await open('release', {
    act: () => refused({ code: 'busy', retry: true, title: 'Someone else is saving' }),
  });
  await planForm(opened);
  await opened.page.click(submitPlan);
  await opened.page.getByRole('button', { name: 'Try again' }).click();
  await opened.page.waitForFunction(() => document.querySelector('.spinner') === null);
  expect(acts(opened)[1]?.key).toBe(acts(opened)[0]?.key);
});

test('a refusal says what happened, whether anything was saved, how to go on and who can; the focus moves to it', async () => {
  const opened = await open('release', { act: () => refused({ fields: { build: 'Go-live is before this day' } }) });
  await planForm(opened);
  await opened.page.click(submitPlan);
  await opened.page.waitForSelector('.problem');
  const told = await opened.page.textContent('.problem');
  for (const part of ['This release is on hold', 'Nothing was saved.', 'Ask for it to be resumed', 'Omar Lindqvist'])
    expect(told).toContain(part);
  expect(await opened.page.evaluate(() => document.activeElement?.className)).toBe('problem');
  expect(await opened.page.textContent('.field-error')).toContain('Go-live is before this day');
  expect(await opened.page.getAttribute('.act input', 'aria-invalid')).toBe('true');
  expect(await opened.page.inputValue('.act input')).toBe('2026-05-14');
});

test('[BAD-48] a conflict lets one show the newest and keeps what was typed', async () => {
  const opened = await open('release', {
    act: () =>
      refused({
        code: 'conflict',
        title: 'Someone changed this release',
        reasons: ['Window: yours 14 May, theirs 21 May'],
      }),
  });
  await planForm(opened);
  await opened.page.click(submitPlan);
  await opened.page.getByRole('button', { name: 'Show the newest' }).click();
  expect(await opened.page.textContent('.problem')).toContain('yours 14 May, theirs 21 May');
  await opened.page.waitForFunction(() => document.querySelector('.spinner') === null);
  expect(opened.calls.filter((it) => it.name === 'openRelease')).toHaveLength(2);
  expect(await opened.page.inputValue('.act input')).toBe('2026-05-14');
});

test('[BAD-51] a withdrawn permission is told in plain words, with the way back', async () => {
  const openMyWork = (): never => {
    throw new Error('Authorization is required to perform that action.');
  };
  const opened = await open('my-work', { openMyWork });
  await opened.page.waitForSelector('.problem');
  expect(await opened.page.textContent('.problem')).toContain('Google asks for your permission again');
});

test('Enter submits a form, Esc closes it without a call', async () => {
  const opened = await open('release');
  await planForm(opened);
  await opened.page.press('.act input', 'Escape');
  expect(await opened.page.locator('.act').count()).toBe(0);
  await planForm(opened);
  await opened.page.press('.act input', 'Enter');
  await opened.page.waitForSelector('.said');
  expect(acts(opened)).toHaveLength(1);
});

test('a criterion that is not met says why, and leads to the form that helps', async () => {
  const opened = await open('release');
  const criterion = opened.page.locator('.criterion', { hasText: 'Baseline dates are set' });
  expect(await criterion.textContent()).toContain('Not met');
  expect(await criterion.textContent()).toContain('The end of Build is not set.');
  await criterion.getByRole('button').click();
  await opened.page.waitForSelector('.act input:focus');
});

test('what is not this person’s to do says why and who can', async () => {
  const opened = await open('release');
  await opened.page.getByRole('button', { name: 'Not yours to do' }).click();
  expect(await opened.page.textContent('.refused')).toContain(
    'The Delivery Manager passes this gate. Who can: Omar Lindqvist',
  );
});

test('the checklist opens from the release', async () => {
  const opened = await open('release');
  await opened.page.getByRole('button', { name: 'Open checklist' }).click();
  await until(() => opened.calls.length === 2);
  expect(opened.calls.at(-1)).toEqual({ name: 'showChecklist', given: ['REL-2026-0042'] });
});

test('a form in a panel is about its record', async () => {
  const opened = await open('release');
  await opened.page.getByRole('button', { name: 'Changes 1' }).click();
  await opened.page.getByRole('button', { name: 'Record the decision' }).click();
  await opened.page.fill('.act input', '2026-05-14');
  await opened.page.click(submitPlan);
  await opened.page.waitForSelector('.said');
  expect(acts(opened)[0]).toMatchObject({ action: 'decide-change', subject: 'REL-2026-0042/CHG-1' });
});

test('an act without fields asks once more before it is done', async () => {
  const openRelease = () =>
    ok(
      aRelease('en', {
        next: [anAct({ action: 'start-deployment', label: 'Start deployment', fields: [], primary: true })],
      }),
    );
  const opened = await open('release', { openRelease });
  await opened.page.getByRole('button', { name: 'Start deployment' }).click();
  expect(acts(opened)).toHaveLength(0);
  await opened.page.click(submitPlan);
  await opened.page.waitForSelector('.said');
  expect(acts(opened)[0]).toMatchObject({ action: 'start-deployment', values: {} });
});
