import { byDays } from '../../hypercare/days';
import { detailOf } from '../../releases/details';
import { text } from '../../text/say';
import type { Criterion } from '../gate';

/** New incidents of the service are at the level recorded before go-live, on average of the last days (light 4). */
export const light04: Criterion = {
  id: 'light-04',
  gate: 'G5b',
  title: text('criterion.light-04'),
  needs: [],
  action: 'report-day',
  judge: (facts) =>
    byDays(facts, { light: 'light-04', na: text('criterion.light-04.na') }, (days) => {
      const { incidentBaseline } = detailOf(facts.file.release, 'closure');
      if (incidentBaseline === null) return text('criterion.light-04.baseline');
      const mean = days.reduce((sum, it) => sum + it.incidents, 0) / days.length;
      const most = (incidentBaseline * facts.settings.threshold('hypercare.incidents.percent')) / 100;
      return mean <= most
        ? undefined
        : text('criterion.light-04.no', { mean: Math.round(mean * 10) / 10, normal: incidentBaseline });
    }),
};
