import { detailOf, withDetail } from '../../domain/releases/details';
import { modelOf } from '../../domain/releases/model';
import { beforePlan } from '../../domain/releases/portfolio-stage';
import { peopleWith } from '../../domain/people/person';
import { portfolioStages } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import type { Refusal } from '../ports';
import { action, refuseField, step } from '../acting/action';
import { chosen } from '../acting/chosen';
import { fields, optionsOf, type FieldSpec, type Option } from '../acting/field';
import { stageSet } from '../acting/origin-form';
import type { Scene } from '../acting/scene';
import { updateRelease } from '../acting/set';
import type { Values } from '../acting/values';

/**
 * Puts the Portfolio Board's approval of project and budget on file: which member, when, the link to it (WF-05, ambiguity
 * 38). The member hears of it; who asks for the release never approves it [ACT-31, ACT-32, ACT-33].
 */
export const recordBoardApproval = action({
  at: ['initiation', 'planning'],
  careful: true,
  tabs: () => ['decisions'],
  blocked: ({ release, settings }) =>
    modelOf(settings, release).board ? undefined : text('criterion.board-approval.na'),
  fields: form,
  decide: (scene, values) => {
    const no = refusalOf(scene, values);
    if (no) return no;
    const { release, actor, now } = scene;
    const approver = values.text('approver');
    const decision = values.text('boardDecision');
    const board = {
      approver,
      on: values.text('decidedOn'),
      link: values.text('approvalLink'),
      decision,
      recordedBy: actor.mail,
      recordedAt: now,
    };
    const origin = withDetail(release, 'origin', { board, budget: values.number('budget') });
    const set = {
      project: values.text('project'),
      ...stageSet(scene, { ...release, origin }, values.text('portfolioStage')),
    };
    const row = {
      kind: 'approval',
      gate: 'G0',
      person: approver,
      capacity: 'portfolio-board',
      result: 'passed',
      at: now,
      reason: decision,
    } as const;
    return step(
      [updateRelease(scene, set), { create: 'decisions', release: release.id, set: row, why: decision }],
      text('said.board-approved'),
      [
        {
          key: 'in-your-name',
          to: [approver],
          what: text('criterion.board-approval'),
          date: board.on,
          reason: decision,
        },
      ],
    );
  },
});

function form({ release, settings, today }: Scene): readonly FieldSpec[] {
  const members = peopleWith(settings, 'portfolio-board', today).map((it): Option => ({
    value: it.mail,
    label: [it.name, it.name],
  }));
  const { budget, board } = detailOf(release, 'origin');
  return [
    fields.choice('approver', members, { required: true, value: board?.approver ?? '' }),
    fields.day('decidedOn', { required: true, value: board?.on || today }),
    fields.link('approvalLink', { required: true, value: board?.link ?? '' }),
    fields.long('boardDecision', { required: true, max: 2_000, value: board?.decision ?? '' }),
    fields.number('budget', { required: true, max: 1_000_000_000, value: budget }),
    fields.text('project', { required: true, max: 60, value: release.project }),
    fields.choice('portfolioStage', optionsOf(portfolioStages), {
      required: true,
      value: release.portfolioStage || 'plan',
    }),
  ];
}

function refusalOf({ release, today }: Scene, values: Values): Refusal | undefined {
  if ([release.requester, release.serviceOwner].includes(values.text('approver')))
    return refuseField('approver', text('refused.own-approval'));
  if (values.text('decidedOn') > today) return refuseField('decidedOn', text('form.future'));
  return beforePlan(chosen(portfolioStages, values.text('portfolioStage')))
    ? refuseField('portfolioStage', text('release.stage.early'))
    : undefined;
}
