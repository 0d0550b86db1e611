import { afterEach, describe, expect, test } from '@jest/globals';
import { openStore } from '../../src/adapters/sheets/store';
import { readSettings } from '../../src/domain/settings/read-settings';
import { detailOf } from '../../src/domain/releases/details';
import type { FieldsOf } from '../../src/domain/register/workbook';
import type { FormValues } from '../../src/sidebar-api';
import type { PageActionId } from '../../src/use-cases/acting/action';
import { commandOf } from '../../src/use-cases/acting/perform';
import { actions } from '../../src/use-cases/actions/catalogue';
import type { DeskActionId } from '../../src/domain/rights/actions';
import { deskCommandOf } from '../../src/use-cases/desk-acting/perform-desk';
import { deskActions } from '../../src/use-cases/desk-actions/catalogue';
import type { Store } from '../../src/use-cases/ports';
import { createRelease, editRelease } from './commands';
import { maya, readyDesk, type TestDesk } from './desk';

let desk: TestDesk;
afterEach(() => desk.close());

const manager = {
  id: maya,
  name: 'Maya',
  aliases: [],
  roles: ['delivery-manager'],
  scope: [],
  language: 'en',
  from: '',
  to: '',
  deputy: '',
  deputyFrom: '',
  deputyTo: '',
} as const;

/** The store as Maya has it, who is the Delivery Manager of everything. */
const store = (): Store =>
  openStore({
    register: desk.workspace.spreadsheetId,
    actor: maya,
    now: desk.now,
    readSettings: (rows, version) => readSettings({ ...rows, people: [manager] }, version),
  });

let presses = 0;
const request = (
  action: string,
  values: FormValues,
  about: { readonly release: string; readonly subject: string },
) => ({
  action,
  ...about,
  values,
  key: `press-${String((presses += 1)).padStart(6, '0')}`,
  revision: null,
});

const act = (action: PageActionId, release: string, values: FormValues) => {
  const it = request(action, values, { release, subject: '' });
  return store().run(commandOf(action, actions[action]), it, { key: it.key });
};

const onDesk = (action: DeskActionId, values: FormValues, subject = '') => {
  const it = request(action, values, { release: '', subject });
  return store().run(deskCommandOf(action, deskActions[action]), it, { key: it.key });
};

/** A running release of Maya's, planned for the evening of 14 May. */
function release(title: string, set: FieldsOf<'releases'> = {}): string {
  const made = store().run(createRelease, { title }, { key: `made-${title.padStart(8, '0')}` });
  const [id = ''] = made.kind === 'done' ? made.ids : [];
  const planned = {
    state: 'planning',
    deliveryManager: maya,
    serviceOwner: maya,
    windowStart: '2026-05-14T18:00:00Z',
    windowEnd: '2026-05-14T20:00:00Z',
    plannedGoLive: '2026-05-14',
    ...set,
  } as const;
  store().run(editRelease, { id, set: planned }, { key: `plan-${title.padStart(8, '0')}` });
  return id;
}

const look = (ids: readonly string[]) =>
  ids.map((id) => {
    const { world } = store().look({
      records: [{ tab: 'releases', ids: [id] }],
      children: { release: id, tabs: ['milestones'] },
    });
    const row = world.record('releases', id);
    return { row, whole: world.whole(id, 'milestones'), milestones: world.children('milestones', id) };
  });

describe('releases that are tied, in the sheet itself', () => {
  test('[DEF-07, DEF-08] members of a package are read after it, and written with it in one step', () => {
    desk = readyDesk();
    const ids = [release('One'), release('Two')];
    const window = { windowStart: '2026-05-20T20:00', windowEnd: '2026-05-20T22:00' };
    expect(onDesk('create-package', { title: 'May', ...window })).toMatchObject({
      kind: 'done',
      ids: ['PKG-2026-001'],
    });
    for (const id of ids) expect(act('join-package', id, { package: 'PKG-2026-001' })).toMatchObject({ kind: 'done' });
    const june = { windowStart: '2026-06-11T20:00', windowEnd: '2026-06-11T22:00', reason: 'Holidays' };
    expect(onDesk('set-package-window', june, 'PKG-2026-001')).toMatchObject({ kind: 'done' });
    for (const { row, whole, milestones } of look(ids)) {
      expect(row).toMatchObject({ package: 'PKG-2026-001', plannedGoLive: '2026-06-11', edited: false });
      expect(milestones).toMatchObject([{ kind: 'go-live', forecast: '2026-06-11', edited: false }]);
      expect(whole).toBe(true);
    }
    const { world } = store().look({ records: [{ tab: 'packages', ids: ['PKG-2026-001'] }] });
    expect(world.record('packages', 'PKG-2026-001')).toMatchObject({ members: ids, edited: false });
  });

  test('[MOD-11] the predecessor is read once the release is known, and its window holds', () => {
    desk = readyDesk();
    const first = release('One');
    const then = release('Two', { windowStart: '2026-05-15T18:00:00Z', windowEnd: '2026-05-15T20:00:00Z' });
    expect(act('relate', then, { other: first })).toMatchObject({ kind: 'done' });
    const outcome = act('edit-release', first, {
      title: 'One',
      version: '1',
      windowStart: '2026-05-15T20:30',
      windowEnd: '2026-05-15T21:00',
    });
    expect(outcome).toMatchObject({ kind: 'refusal', fields: { windowStart: { key: 'refused.sequence' } } });
  });

  test('[TRG-04, DEF-01] the next occurrence has a number of its own, which its template names', () => {
    desk = readyDesk();
    const first = release('One', { state: 'closed' });
    act('set-recurrence', first, { every: 1, unit: 'week' });
    expect(act('create-next', first, {})).toMatchObject({
      kind: 'done',
      ids: expect.arrayContaining(['REL-2026-0002']),
    });
    const [{ row } = { row: undefined }] = look([first]);
    expect(detailOf(row ?? { relations: '' }, 'relations').next).toBe('REL-2026-0002');
    expect(act('create-next', first, {})).toMatchObject({ kind: 'refusal' });
    expect(release('Three')).toBe('REL-2026-0003');
  });
});
