import { addWorkingDays } from '../calendar/working-days';
import { dayIn } from '../calendar/zone';
import type { Facts, Verdict } from '../gates/gate';
import { openSession, votesIn } from '../go-no-go/session';
import { isDeclared } from '../emergency/declared';
import { leadsHaveVoted } from '../go-no-go/quorum';
import type { ChildTab } from '../register/workbook';
import { changeName, coversWindow, isAuthorised } from '../releases/change-state';
import { detailOf } from '../releases/details';
import { modelOf } from '../releases/model';
import { freezesLeft, isReviewed } from '../releases/window-review';
import { text } from '../text/say';
import type { Circumstance } from './blocking';
import { alwaysOnMajor } from './item-state';

/** Tabs that the answers rest on. */
export const softwareTabs: readonly ChildTab[] = ['checklist', 'changes', 'components', 'decisions'];

/** Working days for which the IT Leads had the pack before a full session (item N5). */
const packDays = 2;

const ask: Verdict = { state: 'unknown', because: text('checklist.software.ask') };

/** Answers of the items that the register can give by itself (clarification 59), by item code. */
const answers: Readonly<Record<string, (facts: Facts) => Verdict>> = {
  N1: ({ file }) => {
    const changes = file.of('changes');
    const bad = changes.filter((it) => !isAuthorised(it) || !coversWindow(it, file.release));
    if (changes.length === 0) return ask;
    if (bad.length === 0) return { state: 'met', because: text('checklist.software.changes') };
    return {
      state: 'not-met',
      because: text('checklist.software.changes.no', { names: bad.map(changeName).join(', ') }),
    };
  },
  N3: freezesSettled,
  N4: ({ file: { release } }) => {
    if (release.windowStart === '' || detailOf(release, 'windowReview').reviewedBy === '') return ask;
    return isReviewed(release)
      ? { state: 'met', because: text('checklist.software.overlaps') }
      : { state: 'not-met', because: text('checklist.software.overlaps.no') };
  },
  N5: sessionConfirmed,
  P2: ({ file: { release } }) =>
    detailOf(release, 'closure').incidentBaseline === null
      ? ask
      : { state: 'met', because: text('checklist.software.baseline') },
  P4: ({ file: { release } }) =>
    release.requester !== '' && release.runLead !== '' && release.itLeads.length > 0
      ? { state: 'met', because: text('checklist.software.recipients') }
      : ask,
  P5: ({ file }) => {
    const loose = file.of('checklist').filter((it) => it.state === 'deferred' && (it.owner === '' || it.due === ''));
    return loose.length === 0
      ? { state: 'met', because: text('checklist.software.deferred') }
      : {
          state: 'not-met',
          because: text('checklist.software.deferred.no', { names: loose.map((it) => it.item).join(', ') }),
        };
  },
  F5: ({ file }) => {
    const documents = file.of('components').filter((it) => it.kind === 'document');
    const stored = documents.length > 0 && documents.every((it) => it.name !== '' && it.link !== '');
    return stored ? { state: 'met', because: text('checklist.software.documents') } : ask;
  },
};

function freezesSettled({ file: { release }, settings }: Facts): Verdict {
  if (release.windowStart === '' || release.windowEnd === '') return ask;
  return freezesLeft(release, settings).length === 0
    ? { state: 'met', because: text('checklist.software.freezes') }
    : { state: 'not-met', because: text('checklist.software.freezes.no') };
}

// In a written vote the vote itself shows that the pack was read; a full session needs the pack two working days before.
function sessionConfirmed({ file, settings, today }: Facts): Verdict {
  const session = openSession(file);
  if (!session) return ask;
  const votes = votesIn(file, session.id);
  if (modelOf(settings, file.release).session !== 'full')
    return leadsHaveVoted(file.release, votes, { settings, today })
      ? { state: 'met', because: text('checklist.software.session') }
      : ask;
  const sent = dayIn(settings.companySettings.zone, session.at);
  const ready =
    addWorkingDays(
      sent,
      packDays,
      settings.holidays.map((it) => it.id),
    ) <= today;
  return ready ? { state: 'met', because: text('checklist.software.session') } : ask;
}

/** What the register itself answers, for the items of its template that it may answer; a missing fact asks a person. */
export function softwareAnswers(facts: Facts): Readonly<Record<string, Verdict>> {
  const asked = facts.settings.checklistTemplate.filter((it) => it.answeredBySoftware).map((it) => it.id);
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([item]) => asked.includes(item))
      .map(([item, rule]) => [item, answerOf(rule, facts)]),
  );
}

// One missing tab must not silence the other answers.
function answerOf(rule: (facts: Facts) => Verdict, facts: Facts): Verdict {
  try {
    return rule(facts);
  } catch {
    return ask;
  }
}

/** What bears on which items block the Go: the emergency flag, and what the register answers by itself. */
export function circumstanceOf(facts: Facts): Circumstance {
  const all = Object.entries(softwareAnswers(facts));
  return {
    emergency: facts.file.release.emergency,
    declared: isDeclared(facts.file.release),
    answered: new Set(all.filter(([, it]) => it.state === 'met').map(([item]) => item)),
    required: new Set(facts.file.release.type === 'major' ? alwaysOnMajor : []),
    denied: new Set(all.filter(([, it]) => it.state === 'not-met').map(([item]) => item)),
  };
}
