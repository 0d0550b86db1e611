import * as v from 'valibot';

/**
 * What the script properties know of the register (property CHAIN): language of its cells, and the head of the audit as it
 * was last promoted. `pending` is set before a write and cleared after its check, so that a kill between the two is told
 * from tampering. `counters` never go back, even when the file is put back to an older version.
 */
const chainRecord = v.object({
  language: v.picklist(['en', 'fr']),
  seq: v.number(),
  head: v.string(),
  counters: v.record(v.string(), v.number()),
  pending: v.nullable(v.object({ seq: v.number(), head: v.string() })),
});

export type ChainRecord = v.InferOutput<typeof chainRecord>;

/** Name of the property. */
export const chainProperty = 'CHAIN';

/** Reads the property; null before set-up. */
export function readChain(text: string | undefined): ChainRecord | null {
  return text === undefined || text === '' ? null : v.parse(chainRecord, JSON.parse(text));
}
