import { byDays } from '../../hypercare/days';
import { text } from '../../text/say';
import type { Criterion } from '../gate';

/** The SLA targets are met on each of the last days (light 6). */
export const light06: Criterion = {
  id: 'light-06',
  gate: 'G5b',
  title: text('criterion.light-06'),
  needs: [],
  action: 'report-day',
  judge: (facts) =>
    byDays(facts, { light: 'light-06', na: text('criterion.light-06.na') }, (days) => {
      const missed = days.filter((it) => !it.sla).map((it) => text('criterion.light.day', { day: { day: it.day } }));
      return missed.length === 0 ? undefined : text('criterion.light-06.no', { days: missed });
    }),
};
