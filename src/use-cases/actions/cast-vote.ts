import { voterOf } from '../../domain/go-no-go/quorum';
import type { Found } from '../../domain/register/found';
import { decisionResults } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { action, refuse, refuseField, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';
import { openSession as openSessionIn, votesIn } from '../../domain/go-no-go/session';
import type { Scene } from '../acting/scene';
import type { Values } from '../acting/values';

const { go, 'go-with-conditions': conditional, 'no-go': noGo } = decisionResults;
/** What can be voted. */
export const votes = { go, 'go-with-conditions': conditional, 'no-go': noGo } as const;

/** One vote a person: Go, Go with a condition that has owner and day, or No-Go with its reason; silence is never a Go (domain.md 2.3). */
export const castVote = action({
  at: ['move2run'],
  tabs: () => ['decisions', 'tasks'],
  blocked: ({ file }) => (openSessionIn(file) ? undefined : text('refused.no-session')),
  fields: (scene) => {
    const held = ownVote(scene);
    return [
      fields.choice('vote', optionsOf(votes), { required: true, value: held?.result ?? '' }),
      fields.long('reason', { max: 2_000, value: held?.reason ?? '', help: 'field.reason.vote' }),
      fields.text('condition', { help: 'field.condition.help' }),
      fields.person('conditionOwner'),
      fields.day('conditionDue'),
    ];
  },
  decide: (scene, values) => {
    const session = openSessionIn(scene.file);
    if (!session) return refuse(text('refused.no-session'));
    const result = chosen(votes, values.text('vote'));
    if (result !== 'go' && values.text('reason') === '') return refuseField('reason', text('form.missing'));
    const incomplete = (['condition', 'conditionOwner', 'conditionDue'] as const).find(
      (it) => result === 'go-with-conditions' && values.text(it) === '',
    );
    if (incomplete) return refuseField(incomplete, text('form.missing'));
    const { capacity, domains } = voterOf(scene.actor.mail, scene.release, scene);
    const set = {
      kind: 'vote',
      gate: 'G4',
      session: session.id,
      person: scene.actor.mail,
      capacity,
      domain: domains.join(', '),
      result,
      at: scene.now,
      reason: values.text('reason'),
    } as const;
    const held = ownVote(scene);
    const vote: Change = held
      ? { update: 'decisions', id: held.id, set, why: set.reason }
      : { create: 'decisions', release: scene.release.id, set, why: set.reason };
    return step([vote, ...condition(scene, session, values), ...ownTask(scene)], text('said.voted'), [
      {
        key: 'decision',
        to: [scene.release.deliveryManager, scene.release.deputy],
        what: text('asked.voted', { vote: result }),
        reason: set.reason,
      },
    ]);
  },
});

function ownVote({ file, actor }: Scene): Found<'decisions'> | undefined {
  const session = openSessionIn(file);
  return session && votesIn(file, session.id).find((it) => it.person === actor.mail);
}

function condition(scene: Scene, session: Found<'decisions'>, values: Values): readonly Change[] {
  if (values.text('vote') !== 'go-with-conditions') return [];
  const set = {
    kind: 'condition',
    gate: 'G4',
    session: session.id,
    person: values.text('conditionOwner'),
    result: 'open',
    at: scene.now,
    reason: values.text('condition'),
    due: values.text('conditionDue'),
  } as const;
  return [{ create: 'decisions', release: scene.release.id, set, why: '' }];
}

const ownTask = ({ file, actor, now }: Scene): readonly Change[] =>
  file
    .of('tasks')
    .filter((it) => it.raciRow === '4.3' && it.person === actor.mail && it.state === 'open')
    .map((it): Change => ({ update: 'tasks', id: it.id, set: { state: 'done', doneAt: now }, why: '' }));
