import type { Column, Tab, ValueOf } from './schema';
import { feedback, improvements, incidents, lessons, meetings, reviews } from './tabs/after-go-live';
import { components, defects, tests } from './tabs/build-and-test';
import { checklist, communications, decisions, runbook, runsheet, tasks } from './tabs/move-to-run';
import { changes, dependencies, milestones, packages, questions, resources, risks, sip } from './tabs/planning';
import { audit, commands, outbox, scratch, snapshots, state } from './tabs/records';
import { releases } from './tabs/releases';
import {
  changeModels,
  checklistTemplate,
  company,
  dashboard,
  freezes,
  gates,
  holidays,
  kpiValues,
  messageTemplates,
  models,
  people,
  raci,
  rights,
  runbookTemplate,
  scopes,
  thresholds,
} from './tabs/settings';

/** The schema version of a register; a bundle older than the file refuses to write [BAD-76]. */
export const schemaVersion = 2;

/** Every tab of the workbook, in the order in which the file shows them: the one description of the register. */
export const workbook = {
  dashboard,
  releases,
  packages,
  changes,
  sip,
  milestones,
  risks,
  dependencies,
  resources,
  questions,
  components,
  checklist,
  runbook,
  tests,
  defects,
  decisions,
  tasks,
  runsheet,
  communications,
  incidents,
  reviews,
  lessons,
  improvements,
  feedback,
  meetings,
  audit,
  outbox,
  models,
  changeModels,
  gates,
  raci,
  rights,
  checklistTemplate,
  runbookTemplate,
  people,
  scopes,
  freezes,
  holidays,
  messageTemplates,
  thresholds,
  company,
  kpiValues,
  snapshots,
  commands,
  state,
  scratch,
} as const satisfies Readonly<Record<string, Tab>>;

export type TabId = keyof typeof workbook;

type Columns<T extends TabId> = (typeof workbook)[T]['columns'];

/** A row of a tab in the domain's words. */
export type RecordOf<T extends TabId> = { readonly [K in keyof Columns<T>]: ValueOf<Columns<T>[K]> };

/** What a command sets on a record; the store itself fills revision and seal. */
export type FieldsOf<T extends TabId> = Partial<Omit<RecordOf<T>, 'id' | 'revision' | 'seal'>>;

type TabsWith<P> = { [T in TabId]: (typeof workbook)[T] extends P ? T : never }[TabId];

/** Tabs whose records belong to a release and are counted in its row. */
export type ChildTab = TabsWith<{ readonly ofRelease: true }>;

/** Tabs of the settings, published together as one snapshot. */
export type SettingsTab = TabsWith<{ readonly use: 'settings' }>;

/** The columns of a tab by name, for code that walks them. */
export function columnsOf(tab: TabId): readonly (readonly [string, Column])[] {
  return Object.entries<Column>(workbook[tab].columns);
}

/** Tabs whose records belong to a release, in workbook order. */
export const childTabs = (Object.keys(workbook) as TabId[]).filter((it): it is ChildTab => 'ofRelease' in workbook[it]);

/** Settings tabs, in workbook order. */
export const settingsTabs = (Object.keys(workbook) as TabId[]).filter(
  (it): it is SettingsTab => workbook[it].use === 'settings',
);
