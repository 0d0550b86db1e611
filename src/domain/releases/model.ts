import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';

type Model = RecordOf<'models'>;
type Release = RecordOf<'releases'>;

type Kind = Pick<Release, 'type' | 'method' | 'trigger'>;

/** The active model that fits a release (domain.md 2.2); a person may choose another one. */
export function proposeModel(settings: Settings, kind: Kind): string {
  const fitting = fittingModel(kind);
  const usable = settings.models.some((it) => it.id === fitting && it.active);
  return usable ? fitting : plainModel(kind);
}

const plainModel = ({ type }: Kind): string => (type === 'major' ? 'MAJOR' : 'MINOR');

function fittingModel({ type, method, trigger }: Kind): string {
  if (type === 'major') return trigger === 'end-of-support' ? 'MAJOR-RETIRE' : 'MAJOR';
  if (trigger === 'security') return 'SECURITY';
  return method === 'agile' ? 'AGILE-MINOR' : 'MINOR';
}

/** The model of a release, by its name, else the one that fits. Throws where the settings have neither. */
export function modelOf(settings: Settings, release: Pick<Release, 'model' | 'type' | 'method' | 'trigger'>): Model {
  const named = settings.models.find((it) => it.id === release.model);
  const found = named ?? settings.models.find((it) => it.id === proposeModel(settings, release));
  if (!found) throw new Error(`The tab Models has neither ${release.model} nor ${plainModel(release)}.`);
  return found;
}

/** Models that a release of this type and method may take, in the order of the tab. */
export const modelsFor = (settings: Settings, { type, method }: Pick<Release, 'type' | 'method'>): readonly Model[] =>
  settings.models.filter((it) => it.active && fits(it.type, type) && fits(it.method, method));

const fits = (wanted: string, own: string): boolean =>
  wanted === 'any' || wanted === '' || own === '' || wanted === own;
