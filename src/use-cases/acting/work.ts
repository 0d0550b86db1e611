import { addWorkingDays } from '../../domain/calendar/working-days';
import { deputyOf, isAway } from '../../domain/people/person';
import { accountable, consulted, informed, methodOf, responsible, rowsOfPhase } from '../../domain/raci/raci';
import type { Found } from '../../domain/register/found';
import type { Settings } from '../../domain/settings/settings';
import type { Change } from '../ports';
import type { NoticeWish } from './notice-wish';
import type { Scene } from './scene';

/** A piece of a step: what it changes and whom it tells. */
export interface Part {
  readonly changes: readonly Change[];
  readonly notices: readonly NoticeWish[];
}

export const nothing: Part = { changes: [], notices: [] };

/** Several parts as one. */
export const parts = (...of: readonly Part[]): Part => ({
  changes: of.flatMap((it) => it.changes),
  notices: of.flatMap((it) => it.notices),
});

export interface Ask {
  readonly row: string;
  readonly kind: 'do' | 'accept' | 'comment';
  readonly person: string;
  readonly due: string;
}

const noticeOf = { do: 'task-asked', accept: 'acceptance-asked', comment: 'comment-asked' } as const;

/** Name of an activity in the company's language, as the RACI table has it. */
export const activityOf = (settings: Settings, row: string): string =>
  settings.raci.find((it) => it.row === row)?.activity ?? row;

/**
 * Opens a phase: a task for each R of its rows, due at the planned end of the phase, and a comment request to each C with
 * a reply-by day (section 2 of the requirements). Each person gets one mail that names all of it.
 */
export function openPhase(scene: Scene, release: Found<'releases'>, phase: string): Part {
  const due = scene.file.of('milestones').find((it) => it.kind === milestoneOf[phase])?.forecast ?? '';
  const replyBy = replyDay(scene);
  const asks = rowsAsked(scene.settings, release, phase).flatMap((row) =>
    asksOf(scene, release, { row, due, replyBy }),
  );
  const again = phase === 'hypercare' ? workOn(scene, release, { row: runbookRow, due }) : [];
  const opened: NoticeWish = { key: 'phase-opened', to: [], chat: true };
  return parts(asked(scene, release, [...asks, ...again]), { changes: [], notices: [opened] });
}

/** Opens one row outside a phase, e.g. the rollback when somebody decides it: a task for each R, a comment request for each C. */
export const openRow = (scene: Scene, release: Found<'releases'>, row: string): Part =>
  asked(scene, release, asksOf(scene, release, { row, due: scene.today, replyBy: replyDay(scene) }));

/** The row that comes again: somebody keeps the Runbook fresh as long as the release runs [RW-09]. */
export const runbookRow = '4.2';

interface Row {
  readonly row: string;
  readonly due: string;
}

const asksOf = (
  scene: Scene,
  release: Found<'releases'>,
  { row, due, replyBy }: Row & { readonly replyBy: string },
): readonly Ask[] => [
  ...workOn(scene, release, { row, due }),
  ...consulted(scene.settings, release, row)
    .filter((person) => !isAway(scene.settings, person, scene.today))
    .map((person) => ({ row, kind: 'comment' as const, person, due: replyBy })),
];

/** A task for each R of a row. Work never stands without a name: what nobody can do falls to the accountable, then the Delivery Manager [MOD-13]. */
export function workOn(scene: Scene, release: Found<'releases'>, { row, due }: Row): readonly Ask[] {
  const here = (mails: readonly string[]) => [...new Set(mails.flatMap((it) => present(scene, it)))];
  const able = here(responsible(scene.settings, release, row));
  const people =
    able.length > 0 ? able : here([...accountable(scene.settings, release, row), release.deliveryManager]).slice(0, 1);
  return people.map((person) => ({ row, kind: 'do' as const, person, due }));
}

/** Somebody who is there on the day; for who is away, whoever stands in. */
function present({ settings, today }: Scene, mail: string): readonly string[] {
  const there = isAway(settings, mail, today) ? deputyOf(settings, mail, today) : mail;
  return there === '' ? [] : [there];
}

const milestoneOf: Readonly<Record<string, string>> = {
  planning: 'planning',
  build: 'build',
  test: 'test',
  move2run: 'go-no-go',
  deploying: 'go-live',
  closing: 'hypercare',
  hypercare: 'hypercare',
};

