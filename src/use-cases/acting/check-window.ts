import { freezesHit } from '../../domain/releases/freezes';
import { overlapsWith } from '../../domain/releases/overlaps';
import { withDetail } from '../../domain/releases/details';
import type { Found } from '../../domain/register/found';
import { text, type Text } from '../../domain/text/say';
import type { Refusal } from '../ports';
import { refuse } from './action';
import { ownWindow } from './neighbours';
import type { Scene } from './scene';

/** What a new window meets, and the review of it for the release's row. */
export interface WindowCheck {
  readonly meets: readonly Text[];
  readonly windowReview: string;
}

/** Checks a moved window against freezes and the other releases; a hard freeze refuses it, unless in an emergency [GOV-06, WF-26]. */
export function checkWindow(scene: Scene, planned: Found<'releases'>, reason: string): WindowCheck | Refusal {
  const { settings, world, actor, now } = scene;
  const hit = freezesHit(settings, ownWindow(planned));
  const hard = hit.filter((it) => it.strength === 'hard');
  if (hard.length > 0 && !planned.emergency)
    return refuse(text('refused.window-frozen'), {
      reasons: hard.map((it) => it.why),
      next: text('refused.window-frozen.next'),
      who: hard.flatMap((it) => it.exempts),
      fields: { windowStart: text('refused.window-frozen') },
    });
  const overlaps = overlapsWith(ownWindow(planned), world.rows('releases'), settings.companySettings.zone);
  return {
    meets: [...hit, ...overlaps].map((it) => it.why),
    windowReview: withDetail(planned, 'windowReview', {
      start: planned.windowStart,
      end: planned.windowEnd,
      freezes: hit.map((it) => it.id),
      overlaps: overlaps.map((it) => it.id),
      reason,
      exemptedBy: '',
      reviewedBy: actor.mail,
      reviewedAt: now,
    }),
  };
}
