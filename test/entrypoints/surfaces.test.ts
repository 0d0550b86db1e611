import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Surface, Workspace } from '../../local/engine/api';
import { surfaces, type PublicName } from '../../src/entrypoints/surfaces';
import type { Reply } from '../../src/sidebar-api';
import { people } from '../use-cases/walk/company';
import { request } from '../use-cases/walk/minor';
import { liveDesk } from './live-desk';

const names = Object.keys(surfaces) as PublicName[];
const withReply = names.filter((it) => surfaces[it].surface === 'sheet' && !it.startsWith('show'));
const shows = names.filter((it) => it.startsWith('show'));
const ofDesk = names.filter((it) => ['trigger', 'edit', 'editor'].includes(surfaces[it].surface));

/** Arguments that would be good ones, so that nothing but who and where is refused. */
const good: Partial<Record<PublicName, readonly unknown[]>> = {
  openRelease: ['REL-2026-0001'],
  openChecklist: ['REL-2026-0001'],
  openNewRelease: [''],
  openMessages: [''],
  openDocument: ['audit'],
  previewRelease: [{ release: '', values: request }],
  act: [{ action: 'submit', release: '', subject: '', values: request, key: 'stranger-1', revision: null }],
  relayMessages: [['MSG-000001']],
  previewImport: [{ name: 'a.csv', encoding: 'utf-8', text: 'Title\nx', key: 'stranger-2' }],
  importRegister: [{ name: 'a.csv', encoding: 'utf-8', text: 'Title\nx', key: 'stranger-3' }],
  exportTab: ['releases'],
  setChatSpace: ['spaces/x', 'https://chat.googleapis.com/v1/spaces/x/messages?key=a&token=b'],
};

describe('every public function', () => {
  let desk: Workspace;
  beforeAll(() => {
    desk = liveDesk();
    desk.execHere({
      fn: 'act',
      as: people.owner,
      args: [{ action: 'submit', release: '', subject: '', values: request, key: 'first-release', revision: null }],
    });
  });

  const call = (fn: PublicName, as: string, surface: Surface = 'sheet') =>
    desk.execHere({ fn, as, surface, args: good[fn] ?? [] });
  const problem = (fn: PublicName, as: string, surface: Surface = 'sheet') => {
    const done = call(fn, as, surface);
    if (!done.ok) throw new Error(done.error.message);
    const reply = done.value as Reply<unknown>;
    if (reply.ok) throw new Error(`${fn} answered ${JSON.stringify(reply.value).slice(0, 100)}`);
    return reply.problem;
  };

  test.each(withReply)('[BAD-46] %s gives a stranger nothing', (fn) => {
    const before = JSON.stringify(desk.book());
    expect(problem(fn, 'stranger@acme.test')).toMatchObject({ code: 'rights', saved: 'nothing' });
    expect(JSON.stringify(desk.book())).toBe(before);
  });

  test.each(withReply)('%s is refused from a trigger or the editor', (fn) => {
    expect(problem(fn, people.owner, 'trigger')).toMatchObject({ code: 'rights' });
    expect(problem(fn, people.owner, 'editor')).toMatchObject({ code: 'rights' });
  });

  test.each(shows)('%s shows nothing to a trigger or the editor, and reads nothing', (fn) => {
    for (const surface of ['trigger', 'editor'] as const) {
      const { ok, execution } = call(fn, people.owner, surface);
      expect(ok).toBe(false);
      expect(execution.ui).toEqual([]);
      expect(execution.summary.reads).toBe(0);
    }
  });

  test.each(ofDesk)('%s is refused from the sheet, and to everybody but the desk account', (fn) => {
    expect(call(fn, 'desk@acme.test', 'sheet').ok).toBe(false);
    expect(call(fn, people.deliveryLead, 'trigger').ok).toBe(false);
    expect(call(fn, people.deliveryLead, 'editor').ok).toBe(false);
  });

  test.each(withReply)('[BAD-35] %s answers what JSON can carry', (fn) => {
    const done = call(fn, people.deliveryLead);
    expect(done.ok).toBe(true);
    expect(done.ok && JSON.parse(JSON.stringify(done.value))).toEqual(done.ok && done.value);
  });

  test.each(['setUpRegister', 'acceptRegister', 'publishSettings', 'refreshDashboard', 'verifyRegister'] as const)(
    '%s is not for an observer',
    (fn) => {
      expect(problem(fn, people.observer)).toMatchObject({ code: 'rights', saved: 'nothing' });
    },
  );

  test('pages open without reading the register; a stranger to the file is told why not', () => {
    const done = call('showMyWork', people.owner);
    expect(done.ok && done.execution.summary.reads).toBe(0);
    expect(done.execution.ui[0]).toMatchObject({ kind: 'sidebar' });
  });

  test('[BAD-11] what a page is told cannot break out of its script', () => {
    const done = desk.execHere({
      fn: 'showRelease',
      as: people.owner,
      args: ['</script><script>alert(1)</script>\u2028'],
    });
    const html = JSON.stringify(done.execution.ui);
    expect(html).not.toContain('<script>alert(1)');
    expect(html).toContain('\\\\u003c/script');
  });

  test.each([
    [{ action: 'submit' }],
    ['x'],
    [null],
    [{ action: 'submit', release: '', subject: '', values: {}, key: 'short', revision: null }],
    [{ action: 'submit', release: '', subject: '', values: {}, key: 'long-enough', revision: null, role: 'admin' }],
  ])('[BAD-48] act refuses %j', (argument) => {
    const done = desk.execHere({ fn: 'act', as: people.owner, args: [argument] });
    expect(done.ok && done.value).toMatchObject({ ok: false, problem: { saved: 'nothing' } });
  });

  test('an action that is none is refused', () => {
    const done = desk.execHere({
      fn: 'act',
      as: people.owner,
      args: [
        { action: 'import-register', release: '', subject: '', values: {}, key: 'no-such-action', revision: null },
      ],
    });
    expect(done.ok && done.value).toMatchObject({ ok: false, problem: { code: 'refused' } });
  });

  test('a fault is told without its text, and whether something may have been saved', () => {
    desk.faults.before = (it) => {
      if (it.method.includes('batchUpdate')) throw new Error('secret detail /home/x');
    };
    const done = desk.execHere({
      fn: 'act',
      as: people.owner,
      args: [
        {
          action: 'hold',
          release: 'REL-2026-0001',
          subject: '',
          values: { reason: 'x' },
          key: 'fault-press',
          revision: null,
        },
      ],
    });
    delete desk.faults.before;
    expect(done.ok && done.value).toMatchObject({
      ok: false,
      problem: { code: 'fault', saved: 'unknown', retry: true },
    });
    expect(JSON.stringify(done.ok && done.value)).not.toContain('secret detail');
  });
});

