import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, step } from '../acting/action';
import { fields } from '../acting/field';
import { updateRelease } from '../acting/set';

/** Who watches the service after go-live, from both teams [ACV-19, RW-12]. */
export const setRoster = action({
  at: ['authorised', 'deploying', 'hypercare'],
  tabs: () => [],
  fields: ({ release }) => {
    const { rosterRun, rosterBuild } = detailOf(release, 'hypercare');
    return [
      fields.people('rosterRun', { required: true, value: rosterRun }),
      fields.people('rosterBuild', { required: true, value: rosterBuild }),
    ];
  },
  decide: (scene, values) => {
    const roster = { rosterRun: values.list('rosterRun'), rosterBuild: values.list('rosterBuild') };
    const hypercare = withDetail(scene.release, 'hypercare', {
      rosterRun: [...roster.rosterRun],
      rosterBuild: [...roster.rosterBuild],
    });
    return step([updateRelease(scene, { hypercare })], text('said.roster'), [
      { key: 'roster', to: [...roster.rosterRun, ...roster.rosterBuild] },
    ]);
  },
});
