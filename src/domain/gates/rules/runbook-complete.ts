import { peopleWith } from '../../people/person';
import { isComplete, neededSections, type Section } from '../../runbook/completeness';
import { ageingOf, staleSections } from '../../runbook/freshness';
import { serviceLevelSection } from '../../runbook/sections';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Runbook V0 is complete and reviewed, on a Minor the sections it touches; contacts, escalation and deployment are not old; no setting waives it (clarification 51, domain.md 6) [RUN-03, RUN-05, RUN-07, WF-22]. */
export const runbookComplete: Criterion = {
  id: 'runbook-complete',
  gate: 'G4',
  title: text('criterion.runbook-complete'),
  needs: ['runbook', 'checklist', 'incidents'],
  always: true,
  action: 'set-section',
  judge: (facts) => {
    const { file, settings, today } = facts;
    const sections = file.of('runbook');
    const needed = neededSections(sections, file.of('checklist'), file.release.type);
    if (needed.length === 0) return notMet(text('criterion.runbook-complete.none'));
    const open = needed.filter((it) => !isComplete(it));
    if (open.length > 0) return notMet(text('criterion.runbook-complete.no', { names: open.map(nameOf) }));
    const managers = peopleWith(settings, 'service-level-manager', today).map((it) => it.mail);
    const alone = needed.filter((it) => it.section === serviceLevelSection && !managers.includes(it.reviewedBy));
    if (managers.length > 0 && alone.length > 0)
      return notMet(text('criterion.runbook-complete.levels', { names: alone.map(nameOf) }));
    const stale = staleSections(sections, ageingOf(facts));
    return stale.length === 0 ? met : notMet(text('criterion.runbook-complete.old', { names: stale.map(nameOf) }));
  },
};

const nameOf = ({ section, title }: Section) => text('criterion.section', { section: section ?? 0, title });
