import { evaluateGate, needsOf, open } from '../../domain/gates/evaluate';
import { activeHolders, nameOf } from '../../domain/people/person';
import { currentGate } from '../../domain/releases/lifecycle';
import { say, text } from '../../domain/text/say';
import { action, refuse, refuseField, states, step } from '../acting/action';
import { factsOf } from '../acting/facts-of';
import { fields } from '../acting/field';
import type { Scene } from '../acting/scene';
import { replyDay } from '../acting/work';
import { gateOf } from './decide-gate';

const gateNow = ({ release }: Scene) => currentGate(release.state);

/** A gate that stays closed goes from the Delivery Manager to the Delivery Lead, with a day until which an answer is waited for [ACT-07]. */
export const escalate = action({
  at: states.open,
  onHold: true,
  tabs: (subject) => {
    const gate = gateOf(subject);
    return [...new Set(['tasks' as const, ...(gate ? needsOf(gate) : [])])];
  },
  blocked: (scene) => {
    const gate = gateOf(scene.subject);
    if (!gate || gate !== gateNow(scene)) return text('refused.gate-not-now', { gate: scene.subject });
    if (waiting(scene)) return text('refused.escalated', { gate });
    return open(evaluateGate(gate, factsOf(scene))) ? text('refused.gate-open', { gate }) : undefined;
  },
  fields: (scene) => [
    fields.long('escalation', { required: true, max: 2_000 }),
    fields.day('replyBy', { required: true, value: replyDay(scene) }),
  ],
  decide: (scene, values) => {
    const { release, settings, today, now, actor } = scene;
    const leads = activeHolders(settings, 'delivery-lead', today).map((it) => it.mail);
    const [lead] = leads;
    if (lead === undefined) return refuse(text('refused.no-lead'));
    const due = values.text('replyBy');
    if (due < today) return refuseField('replyBy', text('form.past'));
    const why = values.text('escalation');
    const title = say(settings.companySettings.language, text('asked.escalation', { gate: scene.subject, why }));
    const set = {
      raciRow: scene.subject,
      kind: 'escalation',
      title,
      person: lead,
      due,
      state: 'open',
      openedAt: now,
      askedBy: actor.mail,
    } as const;
    return step(
      [{ create: 'tasks', release: release.id, set, why }],
      text('said.escalated', { name: nameOf(settings, lead) }),
      [{ key: 'escalated', to: leads, what: text('asked.gate', { gate: scene.subject }), reason: why, date: due }],
    );
  },
});

const waiting = ({ file, subject }: Scene): boolean =>
  file.of('tasks').some((it) => it.kind === 'escalation' && it.raciRow === subject && it.state === 'open');
