import { text } from '../../domain/text/say';
import { about } from '../acting/about';
import { action, states, step } from '../acting/action';

/** Another person than the writer has read a complete Runbook section. */
export const reviewSection = action({
  at: states.afterPlanning,
  tabs: () => ['runbook'],
  blocked: about('runbook', (it, { actor }) => {
    if (it.state !== 'complete' && it.state !== 'old') return text('refused.section-incomplete');
    return it.writtenBy === actor.mail ? text('refused.own-work') : undefined;
  }),
  fields: () => [],
  decide: (scene) =>
    step(
      [
        {
          update: 'runbook',
          id: scene.subject,
          set: { state: 'complete', reviewedBy: scene.actor.mail, reviewedOn: scene.today },
          why: '',
        },
      ],
      text('said.section-reviewed'),
    ),
});
