import { beforeAll, describe, expect, it } from '@jest/globals';
import { Kill, type Saved, type Workspace } from '../../local/engine/api';
import { stories } from '../../local/demo/stories';
import { deskOf, type Call } from '../../local/demo/walk/desk';
import { tellStory } from '../../local/demo/walk/tell-story';
import type { ActRequest } from '../../src/sidebar-api';
import { demoDesk, recordsOf } from './demo-desk';

/** One command of the walk: the workspace just before it, who sends it and what. */
interface Command {
  readonly before: Saved;
  readonly as: string;
  readonly request: ActRequest;
}

const tabs = [
  'Releases',
  'Changes',
  'Milestones',
  'Risks',
  'Components & CIs',
  'Checklist',
  'Runbook',
  'Tests',
  'Decisions & votes',
  'Tasks',
  'Communications',
  'Incidents',
  'Reviews',
  'Lessons',
  'Feedback',
  'Outbox',
  'Audit',
];

/** Columns that differ from run to run although nothing is wrong: a message's own state, chains and seals of another order. */
const volatile = new Set(['State', 'Handed over', 'Attempts', 'Revision', 'Seal']);

function stateOf(workspace: Workspace): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    tabs.map((tab) => [
      tab,
      recordsOf(workspace, tab).map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => tab !== 'Outbox' || !volatile.has(name))),
      ),
    ]),
  );
}

/** Every different command of the walk, once: the first time that each action is done. */
function commandsOfTheWalk(workspace: Workspace, story: (typeof stories)[number]): readonly Command[] {
  const seen = new Set<string>();
  const commands: Command[] = [];
  const call: Call = (fn, args, as) => {
    if (fn === 'relayMessages') return { ok: true, value: null };
    const request = args[0] as ActRequest;
    if (fn === 'act' && !seen.has(request.action + request.subject.slice(0, 2))) {
      seen.add(request.action + request.subject.slice(0, 2));
      commands.push({ before: workspace.save(), as, request });
    }
    const result = workspace.execHere({ fn, args: [...args], as, warm: true });
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  };
  let count = 0;
  const telling = tellStory(
    deskOf(call, () => `crash-key-${String((count += 1)).padStart(5, '0')}`),
    story,
  );
  for (let step = telling.next(); step.done !== true; step = telling.next())
    workspace.setClock({ at: step.value, run: false });
  return commands;
}

describe('a command that is killed before or after any service call, and repeated with its key', () => {
  let workspace: Workspace;
  let commands: readonly Command[] = [];

  beforeAll(() => {
    workspace = demoDesk().workspace;
    const story = stories.find((it) => it.until === 'closed' && it.twist === undefined);
    if (story === undefined) throw new Error('No plain story');
    commands = commandsOfTheWalk(workspace, story);
  });

  const send = ({ as, request }: Command) => workspace.execHere({ fn: 'act', args: [request], as, warm: true });

  it('[BAD-70] has one effect: nothing lost, nothing doubled, one audit row a change', () => {
    expect(commands.length).toBeGreaterThan(30);
    const wrong: string[] = [];
    let points = 0;
    for (const command of commands) {
      workspace.restore(command.before);
      const calls = send(command).execution.calls.length;
      const wanted = JSON.stringify(stateOf(workspace));
      for (let n = 1; n <= calls; n += 1)
        for (const side of ['before', 'after'] as const) {
          points += 1;
          workspace.restore(command.before);
          workspace.faults[side] = (_call, at) => {
            if (at === n) throw new Kill();
          };
          send(command);
          workspace.faults[side] = () => undefined;
          const again = send(command);
          if (!again.ok || !(again.value as { ok: boolean }).ok)
            wrong.push(
              `${command.request.action} ${side} ${n}: ${JSON.stringify(again.ok ? again.value : again.error.message).slice(0, 200)}`,
            );
          else if (JSON.stringify(stateOf(workspace)) !== wanted)
            wrong.push(`${command.request.action} ${side} ${n}: another state`);
          else if (!workspace.lockFree()) wrong.push(`${command.request.action} ${side} ${n}: the lock is held`);
        }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(points).toBeGreaterThan(500);
  }, 300_000);
});
