import type { RecordPlan } from '../../domain/import/plan-record';
import { say, text, type Text } from '../../domain/text/say';
import type { ImportProgress } from '../../sidebar-api';
import type { Refusal, Store } from '../ports';
import { importBatch } from './import-batch';
import { refusedOnRegister } from '../acting/may-on-register';
import { importWants, planFile, readOffer, type Offer } from './read-offer';
import { readerLanguage } from './reader';

/** Rows that one command carries out. */
export const batchRows = 100;

/** Refused rows that a refusal names; the preview lists more. */
const namedAtMost = 20;

/**
 * Carries out the next batch of a file, from row `from` of its records on; called again until it is finished. A batch repeated under
 * the same key has no second effect. Without `partial`, one refused row stops the whole file before anything is written.
 */
export function importRegister(store: Store, offer: Offer): ImportProgress | Refusal {
  const { request } = offer;
  const { world, circumstances } = store.look(importWants);
  const refusal = refusedOnRegister('import-register', circumstances);
  if (refusal) return refusal;
  const file = readOffer(offer, circumstances);
  if ('kind' in file) return file;
  const plans = planFile(file, world);
  const stop = file.askDayOrder
    ? { kind: 'refusal' as const, why: text('import.ask-day-order') }
    : refusedRows(plans, request.partial);
  if (stop) return stop;
  const from = Math.min(Math.max(Math.trunc(request.from ?? 0), 0), plans.length);
  const to = Math.min(from + batchRows, plans.length);
  const matched = plans.slice(from, to).flatMap((it) => (it.kind === 'change' || it.kind === 'same' ? [it.id] : []));
  const batch = { file: request.name, records: file.records.slice(from, to) };
  const outcome = store.run(importBatch([...new Set(matched)]), batch, { key: batchKey(request.key, from) });
  if (outcome.kind === 'refusal') return outcome;
  const { added, changed } = outcome.answer;
  const finished = to === plans.length;
  const said = finished
    ? text('import.done', { added, changed, total: plans.length })
    : text('import.progress', { done: to, total: plans.length });
  return { done: to, total: plans.length, added, changed, finished, said: say(readerLanguage(circumstances), said) };
}

/** The command key of a batch: told by the import's key and its place in the file. */
const batchKey = (key: string, from: number): string => `${key.slice(0, 68)}-b${String(from)}`;

function refusedRows(plans: readonly RecordPlan[], partial = false): Refusal | null {
  const refused = plans.flatMap((it) => (it.kind === 'refused' ? [it] : []));
  if (partial || refused.length === 0) return null;
  return {
    kind: 'refusal',
    why: text('import.refused', { count: refused.length }),
    next: text('import.refused.next'),
    reasons: refused
      .slice(0, namedAtMost)
      .map((it): Text => text('import.refused.row', { row: it.row, reason: it.reason })),
  };
}
