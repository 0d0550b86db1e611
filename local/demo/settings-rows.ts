import { columnsOf, workbook, type FieldsOf, type SettingsTab } from '../../src/domain/register/workbook';
import type { sheets_v4 } from '@googleapis/sheets';
import { freezes, holidays, mailDomain, people, teams, mailOf } from './company';

type Row<T extends SettingsTab> = FieldsOf<T> & { readonly id: string };

const peopleRows: readonly Row<'people'>[] = people
  .filter((it) => it.desk !== true)
  .map((it) => ({
    id: it.mail,
    name: it.name,
    roles: it.roles,
    scope: it.scope,
    language: it.language,
    from: '2025-01-01',
  }));

const scopeRows: readonly Row<'scopes'>[] = teams.flatMap((team) =>
  team.services.map((service) => ({
    id: service.toLowerCase().replace(/ /g, '-'),
    domain: team.domain,
    service,
    serviceOwner: mailOf(team.owner),
    deliveryManager: mailOf(team.manager),
    deputy: mailOf(team.deputy),
    itLeads: [mailOf(team.itLead)],
    buildLead: mailOf(team.build),
    runLead: mailOf(team.run),
    chatSpace: team.space,
  })),
);

const freezeRows: readonly Row<'freezes'>[] = freezes.map(([id, start, end, domains, strength, reason]) => ({
  id,
  start,
  end,
  domains: domains === '' ? [] : domains.split(', '),
  strength,
  reason,
  exempts: ['delivery-lead'],
}));

const holidayRows: readonly Row<'holidays'>[] = holidays.map(([id, name]) => ({ id, name }));

/** What the administrator of the demo company types into the settings tabs, by tab. */
export const settingsRows = {
  people: peopleRows,
  scopes: scopeRows,
  freezes: freezeRows,
  holidays: holidayRows,
} as const;

/** Values of the tab Company that differ from the defaults. */
export const companyValues: Readonly<Record<string, string>> = { name: 'Asterion', mailDomains: mailDomain };

/** One row as cells, in the order of the tab's columns. */
export function cellsOf(tab: SettingsTab, row: object): sheets_v4.Schema$CellData[] {
  const values = new Map<string, unknown>(Object.entries(row));
  return columnsOf(tab).map(([name, column]) => {
    const value = textOf(values.get(name));
    if (value === '') return {};
    if (column.kind === 'day') return { userEnteredValue: { numberValue: serialOf(value) } };
    const word = column.kind === 'choice' ? column.choices?.[value]?.[0] : undefined;
    return { userEnteredValue: { stringValue: word ?? value } };
  });
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';

/** Days since 30 December 1899, as Sheets counts. */
const serialOf = (day: string): number =>
  Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

/** Title of a tab in the demo company's language. */
export const titleOf = (tab: SettingsTab): string => workbook[tab].title[0];
