import { text } from '../../domain/text/say';
import { action, refuse, step } from '../acting/action';
import { fields, type Option } from '../acting/field';

const outcomes: readonly Option[] = [
  { value: 'sent', label: ['It arrived', 'Il est arrivé'] },
  { value: 'again', label: ['Send it again', 'L’envoyer de nouveau'] },
];

/** A person says whether a message that was being handed over when a run ended has arrived (decision 7). */
export const resolveDoubt = action({
  at: [
    'draft',
    'initiation',
    'planning',
    'build',
    'test',
    'move2run',
    'authorised',
    'deploying',
    'hypercare',
    'closing',
    'closed',
    'rolled-back',
    'cancelled',
  ],
  onHold: true,
  tabs: () => [],
  alsoReads: (subject) => ({ records: [{ tab: 'outbox', ids: [subject] }] }),
  fields: () => [fields.choice('outcome', outcomes, { required: true })],
  decide: ({ world, subject, now }, values) => {
    const message = world.record('outbox', subject);
    if (!message) return refuse(text('refused.no-record', { id: subject }));
    if (message.state !== 'in-doubt') return refuse(text('refused.not-in-doubt'));
    const arrived = values.text('outcome') === 'sent';
    const set = arrived ? ({ state: 'sent', sentAt: message.sentAt || now } as const) : ({ state: 'pending' } as const);
    return step(
      [{ update: 'outbox', id: subject, set, why: '' }],
      text(arrived ? 'said.doubt-sent' : 'said.doubt-again'),
    );
  },
});
