import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ActRequest, Reply } from '../../src/sidebar-api';
import type { Saved } from '../../local/engine/api';
import { stories } from '../../local/demo/stories';
import { deskOf, type Call } from '../../local/demo/walk/desk';
import type { Story } from '../../local/demo/walk/story';
import { inBadWeather } from '../model/weather';
import { demoDesk, happened, recordsOf, type DemoDesk } from './demo-desk';

const told = stories.find((it) => it.until === 'closed' && it.twist === undefined);

let sentAgain = 0;

/** Every act of the walk is sent while one service call in twenty fails, and sent again with its key until it is answered. */
function inSuchWeather(desk: DemoDesk, seed: number): DemoDesk {
  let count = 0;
  const call: Call = (fn, args, as) => {
    if (fn !== 'act') return desk.call(fn, args, as);
    count += 1;
    const request = args[0] as ActRequest;
    const tried = inBadWeather(desk.workspace, seed * 1000 + count, () =>
      desk.workspace.execHere({ fn, args: [request], as, origin: 'run', warm: true }),
    );
    const reply = tried.ok ? (tried.value as Reply<unknown>) : null;
    if (reply?.ok === true) return reply;
    sentAgain += 1;
    return desk.call(fn, args, as);
  };
  return { ...desk, call, desk: deskOf(call, () => `storm-key-${seed}-${String(count).padStart(6, '0')}`) };
}

describe('twenty releases on the built bundle while Google’s services fail', () => {
  let desk: DemoDesk;
  let start: Saved;
  let story: Story;
  let rows = '';

  // Waiting before another try moves the clock on: times of day are left out.
  const outcome = (): string =>
    JSON.stringify(
      ['Releases', 'Changes', 'Risks', 'Components & CIs', 'Tasks', 'Decisions & votes', 'Milestones'].map((tab) => [
        tab,
        recordsOf(desk.workspace, tab).map((it) => ({ ...it, Seal: '', Records: '' })),
      ]),
    ).replace(/\d\d:\d\d(:\d\d)?/g, 'then');

  beforeAll(() => {
    desk = demoDesk();
    if (told === undefined) throw new Error('No plain story');
    story = { ...told, until: 'build' };
    start = desk.workspace.save();
    happened(desk, story);
    rows = outcome();
  });

  test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))(
    '[BAD-60] [BAD-64] [BAD-68] seed %i: each act is answered, if need be under its key again; nothing is lost or doubled',
    (seed) => {
      desk.workspace.restore(start);
      desk.workspace.clearCache();
      happened(inSuchWeather(desk, seed), story);
      const entries = recordsOf(desk.workspace, 'Audit').map((it) => Number(it['Entry']));
      expect(entries).toEqual(entries.map((_, at) => at + 1));
      expect(outcome()).toBe(rows);
      expect(desk.workspace.lockFree()).toBe(true);
    },
  );

  test('some acts did fail and were sent again', () => {
    expect(sentAgain).toBeGreaterThan(20);
  });
});
