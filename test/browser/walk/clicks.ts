import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Workspace } from '../../../local/engine/api';
import type {
  ActionView,
  ActRequest,
  ChecklistView,
  NewReleaseView,
  ProcessView,
  ReleaseReply,
  ReleaseView,
  Reply,
} from '../../../src/sidebar-api';
import { wholeRelease } from '../../../src/client/desk/whole-release';
import { fill } from './form';

export interface Place {
  readonly page: Page;
  readonly workspace: Workspace;
}

const sidebar = (page: Page): FrameLocator => page.frameLocator('.sidebar iframe');
const dialog = (page: Page): FrameLocator => page.frameLocator('.dialog iframe');

interface Views {
  readonly openNewRelease: NewReleaseView;
  readonly openRelease: ReleaseReply;
  readonly openChecklist: ChecklistView;
  readonly openProcess: ProcessView;
}

/** What the page itself asks the server, to know the words on its buttons. */
function view<F extends keyof Views>(
  workspace: Workspace,
  fn: F,
  ask: { readonly about: string; readonly as: string },
): Views[F] {
  const result = workspace.execHere({ fn, args: [ask.about], as: ask.as, warm: true });
  const reply = (result.ok ? result.value : undefined) as Reply<Views[F]> | undefined;
  if (reply?.ok !== true) throw new Error(`${fn}: ${JSON.stringify(reply)}`);
  return reply.value;
}

/** Sits down as that person and opens the sidebar from the menu. */
export async function sitDown({ page }: Place, person: string): Promise<void> {
  await page.getByLabel('Act as').selectOption(person);
  await page.getByRole('menuitem', { name: 'Release Desk' }).click();
  await page.getByRole('menuitem', { name: 'Open my work' }).click();
  await sidebar(page).locator('#by-number').waitFor();
}

/** A request from the Service Owner's sidebar. */
export async function askForRelease(place: Place, as: string, { action, values }: ActRequest): Promise<void> {
  const { page, workspace } = place;
  const { fields } = view(workspace, 'openNewRelease', { about: '', as });
  await sidebar(page).getByRole('button', { name: 'New release' }).first().click();
  const form = sidebar(page).locator('form').first();
  await form.locator('[name="title"]').waitFor();
  await fill(form, fields, values);
  await form.getByRole('button', { name: action === 'submit' ? /^Submit/ : /draft/i }).click();
  await sidebar(page).locator('.standing').waitFor();
}

/** One act in the Release sidebar, found where a person finds it: among the next steps, or in a panel. */
export async function actInSidebar(place: Place, as: string, request: ActRequest): Promise<void> {
  const { page, workspace } = place;
  const release = wholeRelease(view(workspace, 'openRelease', { about: request.release, as }));
  const frame = sidebar(page);
  if (
    (await frame.locator('.standing').count()) === 0 ||
    !(await frame.locator('.standing').innerText()).includes(request.release)
  ) {
    await frame.locator('#by-number').fill(request.release);
    await frame.locator('.by-number button').click();
    await frame.locator('.standing').waitFor();
  }
  await frame.locator('.loaded[aria-busy=false]').waitFor();
  const action = await press(frame, release, request);
  const form = frame.locator('form.act');
  await form.waitFor();
  await fill(form, action.fields, request.values);
  await finish(frame, form);
}

/** Presses the act and waits until the page shows what came of it; a problem fails the walk with its words. */
async function finish(frame: FrameLocator, form: Locator): Promise<void> {
  await form.locator('button[type=submit]').click();
  const problem = form.locator('.problem');
  await Promise.race([form.waitFor({ state: 'detached' }), problem.waitFor()]);
  if ((await problem.count()) > 0) throw new Error(await problem.innerText());
  await frame.locator('.loaded[aria-busy=false]').waitFor();
}

const fits = (it: ActionView, { action, subject }: ActRequest): boolean =>
  it.action === action && it.subject === subject && !it.refused;

