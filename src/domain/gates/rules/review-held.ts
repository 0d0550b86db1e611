import { reviewKind } from '../../releases/review-kind';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** The post-release review was held; a pre-authorised model may use the two questions (clarification 55) [WF-30, OUT-03, GOV-07]. */
export const reviewHeld: Criterion = {
  id: 'review-held',
  gate: 'G5c',
  title: text('criterion.review-held'),
  needs: ['reviews'],
  action: 'hold-review',
  judge: ({ file, settings, today }) => {
    const held = file
      .of('reviews')
      .filter((it) => it.heldOn !== '' && it.wentWell.trim() !== '' && it.wentWrong.trim() !== '');
    if (held.length === 0) return notMet(text('criterion.review-held.no'));
    if (held.every((it) => it.heldOn > today)) return notMet(text('criterion.review-held.future'));
    const lightIsEnough = reviewKind(settings, file.release) === 'light';
    return lightIsEnough || held.some((it) => it.kind === 'prr') ? met : notMet(text('criterion.review-held.light'));
  },
};
