import { peopleWith } from '../../domain/people/person';
import { serviceLevelSection } from '../../domain/runbook/sections';
import { text } from '../../domain/text/say';
import { about } from '../acting/about';
import { action, states, step } from '../acting/action';

/** Another person than the writer has read a complete Runbook section; that of the service levels is agreed by the Service Level Manager, where there is one [RUN-07]. */
export const reviewSection = action({
  at: states.afterPlanning,
  tabs: () => ['runbook'],
  blocked: about('runbook', (it, { actor, settings, today }) => {
    if (it.state !== 'complete' && it.state !== 'old') return text('refused.section-incomplete');
    if (it.writtenBy === actor.mail) return text('refused.own-work');
    const managers = peopleWith(settings, 'service-level-manager', today).map(({ mail }) => mail);
    return it.section !== serviceLevelSection || managers.length === 0 || managers.includes(actor.mail)
      ? undefined
      : text('refused.section-levels');
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
