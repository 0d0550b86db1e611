import { criteria } from '../gates/catalogue';
import { templatesIn } from '../build/documents';
import { lettersIn, type Method } from '../raci/raci';
import { raciRoles, roles } from '../people/roles';
import { text } from '../text/say';
import { modelProblems } from './model-problems';
import { peopleProblems } from './people-problems';
import { problem, type SettingProblem } from './problem';
import { processProblems } from './process-problems';
import type { SettingsRows } from './settings';

export type { SettingProblem } from './problem';

/** Everything that keeps drafted settings from being published; empty when they may be. */
export const settingsProblems = (rows: SettingsRows, today = ''): readonly SettingProblem[] => [
  ...processProblems(rows, today),
  ...modelProblems(rows),
  ...peopleProblems(rows),
  ...raciProblems(rows),
  ...roleProblems(rows),
  ...referenceProblems(rows),
  ...templateProblems(rows),
  ...numberProblems(rows),
  ...sizeProblems(rows),
  ...documentProblems(rows),
];

type Cell = SettingsRows['raci'][number];

function raciProblems({ raci }: SettingsRows): readonly SettingProblem[] {
  const unknown = raci
    .filter((it) => !isKey(raciRoles, it.role) && !isKey(roles, it.role))
    .map((it) => problem('raci', it.id, { column: 'role', why: text('setting.raci.role', { role: it.role }) }));
  const strange = raci
    .filter((it) => it.letters.replace(/[RACI,/ -]/gi, '') !== '')
    .map((it) =>
      problem('raci', it.id, { column: 'letters', why: text('setting.raci.letters', { letters: it.letters }) }),
    );
  const many = raci
    .filter((it) => lettersIn(it.letters).includes('A') && ['it-leads', 'board', 'involved'].includes(it.role))
    .map((it) => problem('raci', it.id, { column: 'letters', why: text('setting.raci.many', { role: it.role }) }));
  return [...unknown, ...strange, ...many, ...accountableProblems(raci)];
}

/** Exactly one accountable and at least one responsible in each row of each table (section 2 of the requirements). */
function accountableProblems(raci: readonly Cell[]): readonly SettingProblem[] {
  const rows = new Map<string, Cell[]>();
  for (const cell of raci)
    rows.set(`${cell.method} ${cell.row}`, [...(rows.get(`${cell.method} ${cell.row}`) ?? []), cell]);
  return [...rows.values()].flatMap((cells): readonly SettingProblem[] => {
    const accountable = cells.filter((it) => lettersIn(it.letters).includes('A'));
    const [first, second] = [cells[0], accountable[1]];
    if (!first) return [];
    const values = { row: first.row, method: methodName(first) };
    if (second)
      return [problem('raci', second.id, { column: 'letters', why: text('setting.raci.two-accountable', values) })];
    if (accountable.length === 0)
      return [problem('raci', first.id, { column: 'letters', why: text('setting.raci.no-accountable', values) })];
    const works = cells.some((it) => lettersIn(it.letters).includes('R'));
    return works
      ? []
      : [problem('raci', first.id, { column: 'letters', why: text('setting.raci.no-responsible', values) })];
  });
}

const methodName = ({ method }: Cell): Method => (method === 'agile' ? 'agile' : 'waterfall');

const releaseRoles: readonly string[] = [
  'requester',
  'so',
  'dm',
  'deputy',
  'build',
  'run',
  'it-leads',
  'signatory',
  'involved',
  'anyone',
];

function roleProblems({ people, rights }: SettingsRows): readonly SettingProblem[] {
  const unknownPerson = people.flatMap((it) =>
    it.roles
      .filter((role) => !isKey(roles, role))
      .map((role) => problem('people', it.id, { column: 'roles', why: text('setting.role', { role }) })),
  );
  const unknownRight = rights.flatMap((it) =>
    it.roles
      .filter((role) => !isKey(roles, role) && !releaseRoles.includes(role))
      .map((role) => problem('rights', it.id, { column: 'roles', why: text('setting.role', { role }) })),
  );
  return [...unknownPerson, ...unknownRight];
}

