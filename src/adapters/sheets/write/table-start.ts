import type { TabId } from '../../../domain/register/workbook';
import { cached, keepCached } from '../../apps-script/script-cache';
import { hashOf } from '../crypto/digest';
import { usualLayout, type Layout } from '../layout/layout';
import { tableIdOf } from '../layout/tab-ids';
import { describe } from '../spreadsheet';

/**
 * Column (from 0) at which the table of a tab begins; null where one of our columns stands outside of it, or there is no
 * table: rows are then added to the tab itself. Headers beside the table look like headers of it, so where people moved
 * columns the file is asked, once for each arrangement while the cache lasts.
 */
export function tableStart(register: string, tab: TabId, layout: Layout): number | null {
  const places = [...layout.at.values()];
  if (places.join() === [...usualLayout(tab).at.values()].join()) return layout.start;
  const name = `rd.${register.slice(-12)}.t.${tab}.${hashOf(places.join()).slice(0, 16)}`;
  const known = cached([name])[name];
  const span = known ?? spanOf(register, tab);
  if (known === undefined) keepCached({ [name]: span });
  const [from = 0, to = 0] = span.split(' ').map(Number);
  return places.every((it) => it >= from && it < to) ? from : null;
}

/** First column of the table and the one after its last, e.g. `1 34`. */
function spanOf(register: string, tab: TabId): string {
  const tables = (describe(register, 'sheets.tables(tableId,range)').sheets ?? []).flatMap((it) => it.tables ?? []);
  const { startColumnIndex = 0, endColumnIndex = 0 } = tables.find((it) => it.tableId === tableIdOf(tab))?.range ?? {};
  return `${startColumnIndex} ${endColumnIndex}`;
}
