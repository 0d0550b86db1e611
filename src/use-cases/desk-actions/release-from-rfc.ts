import { dayIn } from '../../domain/calendar/zone';
import { windowProblem } from '../../domain/calendar/window-problem';
import { levels } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { refuse, refuseField } from '../acting/action';
import { newRelease } from '../acting/blank';
import { chosen } from '../acting/chosen';
import { fields, optionsOf, plainOptions } from '../acting/field';
import { deskAction, deskStep } from '../desk-acting/desk-action';
import type { DeskScene } from '../desk-acting/desk-scene';
import type { Values } from '../acting/values';

/**
 * Starts a release from an RFC that was approved before there was one (ambiguity 15): a draft with number, title and window,
 * and the RFC itself with who approved it, when, and where that is written [TRG-02].
 */
export const releaseFromRfc = deskAction({
  wants: () => ({ creates: ['releases', 'changes'] }),
  fields: (scene) => [
    fields.text('rfcNumber', { required: true, max: 60 }),
    fields.text('title', { required: true }),
    fields.choice('service', plainOptions(servicesOf(scene))),
    fields.person('changeRequester', { required: true }),
    fields.choice('impact', optionsOf(levels), { required: true }),
    fields.choice('risk', optionsOf(levels), { required: true }),
    fields.person('decidedBy', { required: true }),
    fields.day('decidedOn', { required: true }),
    fields.link('evidence', { required: true }),
    fields.moment('windowStart', { required: true }),
    fields.moment('windowEnd', { required: true }),
  ],
  decide: (scene, values) => {
    const problem = windowProblem(values.text('windowStart'), values.text('windowEnd'));
    if (problem?.refused) return refuseField('windowEnd', problem.why);
    if (values.text('decidedOn') > scene.today) return refuseField('decidedOn', text('form.future'));
    const approver = values.text('decidedBy');
    if (approver === scene.actor.mail || approver === values.text('changeRequester'))
      return refuse(text('refused.rfc-approver'), { fields: { decidedBy: text('refused.rfc-approver') } });
    const number = values.text('rfcNumber');
    return deskStep(
      [
        { create: 'releases', set: draftSet(scene, values), why: '' },
        { create: 'changes', release: newRelease, set: changeSet(scene, values), why: '' },
      ],
      text('said.made-from-rfc', { id: newRelease, number }),
      { created: newRelease },
    );
  },
});

const servicesOf = ({ settings }: DeskScene): readonly string[] => [
  ...new Set(settings.scopes.map((it) => it.service).filter((it) => it !== '')),
];

const draftSet = ({ settings, actor }: DeskScene, values: Values) =>
  ({
    title: values.text('title'),
    service: values.text('service'),
    state: 'draft',
    method: 'waterfall',
    trigger: 'cab-approval',
    requester: actor.mail,
    windowStart: values.text('windowStart'),
    windowEnd: values.text('windowEnd'),
    plannedGoLive: dayIn(settings.companySettings.zone, values.text('windowEnd')),
  }) as const;

const changeSet = ({ actor }: DeskScene, values: Values) =>
  ({
    number: values.text('rfcNumber'),
    title: values.text('title'),
    kind: 'normal',
    requester: values.text('changeRequester'),
    impact: chosen(levels, values.text('impact')),
    risk: chosen(levels, values.text('risk')),
    route: 'cab',
    decision: 'approved',
    decidedBy: values.text('decidedBy'),
    decidedOn: values.text('decidedOn'),
    evidence: values.text('evidence'),
    windowStart: values.text('windowStart'),
    windowEnd: values.text('windowEnd'),
    recordedBy: actor.mail,
  }) as const;
