import { cellOf } from '../../src/adapters/sheets/cells/cells';
import type { FieldValue } from '../../src/adapters/sheets/cells/field-value';
import { tableIdOf } from '../../src/adapters/sheets/layout/tab-ids';
import { appendRows } from '../../src/adapters/sheets/write/requests';
import type { Column } from '../../src/domain/register/schema';
import { columnsOf } from '../../src/domain/register/workbook';
import type { Workspace } from '../../local/engine/api';
import { oldIds } from '../store/many-rows';

/** Adds so many closed releases of 2019 with every column filled, past the store so that it is quick; gives their ids. */
export function addOldReleases(workspace: Workspace, count: number): readonly string[] {
  const ids = oldIds('REL', count);
  const rows = ids.map((id) => columnsOf('releases').map((it) => cellOf(it[1], sampleOf(it, id), 'en')));
  const request = appendRows({ tableId: tableIdOf('releases') }, rows);
  workspace.sheetsAs(workspace.owner()).batchUpdate({ requests: [request] });
  return ids;
}

function sampleOf([name, column]: readonly [string, Column], id: string): FieldValue {
  if (name === 'id') return id;
  if (name === 'state') return 'closed';
  if (name === 'hold') return '';
  switch (column.kind) {
    case 'integer':
    case 'number':
      return 1;
    case 'flag':
      return false;
    case 'day':
      return '2019-05-14';
    case 'instant':
      return '2019-05-14T18:30:00Z';
    case 'choice':
      return Object.keys(column.choices ?? {})[0] ?? '';
    case 'mail':
      return 'former.colleague@northwind.example';
    case 'json':
      return '';
    default:
      return `${name} of ${id}`;
  }
}
