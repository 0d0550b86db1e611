import { checkResults } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, refuseField, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';
import { subjectIn } from '../acting/scene';

/** Finishes a step that was started, or gives a check its result once the roll-out has ended; a failed check asks for a decision [ACV-16, ACT-29]. */
export const finishStep = action({
  at: ['deploying'],
  tabs: () => ['runsheet'],
  blocked: about('runsheet', (it, { release }) => {
    if (it.kind === 'check') return release.deploymentEnd === '' ? text('refused.not-finished') : undefined;
    if (it.actualStart === '') return text('refused.step-not-started');
    return it.actualEnd === '' ? undefined : text('refused.step-finished');
  }),
  fields: (scene) => [
    ...(subjectIn(scene, 'runsheet')?.kind === 'check'
      ? [fields.choice('checkResult', optionsOf(checkResults), { required: true })]
      : []),
    fields.long('note', { max: 2_000 }),
  ],
  decide: (scene, values) => {
    const { now, release } = scene;
    const held = recordIn(scene, 'runsheet');
    const note = values.text('note');
    const result = held.kind === 'check' ? chosen(checkResults, values.text('checkResult')) : '';
    if (result === 'failed' && note === '') return refuseField('note', text('form.missing'));
    const set = { actualStart: held.actualStart || now, actualEnd: now, result, note };
    return step(
      [{ update: 'runsheet', id: held.id, set, why: note }],
      text('said.step-finished'),
      result === 'failed'
        ? [
            {
              key: 'rollback-asked',
              to: [release.serviceOwner, release.deliveryManager, release.runLead, release.buildLead],
              chat: true,
              what: text('rollback.check', { names: held.step }),
            },
          ]
        : [],
    );
  },
});
