import defaults from '../../src/defaults/index';
import type { RecordOf } from '../../src/domain/register/workbook';
import { readSettings } from '../../src/domain/settings/read-settings';
import type { Settings, SettingsRows } from '../../src/domain/settings/settings';
import { aRecord } from './record';

/** The people of the tests, each in one quality. */
export const who = {
  owner: 'sofia@acme.example',
  manager: 'dirk@acme.example',
  deputy: 'dora@acme.example',
  build: 'ben@acme.example',
  run: 'runa@acme.example',
  financeLead: 'ivo@acme.example',
  hrLead: 'ida@acme.example',
  signatory: 'sam@acme.example',
  sip: 'sid@acme.example',
  board: 'bo@acme.example',
  cab: 'cara@acme.example',
  lead: 'lea@acme.example',
  observer: 'ole@acme.example',
  stranger: 'nobody@elsewhere.example',
} as const;

type PersonRow = RecordOf<'people'>;

/** Somebody of the directory. */
export const aPerson = (id: string, set: Partial<PersonRow> = {}): PersonRow =>
  aRecord('people', { id, name: id.split('@')[0] ?? id, language: 'en', ...set });

const people: readonly PersonRow[] = [
  aPerson(who.owner, { roles: ['service-owner'], name: 'Sofia', aliases: ['sofia.old@acme.example'] }),
  aPerson(who.manager, { roles: ['delivery-manager'], name: 'Dirk', scope: ['Finance'] }),
  aPerson(who.deputy, { roles: ['delivery-manager'], name: 'Dora', scope: ['Finance'] }),
  aPerson(who.build, { roles: ['build-lead'], name: 'Ben' }),
  aPerson(who.run, { roles: ['run-lead'], name: 'Runa' }),
  aPerson(who.financeLead, { roles: ['it-lead'], name: 'Ivo', scope: ['Finance'] }),
  aPerson(who.hrLead, { roles: ['it-lead'], name: 'Ida', scope: ['HR'] }),
  aPerson(who.signatory, { roles: ['business-signatory'], name: 'Sam' }),
  aPerson(who.sip, { roles: ['sip-team'], name: 'Sid' }),
  aPerson(who.board, { roles: ['portfolio-board'], name: 'Bo' }),
  aPerson(who.cab, { roles: ['cab'], name: 'Cara' }),
  aPerson(who.lead, { roles: ['delivery-lead'], name: 'Lea' }),
  aPerson(who.observer, { roles: ['observer'], name: 'Ole', language: 'fr' }),
];

const scopes: readonly RecordOf<'scopes'>[] = [
  aRecord('scopes', {
    id: 'FIN',
    domain: 'Finance',
    serviceOwner: who.owner,
    deliveryManager: who.manager,
    deputy: who.deputy,
    itLeads: [who.financeLead],
    buildLead: who.build,
    runLead: who.run,
    chatSpace: 'finance',
  }),
  aRecord('scopes', {
    id: 'HR',
    domain: 'HR',
    deliveryManager: who.lead,
    itLeads: [who.hrLead],
    buildLead: who.build,
    runLead: who.run,
  }),
  aRecord('scopes', {
    id: 'FIN-PAY',
    domain: 'Finance',
    service: 'Payroll',
    serviceOwner: who.owner,
    itLeads: [who.financeLead],
  }),
];

/** The settings that ship, with the people and scopes of the tests; no freezes, no holidays. */
export const someRows = (set: Partial<SettingsRows> = {}): SettingsRows => ({
  ...defaults.en,
  people,
  scopes,
  freezes: [],
  holidays: [],
  ...set,
});

/** Those settings as rules read them. */
export const someSettings = (set: Partial<SettingsRows> = {}): Settings => readSettings(someRows(set), 1);

/** Rows of the tab Company with one value changed. */
export const companyWith = (id: string, value: string): SettingsRows['company'] =>
  defaults.en.company.map((it) => (it.id === id ? { ...it, value } : it));

/** Rows of the tab Thresholds with one number changed. */
export const thresholdsWith = (id: string, value: number): SettingsRows['thresholds'] =>
  defaults.en.thresholds.map((it) => (it.id === id ? { ...it, value } : it));
