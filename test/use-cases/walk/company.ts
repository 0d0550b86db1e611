import defaults from '../../../src/defaults';
import type { RecordOf } from '../../../src/domain/register/workbook';
import { readSettings } from '../../../src/domain/settings/read-settings';
import type { Settings, SettingsRows } from '../../../src/domain/settings/settings';

/** The people of the test company, by role. */
export const people = {
  owner: 'olga@acme.test',
  manager: 'marc@acme.test',
  deputy: 'dora@acme.test',
  build: 'bill@acme.test',
  run: 'rita@acme.test',
  lead: 'liam@acme.test',
  signatory: 'sara@acme.test',
  cab: 'carl@acme.test',
  sip: 'sid@acme.test',
  deliveryLead: 'dana@acme.test',
  observer: 'otto@acme.test',
  specialist: 'spencer@acme.test',
} as const;

const person = (id: string, roles: readonly string[], rest: Partial<RecordOf<'people'>> = {}): RecordOf<'people'> => ({
  id,
  name: (id.split('@')[0] ?? '').replace(/^./, (it) => it.toUpperCase()),
  aliases: [],
  roles,
  scope: [],
  language: 'en',
  from: '',
  to: '',
  deputy: '',
  deputyFrom: '',
  deputyTo: '',
  ...rest,
});

export const rows: SettingsRows = {
  ...defaults.en,
  people: [
    person(people.owner, ['service-owner']),
    person(people.manager, ['delivery-manager'], { scope: ['Sales'] }),
    person(people.deputy, []),
    person(people.build, ['build-lead']),
    person(people.run, ['run-lead']),
    person(people.lead, ['it-lead']),
    person(people.signatory, ['business-signatory']),
    person(people.cab, ['cab', 'cab-chair']),
    person(people.sip, ['sip-team']),
    person(people.deliveryLead, ['delivery-lead'], { language: 'fr' }),
    person(people.observer, ['observer']),
    person(people.specialist, [
      'incident-manager',
      'security',
      'knowledge-manager',
      'service-level-manager',
      'portfolio-manager',
    ]),
  ],
  scopes: [
    {
      id: 'sales',
      domain: 'Sales',
      service: '',
      serviceOwner: people.owner,
      deliveryManager: people.manager,
      deputy: people.deputy,
      itLeads: [people.lead],
      buildLead: people.build,
      runLead: people.run,
      chatSpace: 'spaces/sales',
    },
    {
      id: 'shop',
      domain: 'Sales',
      service: 'Shop',
      serviceOwner: people.owner,
      deliveryManager: '',
      deputy: '',
      itLeads: [],
      buildLead: '',
      runLead: '',
      chatSpace: '',
    },
  ],
};

/** Published settings of the test company: the defaults that ship, with its people and scopes. */
export const settings: Settings = readSettings(rows, 1);

/** The same with some rows changed. */
export const settingsWith = (set: Partial<SettingsRows>): Settings => readSettings({ ...rows, ...set }, 1);
