import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { fields, plainOptions } from '../acting/field';
import { updateRelease } from '../acting/set';

/** What the release means for one of its domains, who speaks for it, and whether it has agreed [ACT-15]. */
export const agreeImpact = action({
  at: states.beforeGo,
  tabs: () => [],
  blocked: ({ release }) => (release.domains.length > 0 ? undefined : text('release.missing.domains')),
  fields: ({ release }) => [
    fields.choice('impactDomain', plainOptions(release.domains), {
      required: true,
      value: release.domains.length === 1 ? (release.domains[0] ?? '') : '',
    }),
    fields.long('domainImpact', { required: true, max: 2_000 }),
    fields.person('contact', { required: true }),
    fields.flag('agreed', { required: true }),
  ],
  decide: (scene, values) => {
    const { release, actor, today } = scene;
    const agreed = values.flag('agreed') === true;
    const impact = {
      impact: values.text('domainImpact'),
      contact: values.text('contact'),
      agreed,
      agreedBy: agreed ? actor.mail : '',
      agreedOn: agreed ? today : '',
    };
    const domain = values.text('impactDomain');
    const impacts = { ...detailOf(release, 'planning').impacts, [domain]: impact };
    return step([updateRelease(scene, { planning: withDetail(release, 'planning', { impacts }) })], text('said.saved'));
  },
});
