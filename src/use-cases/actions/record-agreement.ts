import { currentGate } from '../../domain/releases/lifecycle';
import { everyoneOn } from '../../domain/people/involved';
import { namesOf } from '../../domain/people/person';
import { gateIds } from '../../domain/gates/gate';
import { openSession } from '../../domain/go-no-go/session';
import { detailOf } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, refuseField, states, step } from '../acting/action';
import { fields, plainOptions } from '../acting/field';
import type { Scene } from '../acting/scene';

/** Traces a decision of an agile team: what was agreed, about which gate, and the names of those who agree [RA-14]. */
export const recordAgreement = action({
  at: states.open,
  tabs: () => ['decisions', 'tasks'],
  blocked: ({ release }) => (release.method === 'agile' ? undefined : text('refused.not-agile')),
  fields: ({ release }) => [
    fields.long('agreement', { required: true, max: 2_000 }),
    fields.people('agreedBy', { required: true, value: detailOf(release, 'agile').team }),
    fields.choice('aboutGate', plainOptions(gateIds), {
      value: currentGate(release.state) ?? '',
      help: 'field.aboutGate.help',
    }),
  ],
  decide: (scene, values) => {
    const { release, settings, actor, now, file } = scene;
    const agreedBy = values.list('agreedBy');
    const involved = everyoneOn(release);
    const strangers = agreedBy.filter((it) => !involved.includes(it));
    if (strangers.length > 0)
      return refuseField('agreedBy', text('refused.not-of-team', { names: namesOf(settings, strangers) }));
    const gate = values.text('aboutGate');
    const set = {
      kind: 'agreement',
      gate,
      session: gate === 'G4' ? (openSession(file)?.id ?? '') : '',
      person: actor.mail,
      capacity: 'team',
      result: 'done',
      at: now,
      reason: values.text('agreement'),
      agreedBy,
    } as const;
    return step(
      [
        { create: 'decisions', release: release.id, set, why: set.reason },
        ...(gate === 'G4' ? votesOf(scene, agreedBy) : []),
      ],
      text('said.agreed', { names: namesOf(settings, agreedBy) }),
      [
        {
          key: 'decision',
          to: everyoneOn(release),
          what: text('said.agreed', { names: namesOf(settings, agreedBy) }),
          reason: set.reason,
        },
      ],
    );
  },
});

// The team's agreement is its R at the Go/No-Go (clarification 53): those who agree have nothing more to do for it.
const votesOf = ({ file, now, actor }: Scene, agreedBy: readonly string[]): readonly Change[] =>
  file
    .of('tasks')
    .filter((it) => it.raciRow === '4.3' && it.kind === 'do' && it.state === 'open' && agreedBy.includes(it.person))
    .map((it): Change => ({
      update: 'tasks',
      id: it.id,
      set: { state: 'done', doneAt: now, doneBy: actor.mail },
      why: '',
    }));
