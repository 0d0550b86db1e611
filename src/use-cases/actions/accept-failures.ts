import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, refuse, step } from '../acting/action';
import { reason } from '../acting/field';

/** Accepts failed tests by name, never by the one who recorded them [WF-19]. */
export const acceptFailures = action({
  at: ['test', 'move2run'],
  tabs: () => ['tests'],
  blocked: about('tests', (it) => {
    if ((it.failed ?? 0) + (it.blocked ?? 0) === 0) return text('refused.no-failures');
    return it.acceptedBy === '' ? undefined : text('refused.failures-accepted');
  }),
  fields: () => [reason()],
  decide: (scene, values) => {
    const test = recordIn(scene, 'tests');
    if (test.recordedBy === scene.actor.mail) return refuse(text('refused.own-work'));
    const acceptance = values.text('reason');
    return step(
      [{ update: 'tests', id: test.id, set: { acceptedBy: scene.actor.mail, acceptance }, why: acceptance }],
      text('said.failures-accepted'),
    );
  },
});
