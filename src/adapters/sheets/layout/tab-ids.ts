import { inLanguage } from '../../../domain/text/say';
import type { Language, Tab } from '../../../domain/register/schema';
import { workbook, type TabId } from '../../../domain/register/workbook';

const order = Object.keys(workbook) as readonly TabId[];

/** Sheet id of a tab: fixed at set-up, so that a renamed tab is still found. */
export const sheetIdOf = (tab: TabId): number => 7_001_000 + order.indexOf(tab);

/** Table id of a tab: fixed at set-up, for appending below its last row. */
export const tableIdOf = (tab: TabId): string => `release_desk_${tab}`;

/** Title of a tab in the register's language. */
export const titleOf = (tab: TabId, language: Language): string => inLanguage(workbook[tab].title, language);

/** A tab of the schema, without the names of its columns in the type. */
export const tabOf = (tab: TabId): Tab => workbook[tab];

/** The tab of a sheet id; undefined for one that people added. */
export const tabOfSheetId = (sheetId: number): TabId | undefined => order[sheetId - 7_001_000];

/** Every tab in the order of the file. */
export const tabIds = order;

/** Tabs that others lay out, or that only the product reads, hold no real table. */
const plain: ReadonlySet<TabId> = new Set<TabId>([
  'dashboard',
  'kpiValues',
  'snapshots',
  'commands',
  'state',
  'scratch',
]);

/** Does the tab hold a real table? */
export const hasTable = (tab: TabId): boolean => !plain.has(tab);
