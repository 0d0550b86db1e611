import { isComplete, neededSections } from '../../domain/runbook/completeness';
import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuse, states, step } from '../acting/action';
import { updateRelease } from '../acting/set';

/** The Service Owner declares the Runbook final, once every section that the release needs is complete; writing a section again takes it back [ACV-18]. */
export const finaliseRunbook = action({
  at: [...states.prepared, ...states.live],
  tabs: () => ['runbook', 'checklist'],
  blocked: ({ release }) => (detailOf(release, 'handOver').finalOn === '' ? undefined : text('refused.runbook-final')),
  fields: () => [],
  decide: (scene) => {
    const { release, file, actor, today } = scene;
    const needed = neededSections(file.of('runbook'), file.of('checklist'), release.type);
    const open = needed.filter((it) => !isComplete(it));
    if (open.length > 0 || needed.length === 0)
      return refuse(text('refused.runbook-open'), {
        reasons: open.map((it) => text('criterion.section', { section: it.section ?? 0, title: it.title })),
      });
    const handOver = withDetail(release, 'handOver', { finalBy: actor.mail, finalOn: today });
    return step([updateRelease(scene, { handOver })], text('said.runbook-final'));
  },
});
