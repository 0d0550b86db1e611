import { causedIncidents, isRecent } from '../../hypercare/caused';
import { withReason } from '../../hypercare/with-reason';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notApplicable, notMet } from '../verdict';

/** Run solved enough of the incidents of the last working days without Build (light 8). */
export const light08: Criterion = {
  id: 'light-08',
  gate: 'G5b',
  title: text('criterion.light-08'),
  needs: ['incidents'],
  action: 'update-incident',
  judge: (facts) => {
    const closed = causedIncidents(facts).filter((it) => isRecent(it.closedAt, facts));
    if (closed.length === 0) return notApplicable(text('criterion.light-08.none'));
    const share = Math.floor((100 * closed.filter((it) => it.solvedByRun).length) / closed.length);
    const wanted = facts.settings.threshold('hypercare.runSolved.percent');
    return share >= wanted
      ? met
      : withReason(facts, 'light-08', notMet(text('criterion.light-08.no', { share, wanted })));
  },
};
