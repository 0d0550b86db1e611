import { detailOf, withDetail, type Detail } from '../../domain/releases/details';
import { portfolioStages } from '../../domain/register/vocabulary';
import type { Found } from '../../domain/register/found';
import type { FieldsOf } from '../../domain/register/workbook';
import { chosen } from './chosen';
import { fields, optionsOf, type FieldSpec } from './field';
import type { Scene } from './scene';
import type { Values } from './values';

type OriginField = 'sprint' | 'deadline' | 'demand' | 'sponsor' | 'endOfSupport' | 'project' | 'portfolioStage';

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
export function originSet(scene: Scene, typed: (id: OriginField) => string): FieldsOf<'releases'> {
  const { release } = scene;
  const origin = lean(release, 'origin', {
    sprint: typed('sprint'),
    deadline: typed('deadline'),
    sponsor: typed('sponsor'),
  });
  return {
    demand: typed('demand'),
    project: typed('project'),
    course: lean(release, 'course', { endOfSupport: typed('endOfSupport') }),
    ...stageSet(scene, { ...release, origin }, typed('portfolioStage')),
  };
}

// A cell stays empty as long as nobody gave anything of it.
const lean = <C extends 'origin' | 'course'>(release: Found<'releases'>, column: C, set: Partial<Detail<C>>): string =>
  release[column] === '' && Object.values(set).every((it) => it === '') ? '' : withDetail(release, column, set);

/** Of a request only what its trigger asks for counts: whoever changed the trigger does not see the rest any more. */
export function askedOf(scene: Scene, values: Values): (id: OriginField) => string {
  const trigger = values.text('trigger');
  const asked = new Set<string>(originFields(scene).flatMap((it) => (it.when?.is.includes(trigger) ? [it.id] : [])));
  return (id) => (asked.has(id) ? values.text(id) : '');
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
