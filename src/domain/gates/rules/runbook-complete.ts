import { isComplete, neededSections, staleSections, type Section } from '../../runbook/completeness';
import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** Runbook V0 is complete and reviewed, on a Minor the sections it touches; contacts, escalation and deployment are not old (clarification 51, domain.md 6) [RUN-03, WF-22]. */
export const runbookComplete: Criterion = {
  id: 'runbook-complete',
  gate: 'G4',
  title: text('criterion.runbook-complete'),
  needs: ['runbook', 'checklist'],
  action: 'set-section',
  judge: ({ file, settings, today }) => {
    const sections = file.of('runbook');
    const needed = neededSections(sections, file.of('checklist'), file.release.type);
    if (needed.length === 0) return notMet(text('criterion.runbook-complete.none'));
    const open = needed.filter((it) => !isComplete(it));
    if (open.length > 0) return notMet(text('criterion.runbook-complete.no', { names: open.map(nameOf) }));
    const stale = staleSections(sections, today, settings.threshold('runbook.fresh.months'));
    return stale.length === 0 ? met : notMet(text('criterion.runbook-complete.old', { names: stale.map(nameOf) }));
  },
};

const nameOf = ({ section, title }: Section) => text('criterion.section', { section: section ?? 0, title });
