import { text } from '../text/say';
import { problem, type SettingProblem } from './problem';
import type { SettingsRows } from './settings';

const same = (it: string): string => it.trim().toLowerCase();

/** What is wrong with the directory: one row a person, deputies whom it knows, days in their order, scopes that name people (clarification 68). */
export const peopleProblems = (rows: SettingsRows): readonly SettingProblem[] => [
  ...twice(rows),
  ...deputies(rows),
  ...rows.people
    .filter((it) => it.from !== '' && it.to !== '' && it.to < it.from)
    .map((it) => problem('people', it.id, { column: 'to', why: text('setting.days') })),
  ...rows.people
    .filter((it) => it.deputyFrom !== '' && it.deputyTo !== '' && it.deputyTo < it.deputyFrom)
    .map((it) => problem('people', it.id, { column: 'deputyTo', why: text('setting.days') })),
  ...scopePeople(rows),
  ...rows.rights
    .filter((it) => it.letters.trim() === '' && it.roles.length === 0)
    .map((it) => problem('rights', it.id, { column: 'roles', why: text('setting.right.nobody') })),
];

/** An address belongs to one person, or that person would vote twice. */
function twice({ people }: SettingsRows): readonly SettingProblem[] {
  return people.flatMap((it, place) =>
    it.aliases
      .filter((alias) =>
        people.some(
          (other, at) =>
            at !== place && (same(other.id) === same(alias) || other.aliases.map(same).includes(same(alias))),
        ),
      )
      .map((alias) => problem('people', it.id, { column: 'aliases', why: text('setting.alias', { alias }) })),
  );
}

const deputies = ({ people }: SettingsRows): readonly SettingProblem[] =>
  people
    .filter((it) => it.deputy !== '' && (same(it.deputy) === same(it.id) || !knows(people, it.deputy)))
    .map((it) => problem('people', it.id, { column: 'deputy', why: text('setting.deputy', { name: it.deputy }) }));

const knows = (people: SettingsRows['people'], mail: string): boolean =>
  people.some((it) => same(it.id) === same(mail) || it.aliases.map(same).includes(same(mail)));

function scopePeople({ scopes, people }: SettingsRows): readonly SettingProblem[] {
  const columns = ['serviceOwner', 'deliveryManager', 'deputy', 'buildLead', 'runLead'] as const;
  return scopes.flatMap((it) => [
    ...columns
      .filter((column) => it[column] !== '' && !knows(people, it[column]))
      .map((column) => problem('scopes', it.id, { column, why: text('setting.unknown-person', { mail: it[column] }) })),
    ...it.itLeads
      .filter((mail) => !knows(people, mail))
      .map((mail) => problem('scopes', it.id, { column: 'itLeads', why: text('setting.unknown-person', { mail }) })),
  ]);
}
