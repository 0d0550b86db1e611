import { daysBetween } from '../calendar/days-between';
import { addWorkingDays } from '../calendar/working-days';
import { dayIn } from '../calendar/zone';
import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';
import { text, type Text } from '../text/say';
import { detailOf } from './details';

type Release = RecordOf<'releases'>;

/** What a plan should be looked at for, without being refused: requester, portfolio stage, what the trigger asks for, deadline, scope. */
export const planAttention = (release: Release, settings: Settings): readonly Text[] => [
  ...(release.requester !== '' && release.serviceOwner !== '' && release.requester !== release.serviceOwner
    ? [text('release.attention.requester')]
    : []),
  ...(release.type === 'major' && release.portfolioStage === '' ? [text('release.attention.stage')] : []),
  ...triggerAttention(release),
  ...deadlineAttention(release, settings),
  ...scopeAttention(release),
];

/** The reference that a trigger asks for and that is not there yet [TRG-03, TRG-08, TRG-09]. */
function triggerAttention(release: Release): readonly Text[] {
  const { trigger, demand } = release;
  const { deadline } = detailOf(release, 'origin');
  const { endOfSupport } = detailOf(release, 'course');
  return [
    ...(trigger === 'demand' && demand === '' ? [text('release.attention.demand')] : []),
    ...((trigger === 'security' || trigger === 'regulation') && deadline === ''
      ? [text('release.attention.deadline')]
      : []),
    ...(trigger === 'end-of-support' && endOfSupport === '' ? [text('release.attention.support')] : []),
  ];
}

function deadlineAttention(release: Release, settings: Settings): readonly Text[] {
  const { deadline } = detailOf(release, 'origin');
  if (deadline === '' || release.windowEnd === '' || release.deploymentEnd !== '') return [];
  const late = dayIn(settings.companySettings.zone, release.windowEnd) > deadline;
  return late ? [text('release.attention.deadline-missed', { day: { day: deadline } })] : [];
}

function scopeAttention(release: Release): readonly Text[] {
  const { baseline } = detailOf(release, 'planning');
  const moved = baseline && (baseline.scopeIn !== release.scopeIn || baseline.scopeOut !== release.scopeOut);
  return moved ? [text('release.attention.scope', { day: { day: baseline.on } })] : [];
}

/** The hard deadline of a release with the days that are left; null without one [TRG-03]. */
export function countdown(release: Release, today: string): Text | null {
  const { deadline } = detailOf(release, 'origin');
  if (deadline === '') return null;
  const left = daysBetween(today, deadline);
  return left < 0
    ? text('release.deadline.over', { day: { day: deadline }, count: -left })
    : text('release.deadline.left', { day: { day: deadline }, count: left });
}

/** True where more working days have passed since a day than an asked comment is waited for. */
function waitsTooLong(since: string, settings: Settings, today: string): boolean {
  const by = addWorkingDays(
    since,
    settings.threshold('written.vote.days'),
    settings.holidays.map((it) => it.id),
  );
  return since !== '' && by < today;
}

/** Questions that wait too long for an answer [ACT-21]. */
export const questionsWaiting = (
  questions: readonly RecordOf<'questions'>[],
  settings: Settings,
  today: string,
): readonly RecordOf<'questions'>[] =>
  questions.filter((it) => it.answeredOn === '' && waitsTooLong(it.askedOn, settings, today));

/** The SIP request whose state nobody has brought up to date for too long [WF-12]; undefined where none is. */
export const sipStale = (
  requests: readonly RecordOf<'sip'>[],
  settings: Settings,
  today: string,
): RecordOf<'sip'> | undefined =>
  requests.find(
    (it) => (it.state === 'submitted' || it.state === 'under-review') && waitsTooLong(it.updatedOn, settings, today),
  );
