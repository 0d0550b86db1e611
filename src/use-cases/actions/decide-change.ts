import { isAssessed } from '../../domain/releases/change-state';
import { nameOf, peopleWith } from '../../domain/people/person';
import type { Found } from '../../domain/register/found';
import { changeDecisions } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import type { Refusal } from '../ports';
import { about, recordIn } from '../acting/about';
import { action, refuse, refuseField, states, step } from '../acting/action';
import { changeTasksDone } from '../acting/change-tasks';
import { fields, type FieldSpec, type Option } from '../acting/field';
import { subjectIn, type Scene } from '../acting/scene';
import { standsFor } from '../acting/stands-for';
import type { Values } from '../acting/values';

const answers: readonly Option[] = [
  { value: 'approved', label: changeDecisions.approved },
  { value: 'rejected', label: changeDecisions.rejected },
  { value: 'rework', label: ['To be reworked', 'À reprendre'] },
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
    const no = refusalOf(scene, change, values);
    if (no) return no;
    const answer = values.text('decision');
    const set = {
      decision: answer === 'approved' ? 'approved' : answer === 'rejected' ? 'rejected' : 'pending',
      decidedBy: scene.actor.mail,
      decidedOn: values.text('decidedOn') || scene.today,
      evidence: values.text('evidence'),
      chair: change.route === 'cab' ? values.text('chair') : '',
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

function form(scene: Scene): readonly FieldSpec[] {
  const chair = peopleWith(scene.settings, 'cab-chair', scene.today)[0]?.mail ?? '';
  return [
    fields.choice('decision', answers, { required: true }),
    fields.day('decidedOn', { help: 'field.decidedOn.help' }),
    ...(subjectIn(scene, 'changes')?.route === 'cab' ? [fields.person('chair', { required: true, value: chair })] : []),
    fields.link('evidence'),
    fields.long('note', { max: 2_000 }),
  ];
}

function refusalOf(scene: Scene, change: Found<'changes'>, values: Values): Refusal | undefined {
  const { actor, settings, today } = scene;
  if (change.recordedBy === actor.mail || change.requester === actor.mail) return refuse(text('refused.own-change'));
  if (!isAssessed(change)) return refuse(text('refused.change-unassessed'));
  if (change.route !== 'cab') return undefined;
  const holding = (role: string) => peopleWith(settings, role, today).map((it) => it.mail);
  const board = [...holding('cab'), ...holding('cab-chair')];
  if (!standsFor(scene, board)) return refuse(text('refused.change-cab'), { who: board });
  return holding('cab-chair').includes(values.text('chair'))
    ? undefined
    : refuseField('chair', text('refused.no-chair'));
}
