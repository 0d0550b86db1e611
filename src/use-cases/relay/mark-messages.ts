import type { FieldsOf } from '../../domain/register/workbook';
import type { Change, Command } from '../ports';
import type { Delivery, Ending, Message } from './ports-relay';

/** After so many tries that promised better luck later, a message has failed. */
const mostAttempts = 5;

/** Writes into the outbox how its messages ended; a message that is settled already keeps its ending. */
export const markMessages: Command<readonly Ending[], null> = {
  name: 'relay',
  wants: (endings) => ({ records: [{ tab: 'outbox', ids: endings.map((it) => it.id) }] }),
  decide: (world, endings) => ({
    kind: 'plan',
    notices: [],
    answer: null,
    changes: endings.flatMap((ending): readonly Change[] => {
      const message = world.record('outbox', ending.id);
      if (message === undefined || message.state !== 'pending') return [];
      return [{ update: 'outbox', id: message.id, set: fieldsOf(message, ending), why: whyOf(ending.delivery) }];
    }),
  }),
};

function fieldsOf(message: Message, { delivery, at }: Ending): FieldsOf<'outbox'> {
  const attempts = (message.attempts ?? 0) + 1;
  switch (delivery.kind) {
    case 'sent':
      return { state: 'sent', sentAt: at, attempts, error: '' };
    case 'failed':
      return { state: 'failed', attempts, error: delivery.why };
    case 'unknown':
      return { state: 'in-doubt', attempts, error: delivery.why };
    case 'stop':
      return { error: delivery.why };
    case 'later':
      return { state: attempts >= mostAttempts ? 'failed' : 'pending', attempts, error: delivery.why };
  }
}

const whyOf = (delivery: Delivery): string => (delivery.kind === 'sent' ? 'handed over' : delivery.why);
