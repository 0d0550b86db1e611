import * as v from 'valibot';
import type { Journal, Lease } from '../../use-cases/relay/ports-relay';
import { withScriptLock } from './script-lock';
import { scriptProperties, setScriptProperty } from './script-properties';

const name = 'RELAY';

/** Longer than any execution lives, so that an expired lease belongs to a dead one. Milliseconds. */
const life = 7 * 60 * 1000;

const delivery = v.union([
  v.object({ kind: v.literal('sent') }),
  v.object({ kind: v.picklist(['failed', 'later', 'unknown', 'stop']), why: v.string() }),
]);
const kept = v.object({
  until: v.string(),
  ended: v.array(v.object({ id: v.string(), at: v.string(), delivery })),
  sending: v.string(),
});

/** The lease in the script property RELAY: who comes second waits for the next run. */
export function relayLease(): Lease {
  let until = '';
  const write = (journal: Journal): void => setScriptProperty(name, JSON.stringify({ until, ...journal }));
  return {
    take: (now) => {
      const taken = withScriptLock(5_000, () => {
        const left = read();
        if (left !== null && left.until > now) return null;
        until = new Date(Date.parse(now) + life).toISOString();
        const journal: Journal = { ended: left?.ended ?? [], sending: left?.sending ?? '' };
        write(journal);
        return journal;
      });
      return taken?.value ?? null;
    },
    note: write,
    give: () => {
      until = '';
      write({ ended: [], sending: '' });
    },
  };
}

function read(): v.InferOutput<typeof kept> | null {
  const text = scriptProperties()[name];
  if (text === undefined) return null;
  const parsed = v.safeParse(kept, JSON.parse(text));
  if (!parsed.success) throw new Error(`The script property ${name} holds something else than a journal.`);
  return parsed.output;
}
