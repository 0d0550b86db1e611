// data table: the demo company; every name is invented, the domain is reserved for examples
import type { Person, Space } from '../engine/api';

/** Mail domain of the demo company (RFC 2606). */
export const mailDomain = 'asterion.example';

interface Member extends Person {
  /** Codes of domain/people/roles.ts; empty for people without a role in the procedure. */
  readonly roles: readonly string[];
  readonly language: 'en' | 'fr';
  readonly scope: readonly string[];
}

const at = (name: string): string =>
  `${name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z]+/g, '.')}@${mailDomain}`;

const member = (name: string, roles: readonly string[], more: Partial<Member> = {}): Member => ({
  mail: at(name),
  name,
  locale: more.language === 'fr' ? 'fr-BE' : 'en',
  access: 'edit',
  roles,
  language: 'en',
  scope: [],
  ...more,
});

export const people: readonly Member[] = [
  member('Nora Lindqvist', ['service-owner'], { scope: ['Finance', 'HR'] }),
  member('Bastien Moreau', ['service-owner'], { language: 'fr', scope: ['Sales', 'Customer care'] }),
  member('Ines Carvalho', ['service-owner'], { scope: ['Plant', 'Logistics'] }),
  member('Gregor Haas', ['delivery-manager'], { scope: ['Finance', 'HR'] }),
  member('Amélie Dubreuil', ['delivery-manager'], { language: 'fr', scope: ['Sales', 'Customer care'] }),
  member('Tomas Varga', ['delivery-manager'], { scope: ['Plant', 'Logistics'] }),
  member('Helena Sato', ['delivery-lead']),
  member('Priya Raman', ['it-lead'], { scope: ['Finance'] }),
  member('Oskar Nyholm', ['it-lead'], { scope: ['HR'] }),
  member('Chloé Lambert', ['it-lead'], { language: 'fr', scope: ['Sales'] }),
  member('Yusuf Demir', ['it-lead'], { scope: ['Customer care'] }),
  member('Marta Zielinska', ['it-lead'], { scope: ['Plant'] }),
  member('Ewan Calder', ['it-lead'], { scope: ['Logistics'] }),
  member('Leo Brandt', ['build-lead']),
  member('Sara Okafor', ['build-lead']),
  member('Mikkel Juhl', ['run-lead']),
  member('Joana Pires', ['run-lead']),
  member('Victor Szabo', ['change-requester', 'cab-chair']),
  member('Dana Whitfield', ['business-signatory']),
  member('Elise Fontaine', ['business-signatory'], { language: 'fr' }),
  member('Ruben Aalto', ['sip-team']),
  member('Karin Ohlsson', ['portfolio-board', 'steering'], { access: 'view' }),
  member('Paul Verstraete', ['knowledge-manager', 'service-level-manager']),
  member('Lena Fischer', ['incident-manager', 'sac-manager']),
  member('Ada Kowalczyk', ['administrator']),
  member('Release Desk account', [], { mail: `release.desk@${mailDomain}`, desk: true }),
];

/** A person of the company by name. */
export function mailOf(name: string): string {
  const found = people.find((it) => it.name === name);
  if (found === undefined) throw new Error(`The demo company has no ${name}.`);
  return found.mail;
}

export interface Team {
  readonly domain: string;
  readonly services: readonly string[];
  readonly owner: string;
  readonly manager: string;
  readonly deputy: string;
  readonly itLead: string;
  readonly build: string;
  readonly run: string;
  readonly signatory: string;
  readonly space: string;
}

/** Six domains, two or three services each, and who looks after them. */
export const teams: readonly Team[] = [
  {
    domain: 'Finance',
    services: ['Ledger', 'Invoice Flow', 'Travel Claims'],
    owner: 'Nora Lindqvist',
    manager: 'Gregor Haas',
    deputy: 'Tomas Varga',
    itLead: 'Priya Raman',
    build: 'Leo Brandt',
    run: 'Mikkel Juhl',
    signatory: 'Dana Whitfield',
    space: 'finance-releases',
  },
  {
    domain: 'HR',
    services: ['People File', 'Time Sheet'],
    owner: 'Nora Lindqvist',
    manager: 'Gregor Haas',
    deputy: 'Tomas Varga',
    itLead: 'Oskar Nyholm',
    build: 'Sara Okafor',
    run: 'Mikkel Juhl',
    signatory: 'Dana Whitfield',
    space: 'hr-releases',
  },
  {
    domain: 'Sales',
    services: ['Web Shop', 'Price Book', 'Partner Portal'],
    owner: 'Bastien Moreau',
    manager: 'Amélie Dubreuil',
    deputy: 'Gregor Haas',
    itLead: 'Chloé Lambert',
    build: 'Leo Brandt',
    run: 'Joana Pires',
    signatory: 'Elise Fontaine',
    space: 'sales-releases',
  },
  {
    domain: 'Customer care',
    services: ['Contact Hub', 'Self Service'],
    owner: 'Bastien Moreau',
    manager: 'Amélie Dubreuil',
    deputy: 'Gregor Haas',
    itLead: 'Yusuf Demir',
    build: 'Sara Okafor',
    run: 'Joana Pires',
    signatory: 'Elise Fontaine',
    space: 'care-releases',
  },
  {
    domain: 'Plant',
    services: ['Line Control', 'Quality Lab'],
    owner: 'Ines Carvalho',
    manager: 'Tomas Varga',
    deputy: 'Amélie Dubreuil',
    itLead: 'Marta Zielinska',
    build: 'Leo Brandt',
    run: 'Mikkel Juhl',
    signatory: 'Dana Whitfield',
    space: 'plant-releases',
  },
  {
    domain: 'Logistics',
    services: ['Route Planner', 'Dock Board'],
    owner: 'Ines Carvalho',
    manager: 'Tomas Varga',
    deputy: 'Amélie Dubreuil',
    itLead: 'Ewan Calder',
    build: 'Sara Okafor',
    run: 'Joana Pires',
    signatory: 'Elise Fontaine',
    space: 'logistics-releases',
  },
];

export const spaces: readonly Space[] = teams.map((it) => ({ id: it.space, name: `${it.domain} releases` }));

/** Freeze periods: name, first and last instant, domains (empty: all), strength, reason. */
export const freezes = [
  ['Year end 2025', '2025-12-15T00:00:00Z', '2026-01-04T22:59:59Z', '', 'hard', 'Year-end closing'],
  ['Spring sale', '2026-03-20T00:00:00Z', '2026-03-31T21:59:59Z', 'Sales', 'soft', 'Spring sale in the shop'],
  [
    'Summer stop',
    '2026-07-27T00:00:00Z',
    '2026-08-09T21:59:59Z',
    'Plant, Logistics',
    'soft',
    'Summer stop of the plants',
  ],
  ['Year end 2026', '2026-12-14T00:00:00Z', '2027-01-03T22:59:59Z', '', 'hard', 'Year-end closing'],
] as const;

/** Public holidays that fall on working days. */
export const holidays = [
  ['2025-12-25', 'Christmas Day'],
  ['2026-01-01', 'New Year'],
  ['2026-04-06', 'Easter Monday'],
  ['2026-05-01', 'Labour Day'],
  ['2026-05-14', 'Ascension Day'],
  ['2026-05-25', 'Whit Monday'],
  ['2026-07-21', 'National Day'],
  ['2026-11-11', 'Armistice Day'],
  ['2026-12-25', 'Christmas Day'],
  ['2027-01-01', 'New Year'],
] as const;
