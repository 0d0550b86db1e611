import { dayIn } from '../../domain/calendar/zone';
import { carriedChange, mayStart } from '../../domain/releases/from-change';
import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, states, step } from '../acting/action';
import { newRelease } from '../acting/blank';

/** Starts a release from an approved RFC that another release holds, with number, title, service and window prefilled [TRG-02]. */
export const createFromChange = action({
  at: [...states.open, ...states.ended],
  onHold: true,
  tabs: () => ['changes'],
  blocked: about('changes', (it) => (mayStart(it) ? undefined : text('refused.rfc-open', { number: it.number }))),
  fields: () => [],
  decide: (scene) => {
    const { release, actor, settings } = scene;
    const change = recordIn(scene, 'changes');
    const { windowStart, windowEnd } = change;
    const set = {
      title: change.title,
      state: 'draft',
      method: release.method,
      trigger: 'cab-approval',
      service: release.service,
      domains: release.domains,
      systems: release.systems,
      requester: actor.mail,
      serviceOwner: release.serviceOwner,
      windowStart,
      windowEnd,
      plannedGoLive: windowEnd === '' ? '' : dayIn(settings.companySettings.zone, windowEnd),
    } as const;
    return step(
      [
        { create: 'releases', set, why: '' },
        { create: 'changes', release: newRelease, set: carriedChange(change), why: '' },
      ],
      text('said.made-from-rfc', { id: newRelease, number: change.number }),
    );
  },
});
