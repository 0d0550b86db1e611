import { dueDay } from '../../domain/checklist/due';
import { dayIn } from '../../domain/calendar/zone';
import type { Found } from '../../domain/register/found';
import type { replanReasons } from '../../domain/register/vocabulary';
import type { FieldsOf } from '../../domain/register/workbook';
import { detailOf, withDetail, type Detail } from '../../domain/releases/details';
import type { Change } from '../ports';
import type { Scene } from './scene';

type Kind = Exclude<Found<'milestones'>['kind'], ''>;
type Milestones = readonly Pick<Found<'milestones'>, 'kind' | 'forecast'>[];

/** Days of milestones by kind; a kind that is left out keeps its day. */
export type Forecasts = Readonly<Partial<Record<Kind, string>>>;

const kinds = ['planning', 'build', 'test', 'go-no-go', 'go-live', 'hypercare'] as const satisfies readonly Kind[];

/** Why a plan moved: a reason of the closed list and what was said of it (domain.md 4.2). */
interface Why {
  readonly reason: keyof typeof replanReasons;
  readonly note: string;
}

/** What a new window sets on the release row: the days follow the window, a move after G1 is a re-plan, counted and kept with its reason. */
export function windowSet(
  scene: Scene,
  window: { readonly start: string; readonly end: string },
  why: Why,
): FieldsOf<'releases'> {
  const { release, settings, now } = scene;
  const moved = window.start !== release.windowStart || window.end !== release.windowEnd;
  const plannedGoLive = window.end === '' ? '' : dayIn(settings.companySettings.zone, window.end);
  return {
    windowStart: window.start,
    windowEnd: window.end,
    plannedGoLive,
    ...(moved && release.baselineGoLive !== '' ? replanned(release, { at: now, to: plannedGoLive, ...why }) : {}),
  };
}

type Replan = Detail<'course'>['replans'][number];

/** A move of a plan that has a baseline, counted and kept: from which day to which, and why. */
const replanned = (release: Found<'releases'>, replan: Omit<Replan, 'from'>): FieldsOf<'releases'> => ({
  replans: (release.replans ?? 0) + 1,
  course: withDetail(release, 'course', {
    replans: [...detailOf(release, 'course').replans, { ...replan, from: release.plannedGoLive }],
  }),
});

/** New forecasts of the milestones, and the due days of open checklist items that nobody had set by hand moved along. */
export function movePlan(scene: Scene, planned: Found<'releases'>, forecasts: Forecasts): readonly Change[] {
  const before = scene.file.of('milestones');
  const after = before.map((it) => ({
    ...it,
    forecast: (it.kind === '' ? undefined : forecasts[it.kind]) ?? it.forecast,
  }));
  const known = new Set(before.map((it) => it.kind));
  const added = kinds.flatMap((kind) =>
    known.has(kind) || !forecasts[kind] ? [] : [{ kind, forecast: forecasts[kind] }],
  );
  const rows = [...after, ...added];
  return [
    ...after.flatMap((it, place): Change[] =>
      it.forecast === before[place]?.forecast
        ? []
        : [{ update: 'milestones', id: it.id, set: { forecast: it.forecast }, why: '' }],
    ),
    ...added.map(({ kind, forecast }): Change => ({
      create: 'milestones',
      id: `${planned.id}/MIL-${kind}`,
      release: planned.id,
      set: { kind, forecast },
      why: '',
    })),
    ...moveDueDays(scene, planned, rows),
  ];
}

function moveDueDays(scene: Scene, planned: Found<'releases'>, milestones: Milestones): readonly Change[] {
  const { settings, file, release } = scene;
  const before = file.of('milestones');
  return file
    .of('checklist')
    .filter((it) => it.state === 'open' || it.state === 'in-progress')
    .flatMap((item): Change[] => {
      const was = dueDay(item, { release, milestones: before, settings });
      const due = dueDay(item, { release: planned, milestones, settings });
      return (item.due === was || item.due === '') && due !== item.due
        ? [{ update: 'checklist', id: item.id, set: { due }, why: '' }]
        : [];
    });
}
