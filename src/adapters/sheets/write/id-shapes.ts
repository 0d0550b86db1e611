import type { ChildTab, TabId } from '../../../domain/register/workbook';

/** Child tabs whose ids are numbered: what stands before the number. Others need an id from the use case. */
const children: Readonly<Partial<Record<ChildTab, string>>> = {
  changes: 'CHG',
  sip: 'SIP',
  milestones: 'MIL',
  risks: 'RSK',
  dependencies: 'DEP',
  resources: 'RES',
  questions: 'QST',
  components: 'CMP',
  checklist: 'ITM',
  runbook: 'RB',
  tests: 'TST',
  defects: 'DEF',
  decisions: 'DEC',
  tasks: 'TSK',
  runsheet: 'STP',
  communications: 'COM',
  incidents: 'INC',
  reviews: 'REV',
  lessons: 'LES',
  feedback: 'FBK',
};

/** Tabs with a counter of their own: prefix, whether it begins anew each year, digits. */
const counted: Readonly<Partial<Record<TabId, readonly [prefix: string, yearly: boolean, digits: number]>>> = {
  releases: ['REL', true, 4],
  packages: ['PKG', true, 3],
  improvements: ['IMP', false, 4],
  meetings: ['MTG', false, 4],
  outbox: ['MSG', false, 6],
};

/** The id of the n-th record of a child tab of a release. */
export function childId(release: string, tab: ChildTab, n: number): string {
  return `${release}/${children[tab] ?? tab}-${n}`;
}

/** The counter of a tab in a year, e.g. REL-2026; undefined for tabs that have none. */
export function counterOf(tab: TabId, year: string): string | undefined {
  const shape = counted[tab];
  return shape && (shape[1] ? `${shape[0]}-${year}` : shape[0]);
}

/** The id that a counter gives for a number. */
export const countedId = (tab: TabId, counter: string, n: number): string =>
  `${counter}-${String(n).padStart(counted[tab]?.[2] ?? 1, '0')}`;

/** Counter and number of an id that has the shape of its tab; undefined for another shape. */
export function readCounted(tab: TabId, id: string): { readonly counter: string; readonly n: number } | undefined {
  const parts = /^([A-Z]+(?:-\d{4})?)-(\d+)$/.exec(id);
  const [, counter = '', digits = ''] = parts ?? [];
  return counted[tab] && counter.startsWith(counted[tab][0]) ? { counter, n: Number(digits) } : undefined;
}
