import type { ExecRequest } from './types';
import type { Host } from './host';
import type { Trigger } from './state';
import { nextFiring } from './trigger-times';

const often = (it: Trigger) => it.rule.kind === 'minutes';
const twoHours = 7_200_000;

/**
 * The trigger to fire next on the way to `target`, with the clock moved to its due time; null when none is left, and then
 * the clock stands at the target. On a way of more than two hours a trigger that fires every few minutes does so once
 * before each of the others and once at the end, because a thousand empty rounds teach nobody anything.
 */
export function nextDue(host: Host, target: number, long: boolean): ExecRequest | null {
  const told = nextEdit(host);
  if (told) return told;
  const due = host.state.triggers.filter((it) => it.next <= target);
  const stop = Math.min(target, ...due.filter((it) => !long || !often(it)).map((it) => it.next));
  const next = due
    .filter((it) => it.next <= stop)
    .sort((a, b) => Number(often(b)) - Number(often(a)) || a.next - b.next)[0];
  const at = next && (long && often(next) ? stop : next.next);
  if (Math.max(host.now(), at ?? target) > host.now()) host.moveClock(at ?? target);
  if (!next) return null;
  const from = Math.max(at ?? 0, next.next);
  const after = { ...next, next: nextFiring(next.rule, from, host.state.timeZone) };
  host.change(
    { kind: 'triggers', triggers: host.state.triggers.map((it) => (it.id === next.id ? after : it)) },
    'triggers',
  );
  return {
    fn: next.fn,
    as: next.owner,
    surface: 'trigger',
    origin: 'trigger',
    args: [{ triggerUid: next.id, authMode: 'FULL' }],
  };
}

/** The next edit by hand that a trigger is told of, the oldest first; null when none is left. */
function nextEdit(host: Host): ExecRequest | null {
  const [edit] = host.edits;
  const waiting = host.state.triggers.filter(
    (it) => it.rule.kind === 'edit' && it.rule.spreadsheet === host.state.book.id,
  );
  const trigger = waiting.find((it) => !host.toldOf.has(it.id));
  if (edit && trigger) {
    host.toldOf.add(trigger.id);
    const told = { ...edit, triggerUid: trigger.id };
    return { fn: trigger.fn, as: trigger.owner, surface: 'trigger', origin: 'trigger', edit: told };
  }
  if (!edit) return null;
  host.edits.shift();
  host.toldOf.clear();
  return nextEdit(host);
}

export const isLongWay = (host: Host, target: number) => target - host.now() > twoHours;
