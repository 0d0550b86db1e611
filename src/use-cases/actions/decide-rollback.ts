import { deciderProblem } from '../../domain/deployment/rollback-authority';
import { rollbackProposed } from '../../domain/deployment/rollback-proposed';
import { everyoneOn } from '../../domain/people/involved';
import { decisionResults } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { action, refuse, states, step } from '../acting/action';
import { factsOf } from '../acting/facts-of';
import { fields, optionsOf, reason } from '../acting/field';
import { rollbackForm, rolledBack } from '../acting/rolled-back';

const { 'go-on': goOn, 'roll-back': back } = decisionResults;

/** Go on or roll back, with a reason: asked when time is up, a check failed or incidents are significant (domain.md 2.7) [INT-05, ACV-17]. */
export const decideRollback = action({
  at: states.live,
  careful: true,
  onHold: true,
  tabs: () => ['tasks', 'decisions', 'incidents', 'runsheet'],
  blocked: (scene) => (rollbackProposed(factsOf(scene)) ? undefined : text('refused.no-rollback-asked')),
  fields: (scene) => [
    fields.choice('rollbackChoice', optionsOf({ 'go-on': goOn, 'roll-back': back }), { required: true }),
    reason(),
    ...rollbackForm(scene),
  ],
  decide: (scene, values) => {
    const { release, actor, now } = scene;
    const why = values.text('reason');
    if (values.text('rollbackChoice') === 'roll-back') return rolledBack(scene, values, why);
    const problem = deciderProblem(release, { decider: actor.mail, calledAt: values.text('calledAt'), now }, scene);
    if (problem) return refuse(problem, { who: [release.serviceOwner, release.deliveryManager] });
    const row = { kind: 'rollback', person: actor.mail, result: 'go-on', at: now, reason: why } as const;
    return step([{ create: 'decisions', release: release.id, set: row, why }], text('said.go-on'), [
      { key: 'decision', to: everyoneOn(release), chat: true, what: text('said.go-on'), reason: why },
    ]);
  },
});
