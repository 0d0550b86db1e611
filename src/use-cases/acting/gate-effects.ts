import { addWorkingDays } from '../../domain/calendar/working-days';
import { planFor } from '../../domain/communication/plan';
import { dueDay } from '../../domain/checklist/due';
import { itemsFor } from '../../domain/checklist/template';
import type { GateId } from '../../domain/gates/gate';
import { plannedEnd } from '../../domain/hypercare/length';
import { detailOf, withDetail } from '../../domain/releases/details';
import { longestDays } from '../../domain/packages/days';
import { modelOf } from '../../domain/releases/model';
import { reviewKind } from '../../domain/releases/review-kind';
import { nextState } from '../../domain/releases/lifecycle';
import { monthsLater } from '../../domain/runbook/completeness';
import { sectionsFor } from '../../domain/runbook/sections';
import type { FieldsOf, RecordOf } from '../../domain/register/workbook';
import { say, text } from '../../domain/text/say';
import type { Change } from '../ports';
import { owedDays, scanTask } from './after-live';
import { retire } from './retire';
import type { Scene } from './scene';
import { updateRelease } from './set';
import { dropTasks } from './work';
import { laterRow, remind } from './chase';

type Kind = Exclude<RecordOf<'milestones'>['kind'], ''>;

/** What passing a gate does besides moving the release on: what is frozen, created, stamped. */
const effects: Record<
  GateId,
  (scene: Scene) => { readonly set?: FieldsOf<'releases'>; readonly changes?: readonly Change[] }
> = {
  G0: (scene) => ({
    changes: [...checklistRows(scene), ...runbookRows(scene), ...communicationRows(scene), ...retire(scene)],
  }),
  // Passing again after a send-back keeps the baseline: only the Steering Committee sets a new one.
  G1: (scene) => ({
    set: { planning: planBaseline(scene), baselineGoLive: scene.release.baselineGoLive || scene.release.plannedGoLive },
    changes: baseline(scene),
  }),
  G2: (scene) => ({ changes: reached(scene, 'build') }),
  G3: (scene) => ({ changes: reached(scene, 'test') }),
  G4: (scene) => ({ changes: reached(scene, 'go-no-go') }),
  G5a: (scene) => ({
    set: asLongAsPackage(scene),
    changes: [...reached(scene, 'go-live'), ...owedDays(scene), ...scanTask(scene)],
  }),
  G5b: (scene) => ({
    set: { hypercareEnd: scene.today },
    changes: [...reached(scene, 'hypercare'), plannedReview(scene)],
  }),
  G5c: (scene) => ({
    set: { closedAt: scene.now },
    changes: [...dropTasks(scene, [laterRow]), ...runbookReminder(scene)],
  }),
};

/** Hypercare lasts as long as that of the package's longest member (domain.md 2.2). */
function asLongAsPackage({ release, settings, world }: Scene): FieldsOf<'releases'> {
  const own = release.package === '' ? undefined : world.record('packages', release.package);
  if (!own) return { hypercarePlannedEnd: plannedEnd(release, settings) };
  const relations = withDetail(release, 'relations', { packageDays: longestDays(own.days) });
  return { relations, hypercarePlannedEnd: plannedEnd({ ...release, relations }, settings) };
}

/** All changes of a gate that opens: the next state and its effects. */
export function effectOf(gate: GateId, scene: Scene): readonly Change[] {
  const { set = {}, changes = [] } = effects[gate](scene);
  return [updateRelease(scene, { state: nextState(scene.release.state, { event: 'pass', gate }), ...set }), ...changes];
}

const missingFrom = (ids: readonly { readonly id: string }[], id: string): boolean => ids.every((it) => it.id !== id);

// A release that was sent back keeps its rows: only those it does not have yet are made.
function checklistRows({ release, file, settings }: Scene): readonly Change[] {
  const here = file.of('checklist');
  const items = itemsFor(settings, release);
  return items
    .map((set) => ({ id: `${release.id}/${set.item ?? ''}`, set }))
    .filter(({ id }) => missingFrom(here, id))
    .map(({ id, set }): Change => ({
      create: 'checklist',
      id,
      release: release.id,
      set: { ...set, due: dueDay(set, { release, milestones: file.of('milestones'), settings }) },
      why: '',
    }));
}

function runbookRows({ release, file, settings }: Scene): readonly Change[] {
  const here = file.of('runbook');
  return sectionsFor(settings, release)
    .map((set) => ({ id: `${release.id}/RB-${String(set.section).padStart(2, '0')}`, set }))
    .filter(({ id }) => missingFrom(here, id))
    .map(({ id, set }): Change => ({ create: 'runbook', id, release: release.id, set, why: '' }));
}

function communicationRows({ release, file, settings }: Scene): readonly Change[] {
  if (file.of('communications').length > 0) return [];
  return planFor(release, modelOf(settings, release), settings).map((set): Change => ({
    create: 'communications',
    release: release.id,
    set,
    why: '',
  }));
}

/** The scope as it stands when Planning is passed for the first time [ACV-01]; where nobody had reviewed the plan, passing is that review [ACT-17]. */
function planBaseline({ release, actor, today }: Scene): string {
  const { baseline: held, review } = detailOf(release, 'planning');
  const { scopeIn, scopeOut } = release;
  return withDetail(release, 'planning', {
    baseline: held ?? { scopeIn, scopeOut, on: today },
    review: review ?? { outcome: 'valid', by: actor.mail, on: today, note: '' },
  });
}

/** Freezes the plan: what was forecast is the baseline from now on, and later moves show as slip [ACV-04]. */
const baseline = (scene: Scene): readonly Change[] =>
  scene.file.of('milestones').map((it): Change => ({
    update: 'milestones',
    id: it.id,
    set: { baseline: it.baseline || it.forecast, ...(it.kind === 'planning' ? { actual: scene.today } : {}) },
    why: '',
  }));

const reached = ({ file, today }: Scene, kind: Kind): readonly Change[] =>
  file
    .of('milestones')
    .filter((it) => it.kind === kind)
    .map((it): Change => ({ update: 'milestones', id: it.id, set: { actual: today }, why: '' }));

/** The review is put on the calendar as hypercare ends [WF-30]. */
function plannedReview({ release, settings, today }: Scene): Change {
  const plannedOn = addWorkingDays(
    today,
    settings.threshold('review.days'),
    settings.holidays.map((it) => it.id),
  );
  const kind = reviewKind(settings, release);
  return { create: 'reviews', release: release.id, set: { kind, plannedOn, ledBy: release.deliveryManager }, why: '' };
}

/** The Service Owner is reminded to review the Runbook when its time is over [RUN-05]. */
function runbookReminder(scene: Scene): readonly Change[] {
  const { release, settings, today } = scene;
  const title = say(settings.companySettings.language, text('asked.runbook', { service: release.service }));
  const due = monthsLater(today, settings.threshold('runbook.fresh.months'));
  return release.serviceOwner === ''
    ? []
    : [remind(scene, { what: 'runbook', title, person: release.serviceOwner, due })];
}