/** Until when an answer is waited for. */
export const replyDay = ({ today, settings }: Scene): string =>
  addWorkingDays(
    today,
    settings.threshold('written.vote.days'),
    settings.holidays.map((it) => it.id),
  );

// A Minor has no SIP assessment: its security screen stands in (ambiguity 14).
const rowsAsked = (settings: Settings, release: Found<'releases'>, phase: string): readonly string[] =>
  rowsOfPhase(settings, methodOf(release), phase).filter((row) => row !== '1.3' || release.type === 'major');

/** Tasks for people, and one mail a person and kind that lists them. What a person is being asked already is not asked twice. */
export function asked(scene: Scene, release: Found<'releases'>, wanted: readonly Ask[]): Part {
  const open = scene.file.of('tasks').filter((it) => it.state === 'open');
  const asks = wanted.filter((ask) =>
    open.every((it) => it.raciRow !== ask.row || it.kind !== ask.kind || it.person !== ask.person),
  );
  const changes = asks.map((ask): Change => ({
    create: 'tasks',
    release: release.id,
    set: {
      raciRow: ask.row,
      kind: ask.kind,
      title: activityOf(scene.settings, ask.row),
      person: ask.person,
      due: ask.due,
      state: 'open',
      openedAt: scene.now,
    },
    why: '',
  }));
  const byReader = new Map<string, Ask[]>();
  for (const ask of asks)
    byReader.set(`${ask.kind} ${ask.person}`, [...(byReader.get(`${ask.kind} ${ask.person}`) ?? []), ask]);
  const notices = [...byReader.values()].flatMap((own) => noticeFor(scene.settings, own));
  return { changes, notices };
}

function noticeFor(settings: Settings, own: readonly Ask[]): readonly NoticeWish[] {
  const [first] = own;
  if (!first) return [];
  const what = own.map((it) => activityOf(settings, it.row)).join('; ');
  return [{ key: noticeOf[first.kind], to: [first.person], what, date: first.due }];
}

/** Closes the activities of a phase that its gate accepts: tasks accepted, open comment requests dropped, each I told once. */
export function closePhase(scene: Scene, phase: string): Part {
  return parts(...rowsAsked(scene.settings, scene.release, phase).map((row) => acceptRow(scene, row)));
}

/** Accepts one activity. An activity that was accepted before stays as it is and tells nobody again. */
export function acceptRow(scene: Scene, row: string): Part {
  const tasks = scene.file.of('tasks').filter((it) => it.raciRow === row);
  const work = tasks.filter((it) => it.kind === 'do');
  if (work.length > 0 && work.every((it) => it.state === 'accepted')) return nothing;
  const changes = tasks
    .filter((it) => it.state === 'open' || it.state === 'done')
    .map((it): Change => ({
      update: 'tasks',
      id: it.id,
      set: {
        state: it.kind === 'comment' && it.state === 'open' ? 'dropped' : 'accepted',
        doneAt: it.doneAt || scene.now,
      },
      why: '',
    }));
  // One notice an activity: what was accepted before and comes again is no news.
  const news = work.every((it) => it.state !== 'accepted');
  const told = news ? informed(scene.settings, scene.release, row) : [];
  const notices: NoticeWish[] =
    told.length === 0 ? [] : [{ key: 'activity-accepted', to: told, what: activityOf(scene.settings, row) }];
  return { changes, notices };
}

/** Drops every open task, but for the given rows, when the release is cancelled, sent back or over. */
export const dropTasks = (scene: Scene, but: readonly string[] = []): readonly Change[] =>
  scene.file
    .of('tasks')
    .filter((it) => it.state === 'open' && !but.includes(it.raciRow))
    .map((it): Change => ({ update: 'tasks', id: it.id, set: { state: 'dropped', doneAt: scene.now }, why: '' }));

/** Comment requests of a phase that are still open before their reply-by day: a note is needed to go on without them. */
export const unanswered = (scene: Scene, phase: string): readonly Found<'tasks'>[] => {
  const rows = rowsAsked(scene.settings, scene.release, phase);
  return scene.file
    .of('tasks')
    .filter((it) => it.kind === 'comment' && it.state === 'open' && rows.includes(it.raciRow) && it.due >= scene.today);
};

/** The one person who accepts an activity; '' where nobody is named. */
export const accepterOf = (scene: Scene, row: string): string =>
  accountable(scene.settings, scene.release, row)[0] ?? '';
