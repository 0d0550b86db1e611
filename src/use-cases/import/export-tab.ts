import { writeCsv } from '../../domain/import/write-csv';
import { squeezed } from '../../domain/import/squeezed';
import { columnsOf, workbook, type TabId } from '../../domain/register/workbook';
import { text } from '../../domain/text/say';
import type { Refusal, Store } from '../ports';
import { refusedOnRegister } from '../acting/may-on-register';

/** A tab as CSV text. */
export interface ExportedTab {
  readonly name: string;
  readonly csv: string;
}

/** Every row and column of a tab, named by its id or its title in either language; the product's own hidden tabs stay inside. */
export function exportTab(store: Store, named: string): ExportedTab | Refusal {
  const tab = tabNamed(named);
  if (!tab) return { kind: 'refusal', why: text('import.export.unknown', { tab: named }) };
  const names = columnsOf(tab).map(([name]) => name);
  const { world, circumstances } = store.look({ columns: [{ tab, names }] });
  const refusal = refusedOnRegister('export-tab', circumstances);
  if (refusal) return refusal;
  return { name: `${tab}.csv`, csv: writeCsv(tab, world.rows(tab), circumstances.settings.companySettings.language) };
}

const tabs = Object.keys(workbook) as TabId[];

const tabNamed = (named: string): TabId | undefined =>
  tabs.find((tab) => {
    const { title, use } = workbook[tab];
    return use !== 'internal' && tab !== 'dashboard' && [tab, ...title].some((it) => squeezed(it) === squeezed(named));
  });
