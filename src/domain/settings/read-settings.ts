import { confidentialities, processStatuses } from '../register/vocabulary';
import type { Company, Settings, SettingsRows, ThresholdId } from './settings';

/** Published rows as rules read them: the company's values parsed, thresholds by id. */
export function readSettings(rows: SettingsRows, version: number): Settings {
  const thresholds = new Map(rows.thresholds.map((it) => [it.id, it.value]));
  return {
    ...rows,
    version,
    companySettings: readCompany(rows.company),
    threshold: (id) => thresholdIn(thresholds, id),
  };
}

/** Figures that came after the first settings: a version that was published before them, and that a release keeps, has none. */
const later: Readonly<Partial<Record<ThresholdId, number>>> = {
  'rollback.factor.percent': 125,
  'rollback.call.minutes': 15,
  'rollback.propose.severe': 2,
  'hypercare.incidents.percent': 120,
  'archive.days': 90,
};

function thresholdIn(thresholds: ReadonlyMap<string, number | null>, id: ThresholdId): number {
  const value = thresholds.get(id) ?? later[id];
  if (value === undefined) throw new Error(`The tab Thresholds has no value for ${id}.`);
  return value;
}

/** The tab Company as typed values; what is missing reads as its default, as listed beside it. */
export function readCompany(rows: SettingsRows['company']): Company {
  const value = (id: string): string => rows.find((it) => it.id === id)?.value.trim() ?? '';
  const mode = value('itsmMode');
  return {
    name: value('name'),
    language: value('language') === 'fr' ? 'fr' : 'en',
    zone: value('zone') || 'Europe/Brussels',
    itsmMode: mode === 'file' || mode === 'api' ? mode : 'off',
    mailDomains: value('mailDomains')
      .split(/[,;\s]+/)
      .map((it) => it.toLowerCase())
      .filter((it) => it !== ''),
    processVersion: value('processVersion'),
    processApprover: value('processApprover'),
    processApprovedOn: value('processApprovedOn'),
    processStatus: oneOf(processStatuses, value('processStatus')) ?? 'in-progress',
    confidentiality: oneOf(confidentialities, value('confidentiality')) ?? 'internal',
    checklistCutOff: value('checklistCutOff'),
  };
}

/** The code of a closed list that a text is; undefined for any other text. */
const oneOf = <C extends string>(list: Readonly<Record<C, unknown>>, given: string): C | undefined =>
  (Object.keys(list) as C[]).find((it) => it === given);
