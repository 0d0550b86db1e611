import { nameOf } from '../../domain/people/person';
import { changeDecisions } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, states, step } from '../acting/action';
import { authorityRefusal, chairField } from '../acting/change-authority';
import { changeTasksDone } from '../acting/change-tasks';
import { fields, type FieldSpec, type Option } from '../acting/field';
import type { Scene } from '../acting/scene';

const answers: readonly Option[] = [
  { value: 'approved', label: changeDecisions.approved },
  { value: 'rejected', label: changeDecisions.rejected },
  { value: 'rework', label: ['To be reworked', 'À reprendre'] },
];

const form = (scene: Scene): readonly FieldSpec[] => [
  fields.choice('decision', answers, { required: true }),
  fields.day('decidedOn', { help: 'field.decidedOn.help' }),
  ...chairField(scene),
  fields.link('evidence'),
  fields.long('note', { max: 2_000 }),
];

/**
 * The change authority's word on an assessed RFC, given by another person than the one who recorded or asked for it; on the
 * route CAB by a member, under the name of the chair. With an ITSM platform the decision is made there [WF-08, WF-09, CHG-02,
 * CHG-10, ACT-37].
 */
export const decideChange = action({
  at: states.beforeLive,
  tabs: () => ['changes', 'tasks'],
  blocked: about('changes', ({ decision, decidedBy, decidedOn }, { settings }) => {
    if (settings.companySettings.itsmMode !== 'off') return text('refused.change-in-itsm');
    if (decision === 'rejected') return text('refused.change-rejected');
    if (decision === 'pending') return undefined;
    return decidedBy === ''
      ? text('refused.change-decided')
      : text('refused.change-decided-by', { name: nameOf(settings, decidedBy), day: { day: decidedOn } });
  }),
  fields: form,
  decide: (scene, values) => {
    const change = recordIn(scene, 'changes');
    // Only the route CAB has the field.
    const chair = change.route === 'cab' ? values.text('chair') : '';
    const no = authorityRefusal(scene, change, values);
    if (no) return no;
    const answer = values.text('decision');
    const set = {
      decision: answer === 'approved' ? 'approved' : answer === 'rejected' ? 'rejected' : 'pending',
      decidedBy: scene.actor.mail,
      decidedOn: values.text('decidedOn') || scene.today,
      evidence: values.text('evidence'),
      chair,
      reworks: (change.reworks ?? 0) + (answer === 'rework' ? 1 : 0),
    } as const;
    const { release } = scene;
    const done = answer === 'rework' ? [] : changeTasksDone(scene, change.number);
    return step(
      [{ update: 'changes', id: change.id, set, why: values.text('note') }, ...done],
      text(answer === 'approved' ? 'said.change-approved' : 'said.change-rejected', { number: change.number }),
      [
        {
          key: 'change-decided',
          to: [change.requester, release.serviceOwner, release.deliveryManager],
          chat: true,
          what: change.number,
          reason: values.text('note'),
        },
      ],
    );
  },
});
