import { changeRoutes } from '../register/vocabulary';
import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';

type Model = RecordOf<'changeModels'>;
type Change = Pick<RecordOf<'changes'>, 'kind' | 'risk'>;
type Route = keyof typeof changeRoutes;

/**
 * The change model that a change fits, by kind and risk; on a Major release the models for Majors win [MOD-05, CHG-03].
 * Undefined: it is unique.
 */
export function changeModelOf(
  settings: Settings,
  { type }: Pick<RecordOf<'releases'>, 'type'>,
  { kind, risk }: Change,
): Model | undefined {
  const fitting = settings.changeModels.filter(
    (it) => it.kind === kind && (it.risk === 'any' || it.risk === risk) && (!it.onMajor || type === 'major'),
  );
  return fitting.find((it) => it.onMajor) ?? fitting[0];
}

/** Who authorises a change of this model; without one, the careful answer is the CAB (ambiguity 15). */
export const routeOf = (model: Model | undefined): Route => (model && isRoute(model.route) ? model.route : 'cab');

const isRoute = (code: string): code is Route => Object.prototype.hasOwnProperty.call(changeRoutes, code);
