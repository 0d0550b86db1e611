import { rollbackProposed } from '../../domain/deployment/rollback-proposed';
import { stepProblem } from '../../domain/deployment/runsheet';
import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, step } from '../acting/action';
import { factsOf } from '../acting/facts-of';

/** Starts a step in its turn; a hold point waits for its release, and everything waits while a rollback is in question [ACV-16, ACV-17]. */
export const startStep = action({
  at: ['deploying'],
  tabs: () => ['runsheet', 'incidents', 'decisions'],
  blocked: about('runsheet', (it, scene) => {
    if (it.kind === 'check') return text('refused.step-check');
    const problem = stepProblem(it, scene.file);
    if (problem) return problem;
    const why = rollbackProposed(factsOf(scene));
    return why && text('refused.step-stopped', { why });
  }),
  fields: () => [],
  decide: (scene) =>
    step(
      [{ update: 'runsheet', id: recordIn(scene, 'runsheet').id, set: { actualStart: scene.now }, why: '' }],
      text('said.step-started'),
    ),
});
