import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Saved, Workspace } from '../../local/engine/api';
import type { ReleaseView } from '../../src/sidebar-api';
import { people } from '../use-cases/walk/company';
import { request } from '../use-cases/walk/minor';
import { liveDesk, valueOf } from './live-desk';

const account = 'desk@acme.test';
const id = 'REL-2026-0001';
let desk: Workspace;
let start: Saved;

beforeAll(() => {
  desk = liveDesk();
  act('submit', request, '');
  act('cancel', { reason: 'Not wanted any more' }, id);
  start = desk.save();
});
beforeEach(() => desk.restore(start));
afterEach(() => {
  delete desk.faults.before;
});

function act(action: string, values: object, release: string): void {
  const asked = { action, release, subject: '', values, key: `archive-${action}`, revision: null };
  valueOf(desk.execHere({ fn: 'act', as: people.owner, args: [asked] }));
}
const trigger = (fn: string) => desk.execHere({ fn, as: account, surface: 'trigger' });
function night(at: string): void {
  desk.setClock({ at, run: false });
  valueOf(trigger('onNightlyTrigger'));
}
const sheet = (title: string, file?: string) =>
  desk.sheetsAs(account, file).batchGet([`'${title}'!A2:CZ`], 'UNFORMATTED_VALUE')[0] ?? [];
const open = (as: string) => valueOf(desk.execHere({ fn: 'openRelease', as, args: [id] })) as ReleaseView;
const figures = () => {
  valueOf(desk.execHere({ fn: 'refreshDashboard', as: people.deliveryLead }));
  return JSON.stringify(sheet('_KPI values'));
};
const [early, late] = ['2026-05-30T03:00:00Z', '2026-06-20T03:00:00Z'];

test('the nightly trigger archives a cancelled release after ninety days, in a file that it makes', () => {
  const tasks = sheet('Tasks');
  expect(tasks.length).toBeGreaterThan(0);
  night(early);
  expect(sheet('Tasks')).toEqual(tasks);
  expect(desk.properties()['ARCHIVE_2026']).toBeUndefined();
  night(late);
  const file = desk.properties()['ARCHIVE_2026'] ?? '';
  expect(sheet('Tasks')).toEqual([]);
  expect(sheet('Tasks', file)).toEqual(tasks);
  expect(open(people.owner).warnings.join()).toContain(`/d/${file}/edit`);
  night('2026-06-21T03:00:00Z');
  expect(sheet('Tasks', file)).toEqual(tasks);
  const checked = valueOf(desk.execHere({ fn: 'verifyRegister', as: people.deliveryLead }));
  expect(checked).toMatchObject({ findings: [] });
});

test('a new file is the desk account’s alone until it is shared', () => {
  night(late);
  const file = desk.properties()['ARCHIVE_2026'] ?? '';
  expect(() => desk.sheetsAs(people.owner, file).get()).toThrow('permission');
  expect(() => desk.sheetsAs(account, 'nowhere').get()).toThrow('not found');
});

test('figures stay as they were: they read the releases alone', () => {
  desk.setClock({ at: late, run: false });
  const before = figures();
  expect(before).not.toBe('[]');
  night(late);
  expect(sheet('Tasks')).toEqual([]);
  expect(figures()).toBe(before);
});

test('a night whose file cannot be made changes nothing, and the next one does it', () => {
  const tasks = sheet('Tasks');
  desk.faults.before = ({ method }) => {
    if (method === 'Spreadsheets.create') throw new Error('Service unavailable: Sheets');
  };
  desk.setClock({ at: late, run: false });
  expect(trigger('onNightlyTrigger').ok).toBe(false);
  expect(sheet('Tasks')).toEqual(tasks);
  delete desk.faults.before;
  night(late);
  expect(sheet('Tasks')).toEqual([]);
});

test('a script bound to a file has no archive: its trigger is turned away', () => {
  desk.setClock({ at: late, run: false });
  expect(desk.execHere({ fn: 'onNightlyTrigger', as: account, surface: 'sheet' }).ok).toBe(false);
  expect(desk.properties()['ARCHIVE_2026']).toBeUndefined();
});
