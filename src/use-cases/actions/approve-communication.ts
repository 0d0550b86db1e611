import { text } from '../../domain/text/say';
import { about } from '../acting/about';
import { action, states, step } from '../acting/action';

/** Accepts a prepared message; on a Major another person than its writer (clarification 56). */
export const approveCommunication = action({
  at: states.afterPlanning,
  tabs: () => ['communications'],
  blocked: about('communications', (it, { release, actor }) => {
    if (it.state !== 'prepared') return text('refused.communication-not-prepared');
    return release.type === 'major' && it.preparedBy === actor.mail ? text('refused.own-work') : undefined;
  }),
  fields: () => [],
  decide: (scene) =>
    step(
      [
        {
          update: 'communications',
          id: scene.subject,
          set: { state: 'approved', approvedBy: scene.actor.mail },
          why: '',
        },
      ],
      text('said.communication-approved'),
    ),
});
