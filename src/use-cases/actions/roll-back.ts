import { action, states } from '../acting/action';
import { reason } from '../acting/field';
import { rollbackForm, rolledBack } from '../acting/rolled-back';

/** Back to the old version, or another way out: Run or the Delivery Manager pulls it, the Service Owner answers for it [WF-29, OUT-06, ambiguity 22]. */
export const rollBack = action({
  at: states.live,
  onHold: true,
  tabs: () => ['tasks', 'decisions'],
  fields: (scene) => [reason(), ...rollbackForm(scene)],
  decide: (scene, values) => rolledBack(scene, values, values.text('reason')),
});