describe('in a copy of the file', () => {
  let copy: Workspace;
  beforeAll(() => {
    copy = liveDesk();
    copy.setProperty('REGISTER_ID', 'another-file');
  });

  test.each(shows)('[BAD-75] %s opens no page and says which file it is not', (fn) => {
    const done = copy.execHere({ fn, as: people.owner, args: ['REL-2026-0001'] });
    expect(done.execution.ui).toEqual([
      expect.objectContaining({
        kind: 'alert',
        text: 'This file is not the register, perhaps a copy of it. Open the register.',
      }),
    ]);
  });

  test.each(ofDesk)('[BAD-69] [BAD-75] %s does nothing, for a copied script knows no register', (fn) => {
    copy.setProperty('REGISTER_ID', null);
    const before = JSON.stringify([copy.book(), copy.properties(), copy.triggers()]);
    for (const surface of ['trigger', 'editor'] as const)
      expect(copy.execHere({ fn, as: 'desk@acme.test', surface, args: good[fn] ?? [] })).toMatchObject({
        ok: false,
        execution: { summary: { reads: 0, writes: 0, mail: 0, chat: 0 } },
      });
    expect(JSON.stringify([copy.book(), copy.properties(), copy.triggers()])).toBe(before);
  });
});

describe('triggers of the desk account', () => {
  const install = (desk: Workspace) =>
    desk.execHere({ fn: 'installTriggers', as: 'desk@acme.test', surface: 'editor' });

  test('[BAD-69] installed again, stay four', () => {
    const desk = liveDesk();
    for (let n = 0; n < 8; n += 1) expect(install(desk).ok).toBe(true);
    expect(
      desk
        .triggers()
        .map((it) => it.fn)
        .sort(),
    ).toEqual(['onDashboardTrigger', 'onNightlyTrigger', 'onRegisterEdit', 'onRelayTrigger']);
  });

  test.each(['onRelayTrigger', 'onDashboardTrigger', 'onNightlyTrigger'] as const)(
    '[BAD-69] %s for a deleted file fails in the execution log, and sends nothing',
    (fn) => {
      const desk = liveDesk();
      desk.setProperty('REGISTER_ID', 'a-deleted-file');
      expect(desk.execHere({ fn, as: 'desk@acme.test', surface: 'trigger' })).toMatchObject({
        ok: false,
        error: { message: expect.stringContaining('not found') as unknown },
        execution: { status: 'failed', summary: { writes: 0, mail: 0, chat: 0 } },
      });
    },
  );

  test('[BAD-69] fired twice, late, or once more after the day, send each message once', () => {
    const desk = liveDesk();
    desk.execHere({
      fn: 'act',
      as: people.owner,
      args: [{ action: 'submit', release: '', subject: '', values: request, key: 'trigger-submit', revision: null }],
    });
    const fire = () => desk.execHere({ fn: 'onRelayTrigger', as: 'desk@acme.test', surface: 'trigger' });
    for (const at of ['2026-03-02T08:05:00Z', '2026-03-02T08:05:00Z', '2026-03-02T11:00:00Z', '2026-03-03T08:00:00Z']) {
      desk.setClock({ at, run: false });
      expect(fire().ok).toBe(true);
    }
    const sent = desk.mails().map((it) => [it.subject, ...it.to].join(' '));
    expect(sent.length).toBeGreaterThan(0);
    expect(new Set(sent).size).toBe(sent.length);
  });
});

test('a script without a register refuses; a copy of the file does nothing [BAD-75]', () => {
  const desk = liveDesk();
  desk.setProperty('REGISTER_ID', 'another-file');
  const done = desk.execHere({ fn: 'openMyWork', as: people.owner });
  expect(done.ok && done.value).toMatchObject({ ok: false, problem: { code: 'rights' } });
});
