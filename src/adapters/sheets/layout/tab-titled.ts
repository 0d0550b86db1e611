import type { TabId } from '../../../domain/register/workbook';
import { inLanguage } from '../../../domain/text/say';
import { tabIds, tabOf } from './tab-ids';

/** The tab that an audit entry names, in either language; null for what is no tab. */
export const tabTitled = (title: string): TabId | null =>
  tabIds.find((tab) => (['en', 'fr'] as const).some((it) => inLanguage(tabOf(tab).title, it) === title)) ?? null;
