import { windowProblem } from '../../domain/calendar/window-problem';
import { freezesHit } from '../../domain/releases/freezes';
import { text } from '../../domain/text/say';
import type { Refusal } from '../ports';
import { refuse, refuseField } from './action';
import { ownWindow } from './neighbours';
import type { Scene } from './scene';
import { breaksSequence } from './tied';

/**
 * Why a release cannot take another window: it is no window, the deployment has started, its package goes in one window, its
 * sequence would break, or a hard freeze lies there that neither an emergency nor this person passes (domain.md 2.4); nothing
 * where it can. The action reads `tiedReleases`.
 */
export function windowRefused(
  scene: Scene,
  window: { readonly start: string; readonly end: string },
): Refusal | undefined {
  const { release } = scene;
  const problem = windowProblem(window.start, window.end);
  if (problem?.refused) return refuseField('windowEnd', problem.why);
  if (release.deploymentStart !== '') return refuse(text('refused.window-started'));
  if (release.package !== '')
    return refuseField('windowStart', text('refused.package-window', { id: release.package }));
  const broken = breaksSequence(scene, window);
  return broken ? refuseField('windowStart', broken) : frozen(scene, window);
}

function frozen(
  { release, settings, actor }: Scene,
  window: { readonly start: string; readonly end: string },
): Refusal | undefined {
  if (release.emergency) return undefined;
  const hard = freezesHit(settings, { ...ownWindow(release), ...window }).filter(
    ({ strength, exempts }) =>
      strength === 'hard' && !exempts.some((it) => it === actor.mail || actor.roles.includes(it)),
  );
  if (hard.length === 0) return undefined;
  return refuse(text('refused.window-frozen'), {
    reasons: hard.map((it) => it.why),
    next: text('refused.window-frozen.next'),
    who: hard.flatMap((it) => it.exempts),
    fields: { windowStart: text('refused.window-frozen') },
  });
}
