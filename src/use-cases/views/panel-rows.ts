import { isDeviation } from '../../domain/build/documents';
import { formatDay, formatInstant } from '../../domain/calendar/day';
import { lastSession } from '../../domain/go-no-go/session';
import { raciRoles } from '../../domain/people/roles';
import { ageingOf, isStale } from '../../domain/runbook/freshness';
import { factsOf } from '../acting/facts-of';
import { nameOf } from '../../domain/people/person';
import type { Found } from '../../domain/register/found';
import type { Pair } from '../../domain/register/schema';
import {
  changeDecisions,
  checkResults,
  stepKinds,
  changeOutcomes,
  changeRoutes,
  communicationMoments,
  communicationStates,
  buildStates,
  ciActions,
  componentKinds,
  documentStates,
  decisionKinds,
  decisionResults,
  defectStates,
  dependencyKinds,
  incidentPriorities,
  lessonKinds,
  levels,
  milestoneKinds,
  reviewKinds,
  sectionStates,
  sipStates,
  taskKinds,
  taskStates,
  testTypes,
} from '../../domain/register/vocabulary';
import type { ChildTab } from '../../domain/register/workbook';
import { inLanguage, say, text, type TextKey } from '../../domain/text/say';
import type { Scene } from '../acting/scene';

/** What a panel shows of a record. */
export interface RowText {
  readonly title: string;
  readonly detail: string;
  readonly link: string;
}

type Tell = { readonly [T in ChildTab]?: (record: Found<T>, scene: Scene) => RowText | undefined };

const row = (title: string, details: readonly string[], link = ''): RowText => ({
  title,
  detail: details.filter((it) => it !== '').join(' · '),
  link,
});
const word = (words: Readonly<Record<string, Pair>>, code: string, { actor }: Scene): string => {
  const found = Object.entries(words).find(([it]) => it === code)?.[1];
  return found ? inLanguage(found, actor.language) : '';
};
const day = (it: string, { actor }: Scene): string => (it === '' ? '' : formatDay(it, actor.language));
const clock = (it: string, { settings, actor }: Scene): string =>
  it === '' ? '' : formatInstant(it, settings.companySettings.zone, actor.language);
const name = (mail: string, { settings }: Scene): string => (mail === '' ? '' : nameOf(settings, mail));

/** One line and its details for each kind of record; absent for what a panel leaves out. */
const tell: Tell = {
  milestones: (it, at) =>
    row(word(milestoneKinds, it.kind, at), [
      it.forecast === '' ? '' : say(at.actor.language, text('page.row.planned', { day: { day: it.forecast } })),
      it.baseline === '' ? '' : say(at.actor.language, text('page.row.baseline', { day: { day: it.baseline } })),
      it.actual === '' ? '' : say(at.actor.language, text('page.row.actual', { day: { day: it.actual } })),
    ]),
  changes: changeRow,
  resources: (it, at) =>
    row(name(it.person, at), [
      it.role,
      `${day(it.from, at)} – ${day(it.to, at)}`,
      say(at.actor.language, text(it.confirmed ? 'page.row.confirmed' : 'page.row.unconfirmed')),
      it.note,
    ]),
  dependencies: (it, at) =>
    row(it.on, [
      word(dependencyKinds, it.kind, at),
      it.note,
      it.agreedBy === '' ? '' : say(at.actor.language, text('page.row.agreed', { name: name(it.agreedBy, at) })),
    ]),
  questions: (it, at) =>
    row(it.question, [
      `${name(it.askedBy, at)} → ${name(it.to, at)}, ${day(it.askedOn, at)}`,
      it.answeredOn === '' ? say(at.actor.language, text('page.row.open')) : `${it.answer} (${day(it.answeredOn, at)})`,
    ]),
  sip: sipRow,
  risks: (it, at) =>
    row(it.title, [
      `${word(levels, it.probability, at)} × ${word(levels, it.impact, at)}`,
      name(it.owner, at),
      it.measure,
      day(it.closedOn, at),
    ]),
  components: (it, at) =>
    row(
      it.name,
      [
        word(componentKinds, it.kind, at),
        it.version,
        it.requirement,
        word(buildStates, it.progress, at),
        word(ciActions, it.action, at),
        it.reference,
        word(documentStates, it.state, at),
        it.template,
        isDeviation(it) ? say(at.actor.language, text('page.row.deviation')) : '',
        it.assembledVersion === ''
          ? ''
          : say(at.actor.language, text('page.row.assembled', { version: it.assembledVersion })),
        name(it.owner, at),
        it.reconciledOn === ''
          ? ''
          : say(at.actor.language, text('page.row.reconciled', { day: { day: it.reconciledOn } })),
      ],
      it.link,
    ),
  tests: (it, at) =>
    row(
      `${word(testTypes, it.type, at)} ${it.round ?? 1}`,
      [
        say(
          at.actor.language,
          text('page.row.tests', {
            planned: it.planned ?? 0,
            executed: it.executed ?? 0,
            passed: it.passed ?? 0,
            failed: it.failed ?? 0,
          }),
        ),
        (it.blocked ?? 0) === 0 ? '' : say(at.actor.language, text('page.row.blocked', { blocked: it.blocked ?? 0 })),
        it.acceptedBy === ''
          ? ''
          : say(at.actor.language, text('page.row.accepted', { name: name(it.acceptedBy, at) })),
      ],
      it.evidence,
    ),
  defects: (it, at) =>
    row(it.title, [
      word(defectStates, it.state, at),
      it.round === null ? '' : say(at.actor.language, text('page.row.round', { round: it.round })),
      name(it.owner, at),
      name(it.acceptedBy, at),
    ]),
  runbook: (it, at) =>
    it.touched || (it.section ?? 0) <= 15
      ? row(
          `${it.section ?? ''} ${it.title}`,
          [
            word(sectionStates, isStale(it, ageingOf(factsOf(at))) ? 'old' : it.state, at),
            name(it.reviewedBy, at),
            day(it.reviewedOn, at),
            audienceOf(it, at),
          ],
          it.link,
        )
      : undefined,
  communications: (it, at) =>
    row(`${word(communicationMoments, it.moment, at)} – ${it.audience}`, [
      word(communicationStates, it.state, at),
      day(it.due, at),
      it.recipients.join(', '),
    ]),
  decisions: (it, at) => decisionRow(it, at),
  runsheet: (it, at) =>
    row(`${it.order ?? ''} ${it.step}`, [
      word(stepKinds, it.kind, at),
      name(it.owner, at),
      clock(it.plannedStart, at),
      clock(it.actualStart, at),
      clock(it.actualEnd, at),
      it.hold && it.releasedBy === '' ? say(at.actor.language, text('field.holdPoint')) : '',
      word(checkResults, it.result, at),
    ]),
  incidents: (it, at) =>
    row(`${it.number} ${it.title}`.trim(), [
      word(incidentPriorities, it.priority, at),
      it.caused ? say(at.actor.language, text('field.caused')) : '',
      name(it.owner, at),
      it.closedAt === '' ? '' : formatInstant(it.closedAt, at.settings.companySettings.zone, at.actor.language),
    ]),
  reviews: (it, at) =>
    row(
      word(reviewKinds, it.kind, at),
      [it.heldOn === '' ? day(it.plannedOn, at) : day(it.heldOn, at), name(it.ledBy, at), it.wentWell, it.wentWrong],
      it.link,
    ),
  lessons: (it, at) => row(it.lesson, [word(lessonKinds, it.kind, at), name(it.author, at)]),
  tasks: (it, at) =>
    it.state === 'open' || it.state === 'done'
      ? row(it.title, [
          word(taskKinds, it.kind, at),
          name(it.person, at),
          day(it.due, at),
          word(taskStates, it.state, at),
        ])
      : undefined,
};

