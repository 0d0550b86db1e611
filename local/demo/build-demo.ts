import type { Creation, ExecRequest, Workspace } from '../engine/api';
import type { SettingsTab } from '../../src/domain/register/workbook';
import { mailOf, people, spaces } from './company';
import { cellsOf, companyValues, settingsRows, titleOf } from './settings-rows';
import { stories } from './stories';
import { deskOf } from './walk/desk';
import type { Story } from './walk/story';
import { travel, type Journey } from './walk/journey';
import { demoJourneys } from './walk/journeys';
import { tellStory, type Telling } from './walk/tell-story';

const administrator = mailOf('Ada Kowalczyk');
const lead = mailOf('Helena Sato');
const deskAccount = people.find((it) => it.desk === true)?.mail ?? '';

/** The first day that a visitor sees; stories before it are history. */
export const firstDay = '2026-05-13T12:30:00Z';

/** How the demo company's workspace begins, before anything is set up. */
export const demoCreation: Creation = {
  people: people.map(({ mail, name, locale, access, desk }) => ({
    mail,
    name,
    locale,
    access,
    ...(desk === true ? { desk } : {}),
  })),
  administrators: [administrator],
  title: 'Asterion release register',
  spaces,
  clock: { at: '2025-03-03T08:00:00Z', run: false },
};

/** Sets up the register, types the company's settings, publishes them, and lets the stories happen: all by the built bundle. */
export function buildDemo(
  workspace: Workspace,
  told: readonly Story[] = stories,
  ways: readonly Journey[] = demoJourneys,
): readonly string[] {
  setUp(workspace);
  const releases = tell(workspace, told, ways);
  workspace.setClock({ at: firstDay, run: false });
  // Installed last: a year of history has no need of its hundred thousand triggers.
  run(workspace, { fn: 'installTriggers', as: deskAccount, surface: 'editor' });
  run(workspace, { fn: 'refreshDashboard', as: lead, origin: 'menu' });
  workspace.setClock({ at: firstDay, run: true });
  return releases;
}

/** An empty file becomes the company's register, with triggers and Chat spaces. */
export function setUp(workspace: Workspace): void {
  run(workspace, { fn: 'setUpRegister', as: administrator, origin: 'menu' });
  typeSettings(workspace);
  // The directory is empty before this, so nobody but an administrator can publish it.
  run(workspace, { fn: 'publishSettings', as: administrator, origin: 'menu' });
  for (const { id } of spaces)
    run(workspace, { fn: 'setChatSpace', args: [id, workspace.webhookUrl(id)], as: deskAccount, surface: 'editor' });
}

function run(workspace: Workspace, request: ExecRequest): unknown {
  const result = workspace.execHere({ ...request, warm: true });
  if (!result.ok) throw new Error(`${request.fn} as ${request.as}: ${result.error.message}\n${result.error.stack}`);
  const reply = result.value as { ok?: boolean; problem?: { title: string; reasons: readonly string[] } } | null;
  if (request.origin === 'menu' && reply?.ok === false)
    throw new Error(`${request.fn} as ${request.as}: ${reply.problem?.title} ${reply.problem?.reasons.join(' ')}`);
  return result.value;
}

function typeSettings(workspace: Workspace): void {
  const tabs = workspace.book().tabs;
  const sheetId = (tab: SettingsTab): number => tabs.find((it) => it.title === titleOf(tab))?.sheetId ?? -1;
  const requests = (Object.keys(settingsRows) as (keyof typeof settingsRows)[]).map((tab) => ({
    updateCells: {
      start: { sheetId: sheetId(tab), rowIndex: 1, columnIndex: 0 },
      rows: settingsRows[tab].map((row) => ({ values: cellsOf(tab, row) })),
      fields: 'userEnteredValue',
    },
  }));
  workspace.sheetsAs(deskAccount).batchUpdate({ requests });
  const keys = workspace.sheetsAs(deskAccount).batchGet([`'${titleOf('company')}'!A1:A40`])[0] ?? [];
  keys.forEach(([key], row) => {
    const value = companyValues[String(key)];
    if (value !== undefined) workspace.hands(deskAccount).type(titleOf('company'), `B${row + 1}`, value);
  });
}

/** All stories side by side: whoever is due next goes on, so that time never runs backwards. */
function tell(workspace: Workspace, told: readonly Story[], ways: readonly Journey[]): readonly string[] {
  let count = 0;
  const call = (fn: string, args: readonly unknown[], as: string): unknown =>
    run(workspace, { fn, args, as, origin: 'run' });
  const desk = deskOf(call, () => `demo-${String((count += 1)).padStart(6, '0')}`);
  const tellings = [
    ...told.map((story) => tellStory(desk, story)),
    ...ways.map((journey) => idOf(travel(desk, journey))),
  ];
  const waiting = tellings.map((telling) => ({ telling, next: telling.next() }));
  const ids: string[] = [];
  while (waiting.length > 0) {
    waiting.sort((a, b) => (a.next.value < b.next.value ? -1 : 1));
    const first = waiting[0];
    if (first === undefined) break;
    if (first.next.done === true) {
      ids.push(first.next.value);
      waiting.shift();
      continue;
    }
    workspace.setClock({ at: later(workspace.clock().now, first.next.value), run: false });
    first.next = first.telling.next();
  }
  return ids;
}

/** A journey as a telling: it ends with the release's id. */
function* idOf(journey: ReturnType<typeof travel>): Telling {
  return (yield* journey).release;
}

const later = (a: string, b: string): string => (Date.parse(a) > Date.parse(b) ? a : b);
