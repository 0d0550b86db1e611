import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, step } from '../acting/action';
import { updateRelease } from '../acting/set';

/** Asks requester, signatory, Run lead and IT Leads for their score [ACV-22, ambiguity 26]. */
export const sendSatisfaction = action({
  at: ['closing', 'rolled-back'],
  tabs: () => [],
  blocked: ({ release }) => (detailOf(release, 'closure').formSentAt === '' ? undefined : text('refused.form-sent')),
  fields: () => [],
  decide: (scene) => {
    const { release, now } = scene;
    const closure = withDetail(release, 'closure', { formSentAt: now });
    return step([updateRelease(scene, { closure })], text('said.form-sent'), [
      {
        key: 'satisfaction',
        to: [release.requester, release.serviceOwner, release.signatory, release.runLead, ...release.itLeads],
      },
    ]);
  },
});
