import { columnsOf, type TabId } from '../../../domain/register/workbook';
import type { Column } from '../../../domain/register/schema';
import type { SettingsRows } from '../../../domain/settings/settings';
import type { SettingsDrafts } from '../../../use-cases/set-up/ports';
import type { Refusal } from '../../../use-cases/ports';
import { withScriptLock } from '../../apps-script/script-lock';
import { tableIdOf, tabIds } from '../layout/tab-ids';
import { Refused, refuse } from '../read/refusals';
import { openSession, type Session } from '../register/session';
import { write, type TableColumnData } from '../spreadsheet';
import type { SheetRequest } from '../write/requests';
import { pictureOf } from './file-facts';
import { protectionRequests } from './protection-requests';
import { publishVersion } from './publish-version';
import { readDrafts } from './read-drafts';
import { tableColumn } from './table-column';

/** What the wiring passes: register id, and the accounts that may always change the settings tabs. */
export interface SettingsDraftsDeps {
  readonly register: string;
  readonly editors: readonly string[];
}

/** The settings tabs as drafts, published as sealed versions. */
export function openSettingsDrafts({ register, editors }: SettingsDraftsDeps): SettingsDrafts {
  const opened = (): Session => {
    const session = openSession(register);
    if (!session) throw new Refused(refuse('store.not-set-up'));
    return session;
  };
  return {
    alone: (work) => withScriptLock(20_000, work),
    read: () => refusable(() => readDrafts(opened())),
    publish: (rows, about) =>
      refusable(() => {
        const version = publishVersion(opened, rows, about);
        renew(opened(), rows, editors);
        return version;
      }),
  };
}

function refusable<T>(work: () => T): T | Refusal {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** Dropdowns of people and services follow the settings (clarification 74); so do those who may draft them. */
function renew(session: Session, rows: SettingsRows, editors: readonly string[]): void {
  const picture = pictureOf(session.register);
  const leads = rows.people.filter((it) => it.roles.includes('delivery-lead')).map((it) => it.id);
  const lists = tabIds.flatMap((tab) => {
    const table = picture.sheet(tab)?.tables?.find((it) => it.tableId === tableIdOf(tab));
    return table ? listRequests(session, { tab, standing: table.columnProperties ?? [] }, rows) : [];
  });
  const requests = [...lists, ...protectionRequests(picture.file.sheets ?? [], [...new Set([...editors, ...leads])])];
  if (requests.length > 0) write(session.register, requests);
}

/** Columns are matched by their headers, because people may have moved them. */
function listRequests(
  session: Session,
  { tab, standing }: { readonly tab: TabId; readonly standing: readonly TableColumnData[] },
  rows: SettingsRows,
): readonly SheetRequest[] {
  const columns = columnsOf(tab);
  if (columns.every(([name, column]) => wordsFor(name, column, rows).length === 0)) return [];
  const columnProperties = standing.map((it, index) => {
    const known = columns.find(([, column]) => column.header.some((word) => word === it.columnName));
    return known
      ? {
          columnIndex: it.columnIndex ?? index,
          ...tableColumn(known[1], session.language, wordsFor(known[0], known[1], rows)),
        }
      : it;
  });
  return [{ updateTable: { table: { tableId: tableIdOf(tab), columnProperties }, fields: 'columnProperties' } }];
}

function wordsFor(name: string, column: Column, rows: SettingsRows): readonly string[] {
  if (column.kind === 'mail' && name !== 'id') return rows.people.map((it) => it.id);
  if (name === 'service') return [...new Set(rows.scopes.map((it) => it.service))].filter((it) => it !== '');
  return [];
}
