import { beforeEach, expect, test } from '@jest/globals';
import { openWorkspace, type Workspace } from '../../local/engine/api';
import { tinyBundle } from './tiny-bundle';

const desk = 'desk@local.test';
let workspace: Workspace;

beforeEach(() => {
  workspace = openWorkspace({ bundle: tinyBundle, create: { clock: { at: '2026-05-14T08:00:00Z', run: false } } });
});

const run = (fn: string, ...args: unknown[]) => {
  const result = workspace.execHere({ fn, args, as: desk });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

test('a bare context: the language, the services and nothing else', () => {
  expect(run('missing')).toBe(Array(9).fill('undefined').join());
  expect(run('realms')).toEqual({
    array: true,
    message:
      'true GoogleJsonResponseException API call to sheets.spreadsheets.get failed with error: Requested entity was not found.',
  });
  expect(() => run('unknown')).toThrow('not in the local workspace: SpreadsheetApp.openById');
  expect(() => run('secret_')).toThrow('Script function not found: secret_');
  expect(() => run('nothing')).toThrow('Script function not found: nothing');
});

test('a date in an answer is refused as google.script.run does', () => {
  expect(() => run('date')).toThrow('not a supported return type. (at)');
});

test('onOpen gives the menu, and nothing else is allowed to it; a viewer has none', async () => {
  workspace.setPeople([...workspace.people(), { mail: 'v@local.test', name: 'V', locale: 'fr', access: 'view' }]);
  const result = workspace.execHere({ fn: 'onOpen', as: desk, origin: 'open' });
  expect(result.execution.ui).toEqual([
    {
      kind: 'menu',
      menu: {
        title: 'Release Desk',
        addon: true,
        items: [
          { kind: 'item', label: 'Show', fn: 'showSide' },
          { kind: 'separator' },
          { kind: 'item', label: 'Other', fn: 'whoAmI' },
        ],
      },
    },
  ]);
  expect(workspace.execHere({ fn: 'add', args: ['x'], as: desk, origin: 'open' })).toMatchObject({
    ok: false,
    error: { message: 'You do not have permission to call LockService.waitLock.' },
  });
  expect(await workspace.openFile('v@local.test')).toEqual([]);
});

test('a sidebar is shown with its page; triggers and the editor have no sheet in front of them', () => {
  expect(workspace.execHere({ fn: 'showSide', as: desk }).execution.ui).toEqual([
    { kind: 'sidebar', title: 'Side', html: '<p>side</p>', width: null, height: null },
  ]);
  expect(workspace.execHere({ fn: 'showSide', as: desk, surface: 'trigger' })).toMatchObject({
    ok: false,
    error: { message: 'Cannot call SpreadsheetApp.getUi() from this context.' },
  });
  expect(workspace.execHere({ fn: 'whoAmI', as: desk, surface: 'editor' })).toMatchObject({ value: { here: false } });
});

test('mail: sent as the person, kept, 50 recipients, a daily quota by the workspace clock', async () => {
  expect(run('mail', 'a@local.test, B <b@local.test>')).toBe(1498);
  expect(workspace.mails('b@local.test')).toMatchObject([
    { from: desk, to: ['a@local.test', 'b@local.test'], subject: 'Héllo ✓', at: '2026-05-14T08:00:00.000Z' },
  ]);
  expect(await workspace.mailFile('mail-000002')).toContain('Subject: =?UTF-8?');
  const many = (n: number) => Array.from({ length: n }, (_, i) => `p${i}@local.test`).join(',');
  expect(() => run('mail', many(51))).toThrow('Limit Exceeded: Email Recipients Per Message.');
  expect(() => run('mail', 'not an address')).toThrow('Invalid email: not an address');
  for (let n = 0; n < 29; n++) run('mail', many(50));
  expect(() => run('mail', many(49))).toThrow('Service invoked too many times for one day: email.');
  workspace.goToHere('2026-05-15T08:00:01Z');
  expect(run('mail', many(49))).toBe(1451);
});

test('a line break in a subject is refused', () => {
  const bundle = {
    code: "function f() { MailApp.sendEmail({ to: 'a@b.test', subject: 'x\\r\\nBcc: y@z.test', body: '' }); }",
    pages: {},
  };
  expect(openWorkspace({ bundle }).execHere({ fn: 'f', as: desk })).toMatchObject({
    ok: false,
    error: { message: 'Invalid argument: subject' },
  });
});

test('Chat: threads by key, one message a second and space, errors as JSON, nothing but webhooks', () => {
  const url = `${workspace.webhookUrl('LOCALSPACE')}&messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD`;
  const message = { text: 'hello', thread: { threadKey: 'REL-1' } };
  expect(run('chat', url, message)).toMatchObject([200, { thread: { name: 'spaces/LOCALSPACE/threads/REL-1' } }]);
  expect(run('chat', url, message)).toMatchObject([429, { error: { status: 'RESOURCE_EXHAUSTED' } }]);
  workspace.setClock({ at: '2026-05-14T08:00:02Z', run: false });
  expect(run('chat', workspace.webhookUrl('LOCALSPACE'), message)).toMatchObject([200, {}]);
  expect(workspace.chats().map((it) => it.thread === 'REL-1')).toEqual([true, false]);
  expect(run('chat', workspace.webhookUrl('GONE'), message)).toMatchObject([404, {}]);
  expect(run('chat', url.replace('token-of', 'other'), message)).toMatchObject([401, {}]);
  expect(() => run('chat', 'https://chat.googleapis.com@evil.test/v1/spaces/', message)).toThrow(
    'only Chat webhooks are allowed',
  );
});

test('properties and cache keep what fits and refuse the rest; the cache forgets by the workspace clock', () => {
  expect(run('store', '__proto__', 'x')).toEqual(['x', 'x']);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  expect(() => run('store', 'k', 'x'.repeat(9 * 1024 + 1))).toThrow('Argument too large: value');
  expect(() => run('store', 'k'.repeat(251), 'x')).toThrow('Argument too large: key');
  run('store', 'k', 'v');
  workspace.goToHere('2026-05-14T08:00:59Z');
  expect(run('cached', 'k')).toBe('v');
  workspace.goToHere('2026-05-14T08:01:01Z');
  expect(run('cached', 'k')).toBeNull();
});

test('triggers fire at their due times, in order, as their owner and without a sheet', () => {
  run('install');
  expect(workspace.triggers().map((it) => [it.fn, it.rule, it.nextAt])).toEqual([
    ['tick', 'every 10 minutes', '2026-05-14T08:10:00.000Z'],
    ['night', 'every day at 3:00', '2026-05-15T01:00:00.000Z'],
  ]);
  const fired = workspace.goToHere('2026-05-14T08:35:00Z').flatMap((it) => it.execution.log.map((line) => line.text));
  expect(fired).toEqual(['10', '20', '30'].map((m) => `tick {"at":"2026-05-14T08:${m}:00.000Z","here":null}`));
  expect(workspace.clock().now).toBe('2026-05-14T08:35:00.000Z');
});

test('a long way fires daily triggers each day and frequent ones once between them', () => {
  run('install');
  const fired = workspace
    .goToHere('2026-05-17T08:00:00Z')
    .map((it) => [it.execution.fn, it.execution.startedAt.slice(0, 13)]);
  expect(fired).toEqual([
    ['tick', '2026-05-15T01'],
    ['night', '2026-05-15T01'],
    ['tick', '2026-05-16T01'],
    ['night', '2026-05-16T01'],
    ['tick', '2026-05-17T01'],
    ['night', '2026-05-17T01'],
    ['tick', '2026-05-17T08'],
  ]);
});
