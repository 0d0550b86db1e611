import type { Found } from '../../domain/register/found';
import type { FieldsOf } from '../../domain/register/workbook';
import { say, text } from '../../domain/text/say';
import type { Command, Plan } from '../ports';
import type { Handed } from './ports';

/** After so many tries a message that only waits for better times has failed. */
const mostTries = 6;

/** Writes into the register what became of messages: proof of hand-over, or why not. Repeating it changes nothing. */
export const markMessages: Command<{ readonly handed: readonly Handed[] }, { readonly marked: number }> = {
  name: 'relay',
  wants: ({ handed }) => ({ records: [{ tab: 'outbox', ids: handed.map((it) => it.id) }] }),
  decide: (world, { handed }, { settings }): Plan<{ readonly marked: number }> => {
    const { language } = settings.companySettings;
    const marks = handed.flatMap((it) => {
      const message = world.record('outbox', it.id);
      return message && message.state === 'pending' ? [{ id: it.id, set: markOf(message, it) }] : [];
    });
    const changes = marks.map(
      ({ id, set }) => ({ update: 'outbox', id, set, why: say(language, text('store.relay.why')) }) as const,
    );
    return { kind: 'plan', changes, notices: [], answer: { marked: changes.length } };
  },
};

function markOf(message: Found<'outbox'>, { state, at, error }: Handed): FieldsOf<'outbox'> {
  const attempts = (message.attempts ?? 0) + 1;
  if (state === 'pending' && attempts >= mostTries) return { state: 'failed', attempts, error };
  return { state, attempts, error, ...(state === 'sent' || state === 'in-doubt' ? { sentAt: at } : {}) };
}
