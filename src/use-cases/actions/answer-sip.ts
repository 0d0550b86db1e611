import { sipStates } from '../../domain/register/vocabulary';
import { withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step, type Step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf, type FieldSpec } from '../acting/field';
import { subjectIn, type Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';
import type { Values } from '../acting/values';

/** The SIP Team's word: on a Minor whether an assessment is needed, on a Major the state of the request and its recommendations [WF-10 to WF-14]. */
export const answerSip = action({
  at: states.beforeLive,
  tabs: () => ['sip'],
  fields: (scene) =>
    scene.release.type === 'major'
      ? requestForm(scene)
      : [fields.long('sipAnswer', { required: true, help: 'field.sipAnswer.help' })],
  decide: (scene, values) => (scene.release.type === 'major' ? onMajor(scene, values) : onMinor(scene, values)),
});

function onMinor(scene: Scene, values: Values): Step {
  const screen = withDetail(scene.release, 'screen', { sipAnswer: values.text('sipAnswer'), sipBy: scene.actor.mail });
  return step([updateRelease(scene, { screen })], text('said.sip-answered'), [
    {
      key: 'change-decided',
      to: [scene.release.serviceOwner, scene.release.deliveryManager],
      what: text('asked.sip'),
      reason: values.text('sipAnswer'),
    },
  ]);
}

function requestForm(scene: Scene): readonly FieldSpec[] {
  const held = subjectIn(scene, 'sip');
  return [
    fields.link('file', { value: held?.file ?? '' }),
    fields.choice('sipState', optionsOf(sipStates), { required: true, value: held?.state ?? 'submitted' }),
    fields.long('recommendation', { value: held?.recommendation ?? '' }),
    fields.person('owner', { value: held?.owner ?? '' }),
    fields.day('doneOn', { value: held?.doneOn ?? '' }),
    fields.day('validatedOn', { value: held?.validatedOn ?? '' }),
  ];
}

function onMajor(scene: Scene, values: Values) {
  const held = subjectIn(scene, 'sip');
  const state = chosen(sipStates, values.text('sipState'));
  const decided = state === 'approved' || state === 'rejected' || state === 'adjustments';
  const { actor, today, now } = scene;
  if (values.text('validatedOn') !== '' && held?.owner === actor.mail)
    return refuseField('validatedOn', text('refused.own-work'));
  const set = {
    file: values.text('file'),
    state,
    submittedAt: held?.submittedAt || now,
    recommendation: values.text('recommendation'),
    owner: values.text('owner'),
    doneOn: values.text('doneOn'),
    validatedOn: values.text('validatedOn'),
    validatedBy: values.text('validatedOn') === '' ? '' : actor.mail,
    resubmissions: (held?.resubmissions ?? 0) + (held?.state === 'adjustments' && state === 'submitted' ? 1 : 0),
    ...(decided ? { decidedBy: actor.mail, decidedOn: today } : {}),
  };
  const { release } = scene;
  return step(
    [held ? { update: 'sip', id: held.id, set, why: '' } : { create: 'sip', release: release.id, set, why: '' }],
    text('said.sip-answered'),
  );
}