/** Rows that name something that another tab does not have. */
function referenceProblems({
  rights,
  raci,
  gates,
  models,
  checklistTemplate,
  runbookTemplate,
}: SettingsRows): readonly SettingProblem[] {
  const raciRows = new Set(raci.map((it) => it.row));
  const modelIds = new Set(models.map((it) => it.id));
  const sections = new Set(runbookTemplate.map((it) => Number(it.id)));
  return [
    ...rights
      .filter((it) => it.raciRow !== '' && it.raciRow !== 'item' && !raciRows.has(it.raciRow))
      .map((it) => problem('rights', it.id, { column: 'raciRow', why: text('setting.raci-row', { row: it.raciRow }) })),
    ...checklistTemplate
      .filter((it) => !raciRows.has(it.raciRow))
      .map((it) =>
        problem('checklistTemplate', it.id, { column: 'raciRow', why: text('setting.raci-row', { row: it.raciRow }) }),
      ),
    ...checklistTemplate
      .filter((it) => it.priority === 'high' && (it.section === null || !sections.has(it.section) || it.section > 15))
      .map((it) =>
        problem('checklistTemplate', it.id, { column: 'section', why: text('setting.section', { item: it.id }) }),
      ),
    ...gates
      .filter((it) => !isKey(criteria, it.id))
      .map((it) => problem('gates', it.id, { column: 'id', why: text('setting.criterion', { criterion: it.id }) })),
    ...gates.flatMap((it) =>
      it.models
        .filter((model) => !modelIds.has(model))
        .map((model) => problem('gates', it.id, { column: 'models', why: text('setting.model', { model }) })),
    ),
  ];
}

/** Keys that a tab holds twice; the first would win in silence. */
function templateProblems(rows: SettingsRows): readonly SettingProblem[] {
  const keyed = [
    'models',
    'gates',
    'rights',
    'checklistTemplate',
    'runbookTemplate',
    'people',
    'thresholds',
    'company',
  ] as const;
  return keyed.flatMap((tab) => {
    const ids = rows[tab].map((it) => it.id);
    return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map((id) =>
      problem(tab, id, { column: 'id', why: text('setting.twice', { id }) }),
    );
  });
}

function numberProblems({ thresholds, models, freezes }: SettingsRows): readonly SettingProblem[] {
  return [
    ...thresholds
      .filter((it) => it.value === null || it.value < 0)
      .map((it) => problem('thresholds', it.id, { column: 'value', why: text('setting.number', { id: it.id }) })),
    ...models
      .filter((it) => it.hypercareDays !== null && it.hypercareDays < 0)
      .map((it) => problem('models', it.id, { column: 'hypercareDays', why: text('setting.number', { id: it.id }) })),
    ...freezes
      .filter((it) => it.start === '' || it.end === '' || it.end <= it.start)
      .map((it) => problem('freezes', it.id, { column: 'end', why: text('setting.freeze', { id: it.id }) })),
  ];
}

/** A checklist that no reply could hold is refused here, not cut there [BAD-43]. */
const mostItems = 110;

const sizeProblems = ({ checklistTemplate }: SettingsRows): readonly SettingProblem[] =>
  checklistTemplate.slice(mostItems, mostItems + 1).map((it) =>
    problem('checklistTemplate', it.id, {
      column: 'id',
      why: text('setting.too-many', { count: checklistTemplate.length, most: mostItems }),
    }),
  );

/** Parts of the document set that are not id, version and title [ACV-10]. */
const documentProblems = ({ company }: SettingsRows): readonly SettingProblem[] =>
  company
    .filter((it) => it.id === 'documentTemplates')
    .flatMap((it) => it.value.split(';').filter((part) => part.trim() !== '' && templatesIn(part).length === 0))
    .map((part) =>
      problem('company', 'documentTemplates', {
        column: 'value',
        why: text('setting.document-templates', { part: part.trim() }),
      }),
    );

const isKey = (record: object, key: string): boolean => Object.prototype.hasOwnProperty.call(record, key);
