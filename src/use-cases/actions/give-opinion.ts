import { openSession } from '../../domain/go-no-go/session';
import { text } from '../../domain/text/say';
import { action, refuse, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';
import { votes } from './cast-vote';

/** The opinion of those who are consulted, Service Owner and Portfolio Board: recorded and shown, never binding (ambiguity 19) [WF-23]. */
export const giveOpinion = action({
  at: ['move2run'],
  tabs: () => ['decisions', 'tasks'],
  blocked: ({ file }) => (openSession(file) ? undefined : text('refused.no-session')),
  fields: () => [
    fields.choice('vote', optionsOf(votes), { required: true }),
    fields.long('reason', { required: true, max: 2_000 }),
  ],
  decide: ({ file, release, actor, now }, values) => {
    const session = openSession(file);
    if (!session) return refuse(text('refused.no-session'));
    const set = {
      kind: 'opinion',
      gate: 'G4',
      session: session.id,
      person: actor.mail,
      capacity: 'opinion',
      result: chosen(votes, values.text('vote')),
      at: now,
      reason: values.text('reason'),
    } as const;
    const held = file
      .of('decisions')
      .find((it) => it.kind === 'opinion' && it.session === session.id && it.person === actor.mail);
    const asked = file
      .of('tasks')
      .filter((it) => it.raciRow === '4.3' && it.kind === 'comment' && it.person === actor.mail && it.state === 'open');
    return step(
      [
        held
          ? { update: 'decisions', id: held.id, set, why: set.reason }
          : { create: 'decisions', release: release.id, set, why: set.reason },
        ...asked.map((it) => ({
          update: 'tasks' as const,
          id: it.id,
          set: { state: 'done', doneAt: now, answer: set.reason } as const,
          why: '',
        })),
      ],
      text('said.opinion'),
      [
        {
          key: 'decision',
          to: [release.deliveryManager, release.deputy],
          what: text('asked.opinion', { vote: { word: votes[set.result || 'go'] } }),
          reason: set.reason,
        },
      ],
    );
  },
});
