import { formatDay, formatInstant } from '../../domain/calendar/day';
import { latestDecision } from '../../domain/deployment/latest-decision';
import { rollbackProposed } from '../../domain/deployment/rollback-proposed';
import { approvalGap } from '../../domain/go-no-go/approval';
import { openConditions } from '../../domain/go-no-go/conditions';
import { isPastEnd } from '../../domain/hypercare/past-end';
import { nameOf, namesOf } from '../../domain/people/person';
import { outcomes } from '../../domain/register/vocabulary';
import { detailOf } from '../../domain/releases/details';
import { inLanguage, say, text, type Text, type TextKey } from '../../domain/text/say';
import { states } from '../acting/action';
import { chosen } from '../acting/chosen';
import { factsOf } from '../acting/facts-of';
import type { Scene } from '../acting/scene';

/** What a release shows from the Go on: approval and its gap, who deployed, the last moment to decide, how it was taken back [OUT-01, OUT-06, WF-24]. */
export function liveFacts(scene: Scene): readonly (readonly [TextKey, string])[] {
  const { release, settings, actor } = scene;
  const { zone } = settings.companySettings;
  const when = (instant: string): string => (instant === '' ? '' : formatInstant(instant, zone, actor.language));
  const { startedBy, finishedBy } = detailOf(release, 'closure');
  const executors = [...new Set([startedBy, finishedBy])].filter((it) => it !== '');
  const minutes = approvalGap(release);
  const ahead = release.state === 'authorised' || release.state === 'deploying';
  return [
    ['page.fact.latest-decision', ahead ? when(latestDecision(release, settings)) : ''],
    [
      'page.fact.approval',
      minutes === null ? '' : say(actor.language, text('page.approval', { reference: release.approvalRef, minutes })),
    ],
    [
      'page.fact.deployment',
      [
        when(release.deploymentStart),
        when(release.firstAttemptEnd),
        executors.map((it) => nameOf(settings, it)).join(', '),
        release.outcome === '' ? '' : inLanguage(outcomes[release.outcome], actor.language),
      ]
        .filter((it) => it !== '')
        .join(' · '),
    ],
    ['page.fact.rollback', rollbackText(scene)],
    ...hypercareFacts(scene),
    ['page.fact.past-lessons', release.state === 'planning' ? release.pastLessons : ''],
  ];
}

function hypercareFacts({ release, settings, actor }: Scene): readonly (readonly [TextKey, string])[] {
  if (release.state !== 'hypercare') return [];
  const { rosterRun, rosterBuild, days } = detailOf(release, 'hypercare');
  const last = days[days.length - 1];
  const status =
    last &&
    text('asked.day', {
      incidents: last.incidents,
      sla: text(last.sla ? 'form.yes' : 'form.no'),
      alerts: last.alerts,
    });
  return [
    ['page.fact.roster', namesOf(settings, [...rosterRun, ...rosterBuild])],
    [
      'page.fact.day',
      status ? `${formatDay(last.day, actor.language)}: ${say(actor.language, status)} ${last.note}` : '',
    ],
  ];
}

function rollbackText({ release, settings, actor }: Scene): string {
  const { rollbackWay, rollbackReason, rollbackDecider, rollbackMinutes, rollbackResult } = detailOf(
    release,
    'closure',
  );
  const way = chosen(outcomes, rollbackWay);
  if (way === '') return '';
  return say(
    actor.language,
    text('page.rollback', {
      way: { word: outcomes[way] },
      reason: rollbackReason,
      person: nameOf(settings, rollbackDecider),
      minutes: rollbackMinutes ?? '–',
      result: rollbackResult,
    }),
  );
}

/** What stands out from the Go on: a decision that is asked for, conditions past their day. */
export function liveWarnings(scene: Scene): readonly Text[] {
  const { file, today, release } = scene;
  const live = states.live.some((it) => it === release.state);
  const asked = live ? rollbackProposed(factsOf(scene)) : undefined;
  const late = openConditions(file).filter((it) => it.due < today);
  return [
    ...(asked ? [asked] : []),
    ...(isPastEnd(release, today)
      ? [text('page.warning.past-end', { end: { day: release.hypercarePlannedEnd } })]
      : []),
    ...(late.length > 0 ? [text('page.warning.conditions', { names: late.map((it) => it.reason).join(', ') })] : []),
  ];
}
