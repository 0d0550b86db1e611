import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ExecResult, Saved, Workspace } from '../../local/engine/api';
import { stories } from '../../local/demo/stories';
import type { Reply } from '../../src/sidebar-api';
import { demoDesk, happened, recordsOf } from './demo-desk';

const story = stories.find((it) => it.until === 'authorised');
const release = 'REL-2026-0001';
const kilobytes100 = 100 * 1024;

describe('what a page costs on a register with one authorised Minor', () => {
  let workspace: Workspace;
  let start: Saved;
  let me = '';

  beforeAll(() => {
    if (story === undefined) throw new Error('No authorised story');
    const demo = demoDesk();
    workspace = demo.workspace;
    expect(happened(demo, story)).toBe(release);
    me = story.cast.manager;
    start = workspace.save();
  });
  beforeEach(() => workspace.restore(start));

  const call = (fn: string, args: readonly unknown[]): ExecResult => workspace.execHere({ fn, args, as: me });

  function goodReply(result: ExecResult): Reply<unknown> {
    if (!result.ok) throw new Error(result.error.message);
    const reply = result.value as Reply<unknown>;
    if (!reply.ok) throw new Error(reply.problem.title);
    return reply;
  }
  const dataOf = ({ execution }: ExecResult) => ({
    reads: execution.summary.reads,
    writes: execution.summary.writes,
  });

  it('has every item that its checklist can have', () => {
    expect(recordsOf(workspace, 'Checklist')).toHaveLength(76);
  });

  const pages = [
    ['openMyWork', [], { cold: 429, warm: 296 }],
    ['openNewRelease', [''], { cold: 135, warm: 2 }],
    ['openRelease', [release], { cold: 3754, warm: 3621 }],
    ['openChecklist', [release], { cold: 2590, warm: 2457 }],
    ['openMessages', [release], { cold: 721, warm: 588 }],
  ] as const;

  it.each(pages)('[P9] %s opens with two reads cold and one warm, under 100 KB', (fn, args, cells) => {
    workspace.clearCache();
    const cold = call(fn, args);
    const warm = call(fn, args);
    for (const it of [cold, warm]) expect(Buffer.byteLength(JSON.stringify(goodReply(it)))).toBeLessThan(kilobytes100);
    expect([dataOf(cold), cold.execution.summary.cellsRead]).toEqual([{ reads: 2, writes: 0 }, cells.cold]);
    expect([dataOf(warm), warm.execution.summary.cellsRead]).toEqual([{ reads: 1, writes: 0 }, cells.warm]);
  });

  it('[P9] shows a page, before it asks anything, without a read', () => {
    for (const fn of ['showMyWork', 'showNewRelease', 'showRelease', 'showChecklist', 'showMessages']) {
      const args = /Release|Checklist|Messages/.test(fn) && fn !== 'showNewRelease' ? [release] : [];
      expect([fn, dataOf(call(fn, args))]).toEqual([fn, { reads: 0, writes: 0 }]);
    }
  });

  const edit = (title: string, key: string) =>
    call('act', [{ action: 'edit-release', release, subject: '', values: { title }, key, revision: null }]);

  it('[P2] an edit of the release is one read and one write, to the cell', () => {
    goodReply(edit('First', 'budget-edit-1'));
    const warm = edit('Second', 'budget-edit-2');
    goodReply(warm);
    const { reads, writes, cellsRead, cellsWritten, cellsReturned } = warm.execution.summary;
    expect({ reads, writes, cellsRead, cellsWritten, cellsReturned }).toEqual({
      reads: 1,
      writes: 1,
      cellsRead: 3016,
      cellsWritten: 223,
      cellsReturned: 282,
    });
  });
});
