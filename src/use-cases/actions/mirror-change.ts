import { changeDecisions } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { about, recordIn } from '../acting/about';
import { action, refuseField, states, step } from '../acting/action';
import { changeTasksDone } from '../acting/change-tasks';
import { chosen } from '../acting/chosen';
import { fields, optionsOf } from '../acting/field';

const { approved, rejected } = changeDecisions;
const answers = { approved, rejected } as const;

/** Copies what the ITSM platform decided on an RFC, with who, when and the link; only where a platform is connected [CHG-10]. */
export const mirrorChange = action({
  at: states.beforeLive,
  tabs: () => ['changes', 'tasks'],
  blocked: about('changes', (_change, { settings }) =>
    settings.companySettings.itsmMode === 'off' ? text('refused.no-itsm') : undefined,
  ),
  fields: () => [
    fields.choice('decision', optionsOf(answers), { required: true }),
    fields.person('decidedBy', { required: true }),
    fields.day('decidedOn', { required: true }),
    fields.link('evidence', { required: true }),
  ],
  decide: (scene, values) => {
    const { number } = recordIn(scene, 'changes');
    const decidedOn = values.text('decidedOn');
    if (decidedOn > scene.today) return refuseField('decidedOn', text('form.future'));
    const set = {
      decision: chosen(answers, values.text('decision')),
      decidedBy: values.text('decidedBy'),
      decidedOn,
      evidence: values.text('evidence'),
      mirrored: true,
    };
    return step(
      [{ update: 'changes', id: scene.subject, set, why: '' }, ...changeTasksDone(scene, number)],
      text('said.change-mirrored', { number }),
    );
  },
});
