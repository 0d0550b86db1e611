import { isOpenCondition } from '../../domain/go-no-go/conditions';
import { text } from '../../domain/text/say';
import type { Change } from '../ports';
import { about, recordIn } from '../acting/about';
import { action, refuse, states, step } from '../acting/action';
import { fields } from '../acting/field';

/** A condition of the Go is kept: its owner or the Delivery Manager says how (ambiguity 19). */
export const settleCondition = action({
  at: ['authorised', ...states.live],
  tabs: () => ['decisions', 'tasks'],
  blocked: about('decisions', (it) => (isOpenCondition(it) ? undefined : text('refused.condition-settled'))),
  fields: () => [fields.long('note', { required: true, max: 2_000 }), fields.link('evidence')],
  decide: (scene, values) => {
    const { release, actor } = scene;
    const { id, person, reason } = recordIn(scene, 'decisions');
    const may = [person, release.deliveryManager, release.deputy];
    if (!may.includes(actor.mail)) return refuse(text('refused.not-your-task'), { who: may.filter((it) => it !== '') });
    const why = [values.text('note'), values.text('evidence')].filter((it) => it !== '').join(' ');
    const done = scene.file
      .of('tasks')
      .filter((it) => it.raciRow === id && it.state === 'open')
      .map((it): Change => ({ update: 'tasks', id: it.id, set: { state: 'done', doneAt: scene.now }, why }));
    return step(
      [{ update: 'decisions', id, set: { result: 'done', reason: `${reason} – ${why}` }, why }, ...done],
      text('said.condition-settled'),
    );
  },
});
