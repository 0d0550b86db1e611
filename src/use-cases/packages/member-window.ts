import type { replanReasons } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import type { Refusal } from '../ports';
import { movePlan, windowSet } from '../acting/move-plan';
import { windowRefused } from '../acting/moved-window';
import { reopenDecision } from '../acting/reopen-decision';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';
import { nothing, type Part } from '../acting/work';

interface MemberWindow {
  readonly start: string;
  readonly end: string;
  readonly reason: keyof typeof replanReasons;
  readonly note: string;
}

/**
 * A member takes over the window of its package [DEF-07]: plan and due days move along, a Go falls back to be decided anew;
 * refused where that window lies in a hard freeze or the deployment has started. Nothing where it has the window already.
 */
export function takeWindow(scene: Scene, window: MemberWindow): Part | Refusal {
  const { release } = scene;
  if (window.start === release.windowStart && window.end === release.windowEnd) return nothing;
  const alone = { ...scene, release: { ...release, package: '' } };
  const no = windowRefused(alone, window);
  if (no) return no;
  const set = windowSet(scene, window, { reason: window.reason, note: window.note });
  const planned = { ...release, ...set };
  const back = reopenDecision(scene, text('reopened.window'));
  return {
    changes: [
      updateRelease(scene, set, window.note),
      ...movePlan(scene, planned, { 'go-live': planned.plannedGoLive }),
      ...back.changes,
    ],
    notices: back.notices,
  };
}
