import { confidentialities, processStatuses } from '../register/vocabulary';
import { text, type Text } from '../text/say';
import { problem, type SettingProblem } from './problem';
import { thresholdIds, type SettingsRows } from './settings';

/** What is wrong with the process itself: who leads it, its version and approval, the company's values, its numbers [ACT-01, DOC-01, DOC-02, DOC-04]. */
export const processProblems = (rows: SettingsRows, today: string): readonly SettingProblem[] => [
  ...leadProblems(rows, today),
  ...companyProblems(rows),
  ...thresholdIds
    .filter((id) => rows.thresholds.every((it) => it.id !== id))
    .map((id) => problem('thresholds', id, { column: 'id', why: text('setting.threshold-gone', { id }) })),
];

/** Exactly one active Delivery Lead is accountable for the process [ACT-01]. */
function leadProblems({ people }: SettingsRows, today: string): readonly SettingProblem[] {
  const leads = people.filter(
    ({ roles, from, to }) =>
      roles.includes('delivery-lead') &&
      (today === '' ? to === '' : (from === '' || from <= today) && (to === '' || today <= to)),
  );
  const [first, second] = leads;
  if (!first) return [problem('people', '', { column: 'roles', why: text('setting.lead.none') })];
  return second
    ? [problem('people', second.id, { column: 'roles', why: text('setting.lead.two', { name: first.name }) })]
    : [];
}

const isDay = (it: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(it) && !Number.isNaN(Date.parse(it));
const among =
  (list: Readonly<Record<string, unknown>>) =>
  (it: string): boolean =>
    Object.keys(list).includes(it);

function isZone(it: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: it });
    return true;
  } catch {
    return false;
  }
}

const values: Readonly<Record<string, (value: string) => boolean>> = {
  language: among({ en: 1, fr: 1 }),
  zone: isZone,
  itsmMode: among({ off: 1, file: 1, api: 1 }),
  processStatus: among(processStatuses),
  confidentiality: among(confidentialities),
  processApprovedOn: (it) => it === '' || isDay(it),
  checklistCutOff: (it) => it === '' || isDay(it),
  processVersion: (it) => it !== '',
};

function companyProblems({ company }: SettingsRows): readonly SettingProblem[] {
  const valueOf = (id: string): string => company.find((it) => it.id === id)?.value.trim() ?? '';
  const wrong = company
    .filter((it) => Object.prototype.hasOwnProperty.call(values, it.id) && values[it.id]?.(it.value.trim()) === false)
    .map((it) => at(it.id, text('setting.company', { value: it.value })));
  // An approval has a role or person, and a day [DOC-02].
  const unapproved =
    valueOf('processStatus') === 'in-progress'
      ? []
      : ['processApprover', 'processApprovedOn'].filter((id) => valueOf(id) === '');
  return [...wrong, ...unapproved.map((id) => at(id, text('setting.approval')))];
}

const at = (row: string, why: Text): SettingProblem => problem('company', row, { column: 'value', why });
