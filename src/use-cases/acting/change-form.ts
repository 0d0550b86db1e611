import { changeModelOf, routeOf } from '../../domain/releases/change-route';
import { changeKinds, levels } from '../../domain/register/vocabulary';
import type { Found } from '../../domain/register/found';
import type { FieldsOf } from '../../domain/register/workbook';
import { say, text } from '../../domain/text/say';
import { chosen } from './chosen';
import { fields, optionsOf, type FieldSpec } from './field';
import type { Scene } from './scene';
import type { Values } from './values';

/** Kind and assessment of an RFC: impact, risk, dependencies [CHG-02]. A new one proposes that nothing depends on it. */
export function assessmentForm({ release, settings }: Scene, held?: Found<'changes'>): readonly FieldSpec[] {
  const none = say(settings.companySettings.language, text('change.dependencies.none'));
  return [
    fields.choice('changeKind', optionsOf(changeKinds), {
      required: true,
      value: held?.kind || (release.emergency ? 'emergency' : 'normal'),
    }),
    fields.choice('impact', optionsOf(levels), { required: true, value: held?.impact ?? '' }),
    fields.choice('risk', optionsOf(levels), { required: true, value: held?.risk ?? '' }),
    fields.text('dependencies', { value: held ? held.dependencies : none, help: 'field.dependencies.help' }),
  ];
}

/** The assessment, and what follows from it: the model that the change fits, and who authorises it [CHG-03, MOD-02, MOD-05]. */
export function assessed({ settings, release }: Scene, values: Values): FieldsOf<'changes'> {
  const kind = chosen(changeKinds, values.text('changeKind'));
  const risk = chosen(levels, values.text('risk'));
  const model = changeModelOf(settings, release, { kind, risk });
  const route = routeOf(model);
  return {
    kind,
    risk,
    impact: chosen(levels, values.text('impact')),
    dependencies: values.text('dependencies'),
    model: model?.id ?? '',
    route,
    decision: kind === 'standard' && route === 'none' ? 'standard' : 'pending',
  };
}
