import { byDays } from '../../hypercare/days';
import { text } from '../../text/say';
import type { Criterion } from '../gate';

/** No alert is unhandled at the last entry (light 7). */
export const light07: Criterion = {
  id: 'light-07',
  gate: 'G5b',
  title: text('criterion.light-07'),
  needs: [],
  action: 'report-day',
  judge: (facts) =>
    byDays(facts, { light: 'light-07', na: text('criterion.light-07.na') }, (days) => {
      const alerts = days[days.length - 1]?.alerts ?? 0;
      return alerts === 0 ? undefined : text('criterion.light-07.no', { count: alerts });
    }),
};
