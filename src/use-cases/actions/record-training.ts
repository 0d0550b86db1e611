import { trainingAudiences } from '../../domain/register/vocabulary';
import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuseField, states, step } from '../acting/action';
import { fields, optionsOf } from '../acting/field';
import { updateRelease } from '../acting/set';

/** So many sessions fit the cell of a release by far. */
const most = 40;

/** Records a training session, planned or held, with audience and attendance; the same topic for the same audience is brought up to date [ACV-18]. */
export const recordTraining = action({
  at: [...states.prepared, ...states.live],
  tabs: () => [],
  fields: () => [
    fields.text('topic', { required: true }),
    fields.choice('trainingAudience', optionsOf(trainingAudiences), { required: true }),
    fields.day('trainingOn', { required: true }),
    fields.number('invited', { max: 100_000 }),
    fields.number('attended', { max: 100_000, help: 'field.attended.help' }),
    fields.link('link', { help: 'field.trainingLink.help' }),
  ],
  decide: (scene, values) => {
    const { sessions } = detailOf(scene.release, 'handOver');
    const session = {
      topic: values.text('topic'),
      audience: values.text('trainingAudience'),
      on: values.text('trainingOn'),
      invited: values.number('invited'),
      attended: values.number('attended'),
      link: values.text('link'),
      recordedBy: scene.actor.mail,
    };
    if (session.attended !== null && session.on > scene.today) return refuseField('attended', text('form.future'));
    if ((session.attended ?? 0) > (session.invited ?? session.attended ?? 0))
      return refuseField('attended', text('refused.attended'));
    const others = sessions.filter((it) => it.topic !== session.topic || it.audience !== session.audience);
    if (others.length >= most) return refuseField('topic', text('refused.sessions', { most }));
    const handOver = withDetail(scene.release, 'handOver', { sessions: [...others, session] });
    return step([updateRelease(scene, { handOver })], text('said.training', { topic: session.topic }));
  },
});
