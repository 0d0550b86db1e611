import { changeDecisions } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, refuse, states, step } from '../acting/action';
import { fields, type Option } from '../acting/field';

const answers: readonly Option[] = [
  { value: 'approved', label: changeDecisions.approved },
  { value: 'rejected', label: changeDecisions.rejected },
  { value: 'rework', label: ['To be reworked', 'À reprendre'] },
];

/** The change authority's word on an RFC, given by another person than the one who recorded or asked for it [WF-08, WF-09, CHG-10]. */
export const decideChange = action({
  at: states.beforeLive,
  tabs: () => ['changes'],
  blocked: about('changes', ({ decision }) =>
    decision === 'pending' || decision === 'rejected' ? undefined : text('refused.change-decided'),
  ),
  fields: () => [
    fields.choice('decision', answers, { required: true }),
    fields.day('decidedOn', { help: 'field.decidedOn.help' }),
    fields.link('evidence'),
    fields.long('note', { max: 2_000 }),
  ],
  decide: (scene, values) => {
    const change = recordIn(scene, 'changes');
    if (change.recordedBy === scene.actor.mail || change.requester === scene.actor.mail)
      return refuse(text('refused.own-change'));
    const answer = values.text('decision');
    const rework = answer !== 'approved';
    const set = {
      decision: answer === 'approved' ? 'approved' : answer === 'rejected' ? 'rejected' : 'pending',
      decidedBy: scene.actor.mail,
      decidedOn: values.text('decidedOn') || scene.today,
      evidence: values.text('evidence'),
      reworks: (change.reworks ?? 0) + (rework ? 1 : 0),
    } as const;
    const { release } = scene;
    return step(
      [{ update: 'changes', id: change.id, set, why: values.text('note') }],
      text(rework ? 'said.change-rejected' : 'said.change-approved', { number: change.number }),
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
