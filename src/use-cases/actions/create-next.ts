import { detailOf, withDetail } from '../../domain/releases/details';
import { nextInstant } from '../../domain/releases/recurrence';
import { dayIn } from '../../domain/calendar/zone';
import { text } from '../../domain/text/say';
import { action, refuse, states, step } from '../acting/action';
import { newRelease } from '../acting/blank';
import { draftLike } from '../acting/copy-release';
import { updateRelease } from '../acting/set';

/** Makes the next occurrence of a recurring release as a draft, prefilled and with its window moved on; only one comes of each [TRG-04]. */
export const createNext = action({
  at: [...states.open, 'closed'],
  tabs: () => [],
  blocked: ({ release }) => {
    const { next } = detailOf(release, 'relations');
    if (next !== '') return text('refused.next-made', { id: next });
    return detailOf(release, 'course').every === null ? text('refused.no-recurrence') : undefined;
  },
  fields: () => [],
  decide: (scene) => {
    const { release, settings, actor } = scene;
    const { every, unit } = detailOf(release, 'course');
    if (every === null || unit === '') return refuse(text('refused.no-recurrence'));
    const { zone } = settings.companySettings;
    const windowEnd = nextInstant(zone, release.windowEnd, { every, unit });
    const set = {
      ...draftLike(release),
      trigger: release.trigger || ('maintenance' as const),
      windowStart: nextInstant(zone, release.windowStart, { every, unit }),
      windowEnd,
      plannedGoLive: windowEnd === '' ? '' : dayIn(zone, windowEnd),
      course: withDetail({ course: '' }, 'course', { every, unit }),
      requester: actor.mail,
    };
    return step(
      [
        { create: 'releases', set, why: '' },
        updateRelease(scene, { relations: withDetail(release, 'relations', { next: newRelease }) }),
      ],
      text('said.next-made', { id: newRelease }),
    );
  },
});
