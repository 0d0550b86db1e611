import { dayIn } from '../calendar/zone';
import type { Facts } from '../gates/gate';
import { causedIncidents } from '../hypercare/caused';
import { text, type Text } from '../text/say';

/** Was it a success by the four literal conditions of KPI 8 (clarification 62)? What speaks against it; empty: it was [ACV-20, INT-06]. */
export function againstSuccess(facts: Facts): readonly Text[] {
  const { release } = facts.file;
  const { deploymentEnd, firstAttemptEnd, baselineGoLive, outcome, criteriaMet } = release;
  const goLive = deploymentEnd === '' ? '' : dayIn(facts.settings.companySettings.zone, deploymentEnd);
  const incidents = causedIncidents(facts).length;
  const back = outcome === 'backed-out' || outcome === 'rolled-back' || firstAttemptEnd < deploymentEnd;
  return [
    ...(goLive === '' || goLive > baselineGoLive ? [text('review.against.late')] : []),
    ...(criteriaMet === 'met' ? [] : [text('review.against.criteria')]),
    ...(incidents === 0 ? [] : [text('review.against.incidents', { count: incidents })]),
    ...(back ? [text('review.against.back')] : []),
  ];
}