/** Votes, opinions, conditions and overrides of the last session, and the confirmation before it; older ones stay in the sheet. */
function decisionRow(it: Found<'decisions'>, at: Scene): RowText | undefined {
  const session = lastSession(at.file)?.id;
  if (it.kind !== 'confirmation' && it.kind !== 'rollback' && (session === undefined || it.session !== session))
    return undefined;
  return row(`${word(decisionKinds, it.kind, at)}: ${word(decisionResults, it.result, at)}`, [
    name(it.person, at),
    it.domain,
    it.reason,
    day(it.due, at),
  ]);
}

/** Whom a section is written for, by the template of the company [RUN-01]. */
const audienceOf = ({ section }: Found<'runbook'>, { settings, actor }: Scene): string =>
  (settings.runbookTemplate.find((it) => it.id === String(section))?.audience ?? [])
    .flatMap((code) => Object.entries(raciRoles).filter(([it]) => it === code))
    .map(([, label]) => inLanguage(label, actor.language))
    .join(', ');

/** An RFC with its status and days; while it waits, with the evidence that its model asks for [ACV-05, INT-03, MOD-05]. */
function changeRow(it: Found<'changes'>, at: Scene): RowText {
  const by = (key: TextKey, mail: string): string =>
    mail === '' ? '' : say(at.actor.language, text(key, { name: name(mail, at) }));
  return row(
    `${it.number} ${it.title}`,
    [
      word(changeDecisions, it.decision, at),
      word(changeRoutes, it.route, at),
      it.decision === 'pending' ? (at.settings.changeModels.find(({ id }) => id === it.model)?.evidence ?? '') : '',
      name(it.decidedBy, at),
      day(it.decidedOn, at),
      it.cabOn === '' ? '' : say(at.actor.language, text('page.row.cab', { day: { day: it.cabOn } })),
      by('page.row.chair', it.chair),
      it.mirrored ? say(at.actor.language, text('page.row.itsm')) : '',
      by('page.row.evaluated', it.evaluatedBy),
      word(changeOutcomes, it.reviewOutcome, at),
      by('page.row.review-approved', it.reviewApprovedBy),
      day(it.closedOn, at),
    ],
    it.evidence,
  );
}

/** The SIP request with its state, or one of its recommendations. */
function sipRow(it: Found<'sip'>, at: Scene): RowText {
  const by = (key: TextKey, mail: string): string =>
    mail === '' ? '' : say(at.actor.language, text(key, { name: name(mail, at) }));
  return row(
    it.recommendation === '' ? word(sipStates, it.state, at) : it.recommendation,
    [
      name(it.owner, at),
      it.adjustments,
      it.resubmissions ? say(at.actor.language, text('page.row.resubmitted', { count: it.resubmissions })) : '',
      day(it.decidedOn || it.doneOn, at),
      by('page.row.accepted-by', it.acceptedBy),
      by('page.row.validated-by', it.validatedBy),
      it.recommendation !== '' && it.doneOn === '' && it.acceptedBy === ''
        ? say(at.actor.language, text('page.row.open'))
        : '',
    ],
    it.evidence || it.file,
  );
}

/** What a panel shows of a record; undefined for one that it leaves out. */
export function panelDetails<T extends ChildTab>(tab: T, record: Found<T>, scene: Scene): RowText | undefined {
  const found: Tell[T] = tell[tab];
  return found?.(record, scene);
}
