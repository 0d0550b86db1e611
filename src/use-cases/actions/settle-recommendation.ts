import { peopleWith } from '../../domain/people/person';
import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, refuse, refuseField, states, step } from '../acting/action';
import { fields, type Option } from '../acting/field';
import { subjectIn } from '../acting/scene';
import { standsFor } from '../acting/stands-for';

const ways: readonly Option[] = [
  { value: 'done', label: ['Done', 'Faite'] },
  { value: 'accepted', label: ['Accepted as it is', 'Acceptée en l’état'] },
];

/** A SIP recommendation is done, with its evidence; or the SIP Team, never its owner, accepts by name that it is not (clarification 49) [ACV-08]. */
export const settleRecommendation = action({
  at: states.beforeGo,
  tabs: () => ['sip'],
  blocked: about('sip', (it) => {
    if (it.kind !== 'recommendation') return text('refused.no-recommendation');
    return it.doneOn === '' && it.acceptedBy === '' ? undefined : text('refused.recommendation-settled');
  }),
  fields: (scene) => [
    fields.choice('way', ways, { required: true }),
    fields.person('owner', { required: true, value: subjectIn(scene, 'sip')?.owner ?? '' }),
    fields.link('evidence'),
    fields.long('reason', { max: 2_000, help: 'field.reason.recommendation' }),
  ],
  decide: (scene, values) => {
    const { actor, today } = scene;
    const held = recordIn(scene, 'sip');
    const evidence = values.text('evidence');
    const why = values.text('reason');
    const common = { owner: values.text('owner'), evidence, reason: why, updatedOn: today };
    if (values.text('way') === 'done') {
      if (evidence === '') return refuseField('evidence', text('form.missing'));
      return step([{ update: 'sip', id: held.id, set: { ...common, doneOn: today }, why }], text('said.saved'));
    }
    const team = peopleWith(scene.settings, 'sip-team', today).map((it) => it.mail);
    if (held.owner === actor.mail || !standsFor(scene, team)) return refuse(text('refused.sip-accepts'), { who: team });
    if (why === '') return refuseField('reason', text('form.missing'));
    return step([{ update: 'sip', id: held.id, set: { ...common, acceptedBy: actor.mail }, why }], text('said.saved'));
  },
});
