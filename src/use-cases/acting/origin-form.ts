import { detailOf, withDetail } from '../../domain/releases/details';
import { portfolioStages } from '../../domain/register/vocabulary';
import type { Found } from '../../domain/register/found';
import type { FieldsOf } from '../../domain/register/workbook';
import { chosen } from './chosen';
import { fields, optionsOf, type FieldSpec } from './field';
import type { Scene } from './scene';
import type { Values } from './values';

const group = 'group.origin';
const only = (...is: readonly string[]) => ({ group, when: { field: 'trigger', is } }) as const;

/** What a trigger asks for, each field only where it is that trigger [TRG-01, TRG-03, TRG-06 to TRG-09], and the project of a Major [TRG-10]. */
export function originFields({ release }: Scene): readonly FieldSpec[] {
  const { sprint, deadline, sponsor } = detailOf(release, 'origin');
  const major = only('business', 'demand', 'end-of-support');
  return [
    fields.text('sprint', { ...only('development-cycle'), value: sprint, help: 'field.sprint.help' }),
    fields.day('deadline', { ...only('security', 'regulation'), value: deadline }),
    fields.text('demand', {
      ...only('demand', 'business', 'enhancement'),
      value: release.demand,
      max: 60,
      help: 'field.demand.help',
    }),
    fields.person('sponsor', { ...only('business'), value: sponsor, help: 'field.sponsor.help' }),
    fields.day('endOfSupport', { ...only('end-of-support'), value: detailOf(release, 'course').endOfSupport }),
    fields.text('project', { ...major, value: release.project, max: 60 }),
    fields.choice('portfolioStage', optionsOf(portfolioStages), { ...major, value: release.portfolioStage }),
  ];
}

/** What those fields make of the row; a new portfolio stage joins the history with its day [TRG-10]. */
export function originSet(scene: Scene, values: Values): FieldsOf<'releases'> {
  const { release } = scene;
  const origin = withDetail(release, 'origin', {
    sprint: values.text('sprint'),
    deadline: values.text('deadline'),
    sponsor: values.text('sponsor'),
  });
  return {
    demand: values.text('demand'),
    project: values.text('project'),
    course: withDetail(release, 'course', { endOfSupport: values.text('endOfSupport') }),
    ...stageSet(scene, { ...release, origin }, values.text('portfolioStage')),
  };
}

/** A portfolio stage with its day, if it is another one than before. */
export function stageSet(
  { actor, today }: Pick<Scene, 'actor' | 'today'>,
  release: Found<'releases'>,
  typed: string,
): Pick<FieldsOf<'releases'>, 'portfolioStage' | 'origin'> {
  const portfolioStage = chosen(portfolioStages, typed);
  const { stages } = detailOf(release, 'origin');
  if (portfolioStage === release.portfolioStage) return { portfolioStage, origin: release.origin };
  const entered = { stage: portfolioStage, on: today, by: actor.mail };
  return { portfolioStage, origin: withDetail(release, 'origin', { stages: [...stages, entered] }) };
}
