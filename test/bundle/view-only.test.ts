import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExecResult, Saved, Workspace } from '../../local/engine/api';
import { mailOf } from '../../local/demo/company';
import { stories } from '../../local/demo/stories';
import type { ImportRequest, Problem, Reply } from '../../src/sidebar-api';
import { demoDesk, happened } from './demo-desk';

const story = stories.find((it) => it.until === 'planning' && it.twist === undefined);
const release = 'REL-2026-0001';
const manager = mailOf('Gregor Haas');
const lead = mailOf('Helena Sato');
const administrator = mailOf('Ada Kowalczyk');

const press = (action: string, values: Readonly<Record<string, string>>) => ({
  action,
  release: action === 'save-draft' ? '' : release,
  subject: '',
  values,
  key: `view-only-${action}`,
  revision: null,
});
const file: ImportRequest = {
  name: 'old.csv',
  encoding: 'utf-8',
  text: 'Title\r\nOld release',
  key: 'view-only-import',
};

interface Changing {
  readonly what: string;
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly as: string;
  readonly first?: () => void;
}

describe('a person who may only read the file, with every right that the settings can give (clarification 70)', () => {
  let workspace: Workspace;
  let start: Saved;

  beforeAll(() => {
    const demo = demoDesk();
    workspace = demo.workspace;
    if (story === undefined) throw new Error('No such story');
    expect(happened(demo, story)).toBe(release);
    const readers = [manager, lead, administrator];
    workspace.setPeople(
      workspace.people().map((it) => (readers.includes(it.mail) ? { ...it, access: 'view' as const } : it)),
    );
    start = workspace.save();
  });
  afterEach(() => workspace.restore(start));

  const called = (fn: string, args: readonly unknown[], as: string): ExecResult => workspace.execHere({ fn, args, as });
  function problemOf(result: ExecResult): Problem | undefined {
    if (!result.ok) throw new Error(result.error.message);
    const reply = result.value as Reply<unknown>;
    return reply.ok ? undefined : reply.problem;
  }
  /** Everything that could have changed; the mark of a write that was tried is no change of the register. */
  function held(): string {
    const { CHAIN: chain = '{}', ...properties } = workspace.properties();
    const head = { ...(JSON.parse(chain) as object), pending: null };
    const all = [workspace.book().version, properties, head, workspace.mails(), workspace.chats()];
    return JSON.stringify(all);
  }
  const deleteTab = (title: string) => workspace.hands(mailOf('Release Desk account')).deleteTab(title);
  /** The file as it was one command ago, as after Google's version history. */
  function putBack(): void {
    called('act', [press('hold', { reason: 'Later' })], mailOf('Nora Lindqvist'));
    const { CHAIN: late = '' } = workspace.properties();
    workspace.restore(start);
    workspace.setProperty('CHAIN', late);
  }

  it('is offered no menu, so no page opens', async () => {
    expect(await workspace.openFile(manager)).toEqual([]);
  });

  const changing: readonly Changing[] = [
    { what: 'hold', fn: 'act', args: [press('hold', { reason: 'Waits' })], as: manager },
    { what: 'edit-release', fn: 'act', args: [press('edit-release', { title: 'Mine' })], as: manager },
    { what: 'save-draft', fn: 'act', args: [press('save-draft', { title: 'Mine' })], as: manager },
    { what: 'a file', fn: 'importRegister', args: [file], as: lead },
    { what: 'all tabs', fn: 'publishSettings', args: ['Because'], as: lead },
    { what: 'figures', fn: 'refreshDashboard', args: [], as: lead },
    { what: 'repair', fn: 'setUpRegister', args: ['en'], as: administrator, first: () => deleteTab('Lessons') },
    { what: 'older file', fn: 'acceptRegister', args: [], as: administrator, first: putBack },
  ];

  it.each(changing)('[BAD-46] $fn ($what) is refused in plain words, and the log keeps why', (row) => {
    const { fn, args, as } = row;
    row.first?.();
    const before = held();
    const result = called(fn, args, as);
    expect(problemOf(result)).toMatchObject({
      title: 'You may read this file, not change it. Ask the Delivery Lead for the right to edit.',
      saved: 'nothing',
      retry: false,
    });
    expect(held()).toBe(before);
    expect(workspace.lockFree()).toBe(true);
    const log = result.execution.log.map((line) => line.text).join(' ');
    expect(log).toMatch(/does not have permission/);
    expect(log).not.toContain('Mine');
  });

  it.each([
    ['openMyWork', []],
    ['openNewRelease', ['']],
    ['openRelease', [release]],
    ['openChecklist', [release]],
    ['openMessages', [release]],
    ['previewRelease', [{ release: '', values: {} }]],
    ['previewImport', [file]],
    ['exportTab', ['releases']],
    ['verifyRegister', []],
  ] as const)('%s, which changes nothing, leaves file, properties and messages as they were', (fn, args) => {
    const before = held();
    const result = called(fn, args, lead);
    expect(result.execution.summary.writes).toBe(0);
    expect(held()).toBe(before);
  });

  it('hands nothing over', () => {
    const before = held();
    const result = called('relayMessages', [['MSG-000001']], manager);
    expect(problemOf(result)).toBeUndefined();
    expect(held()).toBe(before);
  });
});
