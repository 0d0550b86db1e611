import type { Facts } from '../src/domain/gates/gate';
import type { Found } from '../src/domain/register/found';
import type { ChildTab } from '../src/domain/register/workbook';
import type { ReleaseFile } from '../src/domain/releases/release-file';
import type { Settings } from '../src/domain/settings/settings';
import { aRecord } from './builders/record';
import { someSettings, who } from './builders/settings';

export { aRecord } from './builders/record';
export { aPerson, companyWith, someRows, someSettings, thresholdsWith, who } from './builders/settings';

/** Noon in Brussels of the day on which most tests happen, a Thursday. */
export const now = '2026-05-07T10:00:00Z';
export const today = '2026-05-07';

const risk = {
  users: 1,
  criticality: 2,
  data: 1,
  recovery: 1,
  novelty: 1,
  neighbours: 1,
  coverage: 2,
  history: 1,
  pressure: 1,
};
const classification = {
  newService: false,
  architecture: false,
  severalDomains: false,
  severalSystems: false,
  incompatible: false,
};

/** A Minor of the domain Finance with a complete ticket; its window is 14 May 2026, 20:00 to 22:00 in Brussels. */
export const aRelease = (set: Partial<Found<'releases'>> = {}): Found<'releases'> =>
  aRecord('releases', {
    id: 'REL-2026-0001',
    title: 'Faster payslips',
    version: '2.4.0',
    service: 'Payroll',
    domains: ['Finance'],
    contentTypes: ['software'],
    type: 'minor',
    model: 'MINOR',
    method: 'waterfall',
    state: 'initiation',
    trigger: 'enhancement',
    objective: 'Payslips in one minute',
    justification: 'They take an hour',
    benefit: 'Fewer calls',
    description: 'The batch of the payslips is split in ten parts that run side by side.',
    classification: JSON.stringify(classification),
    risk: JSON.stringify(risk),
    riskLevel: 'low',
    requester: who.owner,
    serviceOwner: who.owner,
    deliveryManager: who.manager,
    deputy: who.deputy,
    buildLead: who.build,
    runLead: who.run,
    itLeads: [who.financeLead],
    signatory: who.signatory,
    windowStart: '2026-05-14T18:00:00Z',
    windowEnd: '2026-05-14T20:00:00Z',
    plannedGoLive: '2026-05-14',
    submittedAt: '2026-04-20T08:00:00Z',
    scopeIn: 'The batch',
    settingsVersion: 1,
    ...set,
  });

/** An RFC that somebody else approved, for the window of that release. */
export const aChange = (set: Partial<Found<'changes'>> = {}): Found<'changes'> =>
  aRecord('changes', {
    id: 'REL-2026-0001/CHG-1',
    number: 'RFC-1',
    title: 'Split the batch',
    kind: 'normal',
    requester: who.owner,
    impact: 'low',
    risk: 'low',
    route: 'authority',
    decision: 'approved',
    decidedBy: who.cab,
    decidedOn: '2026-05-01',
    recordedBy: who.owner,
    windowStart: '2026-05-14T18:00:00Z',
    windowEnd: '2026-05-14T20:00:00Z',
    ...set,
  });

/** A high checklist item that is always asked, open. */
export const anItem = (set: Partial<Found<'checklist'>> = {}): Found<'checklist'> =>
  aRecord('checklist', {
    id: `REL-2026-0001/${set.item ?? 'L2'}`,
    item: 'L2',
    title: 'The rollback plan lists steps.',
    priority: 'high',
    fixed: true,
    emergency: 'now',
    raciRow: '2.1',
    section: 11,
    state: 'open',
    ...set,
  });

/** That item done by Build and validated by the Service Owner. */
export const aValidatedItem = (set: Partial<Found<'checklist'>> = {}): Found<'checklist'> =>
  anItem({
    state: 'validated',
    doneBy: who.build,
    evidence: 'https://kb.acme.example/1',
    validatedBy: who.owner,
    validatedAt: now,
    ...set,
  });

type Records = { readonly [T in ChildTab]?: readonly Found<T>[] };

/** A release with its records; tabs named in `torn` do not fit their digest; a tab that is not given is empty. */
export function aFile(
  of: Records & { readonly release?: Found<'releases'>; readonly torn?: readonly ChildTab[] } = {},
): ReleaseFile {
  const { release = aRelease(), torn = [], ...records } = of;
  return {
    release,
    of: <T extends ChildTab>(tab: T): readonly Found<T>[] => (records as Records)[tab] ?? [],
    whole: (tab) => !torn.includes(tab),
  };
}

/** What a criterion looks at. */
export const facts = (of: Parameters<typeof aFile>[0] = {}, settings: Settings = someSettings()): Facts => ({
  file: aFile(of),
  settings,
  now,
  today,
});
