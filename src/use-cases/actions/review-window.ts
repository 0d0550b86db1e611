import { detailOf, withDetail } from '../../domain/releases/details';
import { freezesHit, type FreezeHit } from '../../domain/releases/freezes';
import { overlapsWith } from '../../domain/releases/overlaps';
import { text } from '../../domain/text/say';
import type { Refusal } from '../ports';
import { action, refuse, refuseField, states, step } from '../acting/action';
import { fields } from '../acting/field';
import type { Scene } from '../acting/scene';
import { neighbourColumns, ownWindow } from '../acting/neighbours';
import { updateRelease } from '../acting/set';
import type { Values } from '../acting/values';

/** Looks at freezes and overlapping releases for exactly this window, and agrees to them with a reason (domain.md 2.4, 4.1). */
export const reviewWindow = action({
  at: states.beforeGo,
  tabs: () => [],
  alsoReads: () => ({ columns: [neighbourColumns] }),
  fields: ({ release }) => [
    fields.long('reason', { max: 2_000, value: detailOf(release, 'windowReview').reason, help: 'field.reason.review' }),
    fields.flag('exempt', { value: false, help: 'field.exempt.help' }),
  ],
  decide: (scene, values) => {
    const { release, settings, world, actor, now } = scene;
    const hit = freezesHit(settings, ownWindow(release));
    const overlaps = overlapsWith(ownWindow(release), world.rows('releases'), settings.companySettings.zone);
    const seen = [...hit, ...overlaps].map((it) => it.why);
    const reason = values.text('reason');
    if (seen.length > 0 && reason === '')
      return refuse(text('refused.window-unexplained'), {
        reasons: seen,
        next: text('refused.window-unexplained.next'),
        fields: { reason: text('form.missing') },
      });
    const hard = hit.filter((it) => it.strength === 'hard');
    const no = hard.length === 0 ? undefined : hardFreeze(scene, hard, values);
    if (no) return no;
    const windowReview = withDetail(release, 'windowReview', {
      start: release.windowStart,
      end: release.windowEnd,
      freezes: hit.map((it) => it.id),
      overlaps: overlaps.map((it) => it.id),
      reason,
      exemptedBy: hard.length > 0 && values.flag('exempt') ? actor.mail : '',
      reviewedBy: actor.mail,
      reviewedAt: now,
    });
    return step([updateRelease(scene, { windowReview }, reason)], text('said.window-reviewed', { count: seen.length }));
  },
});

/** Only an emergency passes a hard freeze, or the exemption of somebody whom the freeze names. */
function hardFreeze({ release, actor }: Scene, hard: readonly FreezeHit[], values: Values): Refusal | undefined {
  if (values.flag('exempt') !== true)
    return release.emergency
      ? undefined
      : refuse(text('refused.window-frozen'), {
          reasons: hard.map((it) => it.why),
          next: text('refused.window-frozen.next'),
          who: hard.flatMap((it) => it.exempts),
        });
  const mayExempt = hard.every(({ exempts }) => exempts.some((it) => it === actor.mail || actor.roles.includes(it)));
  return mayExempt ? undefined : refuseField('exempt', text('refused.may-not-exempt'));
}
