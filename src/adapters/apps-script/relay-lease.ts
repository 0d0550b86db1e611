import * as v from 'valibot';
import type { Journal, RelayLease } from '../../use-cases/relay/ports';
import { scriptProperties, setScriptProperty } from './script-properties';
import { withScriptLock } from './script-lock';

const property = 'RELAY';
/** A run lasts six minutes at most; a lease that is older has no holder. */
const lasts = 420_000;

const handed = v.object({
  id: v.string(),
  state: v.picklist(['sent', 'pending', 'failed', 'in-doubt']),
  at: v.string(),
  error: v.string(),
});
const kept = v.object({
  until: v.string(),
  journal: v.nullable(v.object({ run: v.string(), sending: v.string(), done: v.array(handed) })),
});

/** The lease of the relay in the script properties; its journal is cut to what a property takes by leaving out reasons. */
export const relayLease: RelayLease = {
  take: (run, now) => withScriptLock(5_000, () => taken(run, now))?.value ?? null,
  keep: (journal, now) => setScriptProperty(property, textOf(journal, now)),
  release: () => setScriptProperty(property, JSON.stringify({ until: '', journal: null })),
};

function taken(run: string, now: string): { readonly left: Journal | null } | null {
  const before = read(scriptProperties()[property]);
  if (before && before.until > now) return null;
  const left = before?.journal ?? null;
  setScriptProperty(property, textOf(left ?? { run, sending: '', done: [] }, now));
  return { left: left && (left.sending !== '' || left.done.length > 0) ? left : null };
}

function read(text: string | undefined): v.InferOutput<typeof kept> | null {
  return text === undefined || text === '' ? null : v.parse(kept, JSON.parse(text));
}

function textOf(journal: Journal, now: string): string {
  const until = new Date(Date.parse(now) + lasts).toISOString();
  const text = JSON.stringify({ until, journal });
  if (text.length < 8_500) return text;
  return JSON.stringify({
    until,
    journal: { ...journal, done: journal.done.map((it) => ({ ...it, error: it.error.slice(0, 40) })) },
  });
}
