import { windowProblem } from '../../domain/calendar/window-problem';
import { nextState } from '../../domain/releases/lifecycle';
import type { Found } from '../../domain/register/found';
import type { FieldsOf } from '../../domain/register/workbook';
import { text } from '../../domain/text/say';
import type { Refusal } from '../ports';
import { evaluateGate } from '../../domain/gates/evaluate';
import { refuseField, step, type Step } from './action';
import { checkWindow } from './check-window';
import { factsOf } from './facts-of';
import { packSnapshot } from './pack-snapshot';
import { everyoneOn } from '../../domain/people/involved';
import { movePlan, windowSet } from './move-plan';
import { breaksSequence } from './tied';
import type { Scene } from './scene';
import { updateRelease } from './set';
import type { Values } from './values';
import { leavePackageOf } from '../packages/leave';
import { dropTasks, nothing } from './work';

interface NoGo {
  readonly session: Found<'decisions'>;
  readonly cancelled: boolean;
  readonly values: Values;
}

/** A No-Go: delayed to a new window, which must be looked at again, or cancelled with its reason [WF-26, GOV-06]. */
export function decideNoGo(scene: Scene, { session, cancelled, values }: NoGo): Step | Refusal {
  const { release, now } = scene;
  const why = values.text('reason');
  const result: FieldsOf<'decisions'> = {
    result: cancelled ? 'no-go-cancelled' : 'no-go-delayed',
    at: now,
    reason: why,
    snapshot: packSnapshot(scene, {
      session: session.id,
      verdicts: evaluateGate('G4', factsOf(scene)),
      attended: values.list('participants'),
    }),
  };
  const closed = { update: 'decisions', id: session.id, set: result, why } as const;
  const told = { to: everyoneOn(release), chat: true, reason: why } as const;
  if (cancelled) {
    const set: FieldsOf<'releases'> = {
      state: nextState(release.state, { event: 'cancel' }),
      decision: 'no-go-cancelled',
      decidedAt: now,
      endReason: why,
      closedAt: now,
    };
    return step([closed, updateRelease(scene, set, why), ...dropTasks(scene)], text('said.cancelled'), [
      { key: 'decision', what: text('decision.no-go-cancelled'), ...told },
    ]);
  }
  const window = { start: values.text('windowStart'), end: values.text('windowEnd') };
  const problem = windowProblem(window.start, window.end);
  if (problem?.refused) return refuseField('windowEnd', problem.why);
  if (window.start <= now || (window.start === release.windowStart && window.end === release.windowEnd))
    return refuseField('windowStart', text('refused.new-window'));
  const broken = breaksSequence(scene, window);
  if (broken) return refuseField('windowStart', broken);
  const moved: FieldsOf<'releases'> = {
    ...windowSet(scene, window, { reason: 'no-go', note: why }),
    decision: 'no-go-delayed',
    decidedAt: now,
  };
  const check = checkWindow(scene, { ...release, ...moved }, why);
  if ('kind' in check) return check;
  const set = { ...moved, windowReview: check.windowReview };
  // One that goes later than its package no longer goes with it.
  const left = release.package === '' ? nothing : leavePackageOf(scene, why);
  const planned = { ...release, ...set };
  return step(
    [
      ...left.changes,
      closed,
      updateRelease(scene, set, why),
      ...movePlan(scene, planned, { 'go-live': planned.plannedGoLive }),
    ],
    check.meets.length > 0 ? text('said.delayed-meets', { meets: check.meets }) : text('said.delayed'),
    [{ key: 'decision', what: text('decision.no-go-delayed'), ...told }, ...left.notices],
  );
}
