import type { Found } from '../../domain/register/found';
import { detailOf, withDetail } from '../../domain/releases/details';
import { text } from '../../domain/text/say';
import { action, refuse, states, step } from '../acting/action';
import { fields, type FieldSpec } from '../acting/field';
import { followPeople } from '../acting/follow-people';
import { movePlan, type Forecasts } from '../acting/move-plan';
import { reopenDecision } from '../acting/reopen-decision';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';
import { teamKept } from '../acting/team-kept';
import { nothing } from '../acting/work';

const days = { planning: 'planningEnd', build: 'buildEnd', test: 'testEnd', 'go-no-go': 'goNoGo' } as const;
const leads = ['buildLead', 'runLead', 'signatory'] as const;

/** Scope, milestone days and leads of the plan [ACV-01 to ACV-04]; go-live is the day the window ends. */
export const setPlan = action({
  at: [...states.beforeGo, 'authorised'],
  careful: true,
  tabs: () => ['milestones', 'checklist', 'tasks'],
  fields: form,
  decide: (scene, values) => {
    const { release } = scene;
    const forecasts: Forecasts = {
      ...Object.fromEntries(Object.entries(days).map(([kind, field]) => [kind, values.text(field)])),
      'go-live': release.plannedGoLive,
    };
    if (outOfOrder(forecasts)) return refuse(text('refused.plan-order'), { next: text('refused.plan-order.next') });
    const rescoped = values.text('scopeIn') !== release.scopeIn || values.text('scopeOut') !== release.scopeOut;
    const back = rescoped ? reopenDecision(scene, text('reopened.scope')) : nothing;
    const set = {
      scopeIn: values.text('scopeIn'),
      scopeOut: values.text('scopeOut'),
      itLeads: values.list('itLeads'),
      closure: withDetail(release, 'closure', {
        incidentBaseline: values.number('incidentBaseline'),
        ...(back === nothing ? {} : { approvedAt: '' }),
      }),
      ...Object.fromEntries(leads.map((it) => [it, values.text(it)])),
    };
    const work = followPeople(scene, { ...release, ...set });
    return step(
      [
        ...back.changes,
        updateRelease(scene, set),
        ...movePlan(scene, { ...release, ...set }, forecasts),
        ...work.changes,
      ],
      text('said.plan-saved'),
      [...back.notices, ...work.notices],
    );
  },
});

function form({ release, file }: Scene): readonly FieldSpec[] {
  const planned = (kind: Found<'milestones'>['kind']): string =>
    file.of('milestones').find((it) => it.kind === kind)?.forecast ?? '';
  const group = 'group.plan';
  return [
    fields.long('scopeIn', { group, value: release.scopeIn }),
    fields.long('scopeOut', { group, value: release.scopeOut }),
    fields.number('incidentBaseline', {
      group,
      value: detailOf(release, 'closure').incidentBaseline,
      help: 'field.incidentBaseline.help',
    }),
    fields.day('planningEnd', { group, value: planned('planning') }),
    fields.day('buildEnd', { group, value: planned('build') }),
    fields.day('testEnd', { group, value: planned('test') }),
    fields.day('goNoGo', { group, value: planned('go-no-go') }),
    ...leads.map((it) =>
      fields.person(it, { group: 'group.people', value: release[it], required: teamKept(release, it) }),
    ),
    fields.people('itLeads', { group: 'group.people', value: release.itLeads }),
  ];
}

/** Days that are given must come in the order of the phases. */
function outOfOrder(forecasts: Forecasts): boolean {
  const given = [
    forecasts.planning,
    forecasts.build,
    forecasts.test,
    forecasts['go-no-go'],
    forecasts['go-live'],
  ].filter((it) => it !== undefined && it !== '');
  return given.some((day, place) => place > 0 && (given[place - 1] ?? '') > (day ?? ''));
}