async function press(frame: FrameLocator, release: ReleaseView, request: ActRequest): Promise<ActionView> {
  const next = release.next.find((it) => fits(it, request));
  if (next) {
    await frame.locator('.next').getByRole('button', { name: next.label, exact: true }).first().click();
    return next;
  }
  for (const [at, panel] of release.panels.entries()) {
    const own = panel.actions.find((it) => fits(it, request));
    const row = panel.rows.findIndex((it) => it.actions.some((act) => fits(act, request)));
    const found = own ?? panel.rows[row]?.actions.find((act) => fits(act, request));
    if (found === undefined) continue;
    const fold = frame.locator('.panels > .fold').nth(at);
    if ((await fold.locator('.fold-button').getAttribute('aria-expanded')) !== 'true')
      await fold.locator('.fold-button').click();
    const where = own ? fold.locator('.fold-body > .buttons') : fold.locator('li.record').nth(row);
    await where.getByRole('button', { name: found.label, exact: true }).first().click();
    return found;
  }
  throw new Error(
    `${request.action} ${request.subject} is not offered: ${release.next.map((it) => it.label).join(', ')}`,
  );
}

/** The wide checklist: topics, or ticked items with what is done about them. */
export async function actInChecklist(place: Place, as: string, request: ActRequest): Promise<void> {
  const { page, workspace } = place;
  await sidebar(page).locator('.standing').waitFor();
  await sidebar(page).getByRole('button', { name: 'Open checklist' }).click();
  const frame = dialog(page);
  await frame.locator('.items-table').waitFor();
  if (request.action === 'set-topics') await setTopics(frame, request);
  else await tickItems(frame, view(workspace, 'openChecklist', { about: request.release, as }), request);
  await page
    .locator('.dialog')
    .getByRole('button', { name: /^Close/ })
    .click();
}

async function setTopics(frame: FrameLocator, request: ActRequest): Promise<void> {
  const form = frame.locator('form.topics');
  await form.locator('[name="reason"]').fill(String(request.values['reason']));
  await form.locator('button[type=submit]').click();
  await form.locator('.topics-open').waitFor({ state: 'detached' });
  await frame.locator('.loaded[aria-busy=false]').waitFor();
}

async function tickItems(frame: FrameLocator, checklist: ChecklistView, request: ActRequest): Promise<void> {
  const wanted = request.values['items'] as readonly string[];
  const all = checklist.groups.flatMap((it) => it.items);
  await frame.getByRole('button', { name: 'All', exact: true }).click();
  for (const id of wanted) {
    const item = all.find((it) => it.id === id);
    await frame
      .locator('tr', { has: frame.locator(`.item-id:text-is("${item?.item ?? ''}")`) })
      .locator('input[type=checkbox]')
      .check();
  }
  const action = checklist.actions.find((it) => it.action === request.action);
  if (action === undefined) throw new Error(`${request.action} is not offered in the checklist`);
  await frame.locator('.bulk').getByRole('button', { name: action.label, exact: true }).click();
  const form = frame.locator('form.act');
  await fill(
    form,
    action.fields.filter((it) => it.id !== 'items'),
    request.values,
  );
  await finish(frame, form);
}

/** An act on the register as a whole, in the sidebar page Process: in the section that lists its record, or offers it. */
export async function actInProcess(
  place: Place & { readonly section: string },
  as: string,
  request: ActRequest,
): Promise<void> {
  const { page, workspace, section } = place;
  const { sections, panel } = view(workspace, 'openProcess', { about: section, as });
  const frame = sidebar(page);
  await page.getByRole('menuitem', { name: 'Release Desk' }).click();
  await page.getByRole('menuitem', { name: 'Open the process' }).click();
  await frame.locator('.sections').waitFor();
  const title = sections.find((it) => it.id === section)?.title ?? '';
  await frame.locator('.sections').getByRole('button', { name: title, exact: true }).click();
  await frame.locator('h2', { hasText: title }).waitFor();
  const row = panel.rows.findIndex((it) => it.actions.some((act) => fits(act, request)));
  const found =
    row < 0 ? panel.actions.find((it) => fits(it, request)) : panel.rows[row]?.actions.find((it) => fits(it, request));
  if (found === undefined) throw new Error(`${request.action} is not offered in ${section}`);
  const where = row < 0 ? frame.locator('.view') : frame.locator('li.record').nth(row);
  await where.getByRole('button', { name: found.label, exact: true }).first().click();
  const form = frame.locator('form.act');
  await form.waitFor();
  await fill(form, found.fields, request.values);
  await finish(frame, form);
}

/** The release in the sidebar, if it is not there already. */
export async function openIt(page: Page, release: string): Promise<void> {
  const frame = sidebar(page);
  const standing = frame.locator('.standing');
  if ((await standing.count()) > 0 && (await standing.innerText()).includes(release)) return;
  await frame.locator('#by-number').fill(release);
  await frame.locator('.by-number button').click();
  await frame.locator('.standing').waitFor();
}
