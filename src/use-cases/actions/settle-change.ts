import { nextState } from '../../domain/releases/lifecycle';
import { everyoneOn } from '../../domain/people/involved';
import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, states, step } from '../acting/action';
import { fields, reason, type Option } from '../acting/field';
import { updateRelease } from '../acting/set';
import { dropTasks } from '../acting/work';

const ways: readonly Option[] = [
  { value: 'rework', label: ['Rework the RFC', 'Reprendre la RFC'] },
  { value: 'stop', label: ['Stop: cancel the release', 'Arrêter : annuler la mise en production'] },
];

/** What becomes of a rejected RFC: reworked, counted, and put before its authority again; or the release stops, with its reason [WF-08]. */
export const settleChange = action({
  at: states.beforeLive,
  careful: true,
  tabs: () => ['changes', 'tasks'],
  blocked: about('changes', ({ decision }) =>
    decision === 'rejected' ? undefined : text('refused.change-not-rejected'),
  ),
  fields: () => [fields.choice('way', ways, { required: true }), reason()],
  decide: (scene, values) => {
    const { number, reworks } = recordIn(scene, 'changes');
    const { release, now } = scene;
    const why = values.text('reason');
    if (values.text('way') === 'rework') {
      const set = { decision: 'pending', reworks: (reworks ?? 0) + 1 } as const;
      return step([{ update: 'changes', id: scene.subject, set, why }], text('said.change-rework', { number }));
    }
    const state = nextState(release.state, { event: 'cancel' });
    return step(
      [updateRelease(scene, { state, endReason: why, closedAt: now, hold: '' }, why), ...dropTasks(scene)],
      text('said.cancelled'),
      [{ key: 'cancelled', to: everyoneOn(release), chat: true, reason: why }],
    );
  },
});
