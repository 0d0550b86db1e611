import { changeRoutes } from '../register/vocabulary';
import { raciRoles, roles } from '../people/roles';
import { text } from '../text/say';
import { problem, type SettingProblem } from './problem';
import type { SettingsRows } from './settings';

const isKey = (record: object, key: string): boolean => Object.prototype.hasOwnProperty.call(record, key);

/** What is wrong with the catalogues of release and change models, and with the items of the checklist [MOD-05, MOD-06]. */
export const modelProblems = (rows: SettingsRows): readonly SettingProblem[] => [
  ...releaseModels(rows),
  ...rows.changeModels
    .filter((it) => !isKey(changeRoutes, it.route))
    .map((it) => problem('changeModels', it.id, { column: 'route', why: text('setting.route', { route: it.route }) })),
  ...items(rows),
];

const needed = ['type', 'method', 'session', 'review'] as const;

function releaseModels({ models }: SettingsRows): readonly SettingProblem[] {
  const gaps = models.flatMap((it) =>
    needed
      .filter((column) => it[column] === '')
      .map((column) => problem('models', it.id, { column, why: text('setting.empty') })),
  );
  // A package takes the hypercare of its members; every other model says how long it is.
  const lengths = models
    .filter((it) => it.hypercareDays === null && it.type !== 'any')
    .map((it) => problem('models', it.id, { column: 'hypercareDays', why: text('setting.number', { id: it.id }) }));
  const notices = models
    .filter((it) => !/^(\d+(, *\d+)*)?$/.test(it.notices.trim()))
    .map((it) => problem('models', it.id, { column: 'notices', why: text('setting.notices', { value: it.notices }) }));
  const types = (['major', 'minor'] as const)
    .filter((type) => models.length > 0 && models.every((it) => !it.active || it.type !== type))
    .map((type) =>
      problem('models', models.find((it) => it.type === type)?.id ?? '', {
        column: 'active',
        why: text('setting.type-gone', { type }),
      }),
    );
  return [...gaps, ...lengths, ...notices, ...types];
}

const others: readonly string[] = ['signatory', 'deputy'];

function items({ checklistTemplate }: SettingsRows): readonly SettingProblem[] {
  const known = (role: string): boolean => isKey(raciRoles, role) || isKey(roles, role) || others.includes(role);
  return checklistTemplate.flatMap((it) => [
    ...(['priority', 'emergency'] as const)
      .filter((column) => it[column] === '')
      .map((column) => problem('checklistTemplate', it.id, { column, why: text('setting.empty') })),
    ...(['responsible', 'accountable'] as const)
      .filter((column) => !known(it[column]))
      .map((column) =>
        problem('checklistTemplate', it.id, { column, why: text('setting.role', { role: it[column] }) }),
      ),
    ...it.consulted
      .filter((role) => !known(role))
      .map((role) => problem('checklistTemplate', it.id, { column: 'consulted', why: text('setting.role', { role }) })),
  ]);
}
