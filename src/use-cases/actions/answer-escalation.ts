import { activeHolders } from '../../domain/people/person';
import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, states, step } from '../acting/action';
import { fields } from '../acting/field';

/** The Delivery Lead's answer to a gate that was escalated; it stands in the decision log and goes back to who asked [ACT-07]. */
export const answerEscalation = action({
  at: states.open,
  onHold: true,
  tabs: () => ['tasks', 'decisions'],
  blocked: about('tasks', (it) =>
    it.kind === 'escalation' && it.state === 'open' ? undefined : text('refused.task-closed'),
  ),
  fields: () => [fields.long('answer', { required: true, max: 5_000 })],
  decide: (scene, values) => {
    const { release, settings, actor, now, today } = scene;
    const task = recordIn(scene, 'tasks');
    const answer = values.text('answer');
    const row = {
      kind: 'escalation',
      gate: task.raciRow,
      person: actor.mail,
      result: 'done',
      at: now,
      reason: answer,
    } as const;
    const set = { state: 'done', doneAt: now, doneBy: actor.mail, answer } as const;
    return step(
      [
        { update: 'tasks', id: task.id, set, why: '' },
        {
          create: 'decisions',
          release: release.id,
          set: { ...row, due: task.due, capacity: 'delivery-lead' },
          why: answer,
        },
      ],
      text('said.answered'),
      [
        {
          key: 'escalated',
          to: [
            task.askedBy,
            release.deliveryManager,
            ...activeHolders(settings, 'delivery-lead', today).map((it) => it.mail),
          ],
          what: text('asked.escalation-answer', { gate: task.raciRow }),
          reason: answer,
          date: task.due,
        },
      ],
    );
  },
});
