import { hypercareDays } from '../../domain/hypercare/length';
import { withMember } from '../../domain/packages/membership';
import { withDays } from '../../domain/packages/days';
import { everyoneOn } from '../../domain/people/involved';
import type { Found } from '../../domain/register/found';
import { text } from '../../domain/text/say';
import type { Refusal } from '../ports';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';
import type { Part } from '../acting/work';
import { takeWindow } from './member-window';

/** Makes a release a member of a package: it takes over the common window, and its hypercare counts for the longest [DEF-07]. */
export function joinPackageOf(scene: Scene, to: Found<'packages'>, why: string): Part | Refusal {
  const { release, settings } = scene;
  const window = takeWindow(scene, { start: to.windowStart, end: to.windowEnd, reason: 'other', note: why });
  if ('kind' in window) return window;
  const days = withDays(to.days, release.id, hypercareDays(settings, { ...release, package: '' }));
  return {
    changes: [
      ...window.changes,
      updateRelease(scene, { package: to.id }, why),
      { update: 'packages', id: to.id, set: { members: withMember(to.members, release.id), days }, why },
    ],
    notices: [
      ...window.notices,
      {
        key: 'course',
        to: everyoneOn(release),
        chat: true,
        what: text('told.joined', { id: to.id, title: to.title }),
        reason: why,
      },
    ],
  };
}
