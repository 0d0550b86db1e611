import { sipStates } from '../../domain/register/vocabulary';
import { withDetail } from '../../domain/releases/details';
import { modelOf } from '../../domain/releases/model';
import { text } from '../../domain/text/say';
import type { Change, Refusal } from '../ports';
import { action, refuse, refuseField, states, step, type Step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf, type FieldSpec } from '../acting/field';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';
import { sipRequest, sipTasksDone } from '../acting/sip-request';
import type { Values } from '../acting/values';

const { 'under-review': review, approved, rejected, adjustments } = sipStates;
const answers = { 'under-review': review, approved, rejected, adjustments } as const;

const assesses = ({ settings, release }: Scene): boolean => modelOf(settings, release).sip;

/**
 * The SIP Team's word: on a Minor whether an assessment is needed; on a Major under review, approved with
 * recommendations, rejected, or adjustments with their list [WF-12 to WF-14, ACT-36, PSF-10].
 */
export const answerSip = action({
  at: states.beforeLive,
  tabs: () => ['sip', 'tasks'],
  blocked: (scene) => {
    if (!assesses(scene)) return undefined;
    const state = sipRequest(scene)?.state ?? '';
    return state === 'submitted' || state === 'under-review' ? undefined : text('refused.sip-none');
  },
  fields: (scene) =>
    assesses(scene) ? requestForm(scene) : [fields.long('sipAnswer', { required: true, help: 'field.sipAnswer.help' })],
  decide: (scene, values) => (assesses(scene) ? onMajor(scene, values) : onMinor(scene, values)),
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

const requestForm = ({ release }: Scene): readonly FieldSpec[] => [
  fields.choice('sipState', optionsOf(answers), { required: true }),
  fields.long('adjustments', { help: 'field.adjustments.help' }),
  fields.long('recommendations', { help: 'field.recommendations.help' }),
  fields.person('owner', { value: release.buildLead, help: 'field.owner.recommendations' }),
];

function onMajor(scene: Scene, values: Values): Step | Refusal {
  const { actor, today, release } = scene;
  const held = sipRequest(scene);
  if (!held || held.owner === actor.mail) return refuse(text('refused.own-work'));
  const state = chosen(answers, values.text('sipState'));
  const asked = values.text('adjustments');
  if (state === 'adjustments' && asked === '') return refuseField('adjustments', text('form.missing'));
  const open = state === 'under-review';
  const decided = open ? {} : { decidedBy: actor.mail, decidedOn: today };
  const set = { state, updatedOn: today, ...(asked === '' ? {} : { adjustments: asked }), ...decided };
  return step(
    [
      { update: 'sip', id: held.id, set, why: asked },
      ...recommendations(scene, values),
      ...(open ? [] : sipTasksDone(scene)),
    ],
    text('said.sip-answered'),
    [
      {
        key: 'change-decided',
        to: [held.owner, release.serviceOwner, release.deliveryManager],
        what: text('asked.sip-answer', { state: { word: sipStates[state || 'under-review'] } }),
        reason: asked,
      },
    ],
  );
}

/** One record a line: each recommendation has its own owner and end. */
const recommendations = ({ release, today }: Scene, values: Values): readonly Change[] =>
  values
    .text('recommendations')
    .split('\n')
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .map((recommendation): Change => ({
      create: 'sip',
      release: release.id,
      set: { kind: 'recommendation', recommendation, owner: values.text('owner'), updatedOn: today },
      why: '',
    }));
