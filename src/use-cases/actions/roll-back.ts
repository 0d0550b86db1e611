import { nextState } from '../../domain/releases/lifecycle';
import { withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, states, step } from '../acting/action';
import { everyoneOn } from '../../domain/people/involved';
import { afterChanges } from '../acting/after';
import { fields, reason } from '../acting/field';
import { updateRelease } from '../acting/set';
import { dropTasks, openRow } from '../acting/work';

/** Back to the old version: Run or the Delivery Manager pulls it, everybody hears of it, the record stays [WF-29, OUT-06, ambiguity 22]. */
export const rollBack = action({
  at: states.live,
  onHold: true,
  tabs: () => ['tasks'],
  fields: () => [reason(), fields.number('rollbackMinutes', { max: 10_080 })],
  decide: (scene, values) => {
    const { release, now, actor } = scene;
    const why = values.text('reason');
    const closure = withDetail(release, 'closure', {
      rollbackReason: why,
      rollbackBy: actor.mail,
      rollbackMinutes: values.number('rollbackMinutes'),
    });
    const set = {
      state: nextState(release.state, { event: 'roll-back' }),
      outcome: 'rolled-back',
      firstAttemptEnd: release.firstAttemptEnd || now,
      endReason: why,
      hold: '',
      closure,
    } as const;
    const dropped = dropTasks(scene);
    const opened = openRow({ ...scene, file: afterChanges(scene.file, dropped) }, release, 'rollback');
    return step([updateRelease(scene, set, why), ...dropped, ...opened.changes], text('said.rolled-back'), [
      { key: 'rolled-back', to: everyoneOn(release), chat: true, reason: why },
      ...opened.notices,
    ]);
  },
});
