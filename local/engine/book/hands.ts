import type { sheets_v4 } from '@googleapis/sheets';
import { batchUpdate } from '../../google/sheets/batch-update';
import { boxOfA1, rangeOf } from '../../google/sheets/box';
import { quoted } from '../../google/sheets/a1';
import type { Hands } from '../types';
import type { Host } from '../host';
import { editCell } from './edit';

/** A person's hands on the sheet: the same batch as the API, uncounted and unhooked, with the person's own rights. */
export function handsOf(host: Host, as: string): Hands {
  const batch = (requests: readonly sheets_v4.Schema$Request[]) => {
    const person = host.person(as);
    if (person.access !== 'edit') throw new Error('You have view access only and cannot edit this spreadsheet.');
    const caller = { mail: person.mail, owner: person.mail === host.state.book.owner };
    const body = { requests: [...requests] };
    const result = batchUpdate(host.state.book, { body, caller, mask: null });
    host.bookChanged({ kind: 'batch', body, caller }, result.book);
    return result.answer.replies ?? [];
  };
  const idOf = (tab: string) => boxOfA1(host.state.book, quoted(tab)).box.sheetId;
  const span = (tab: string, dimension: 'ROWS' | 'COLUMNS', [from, count]: readonly [number, number]) => ({
    sheetId: idOf(tab),
    dimension,
    startIndex: from - 1,
    endIndex: from - 1 + count,
  });
  return {
    type: (tab, cell, value) => {
      const result = editCell(host, { tab, cell, value, as });
      if (!result.ok) throw new Error(result.message);
    },
    insertRows: (tab, before, count = 1) =>
      void batch([{ insertDimension: { range: span(tab, 'ROWS', [before, count]), inheritFromBefore: before > 1 } }]),
    deleteRows: (tab, from, count = 1) =>
      void batch([{ deleteDimension: { range: span(tab, 'ROWS', [from, count]) } }]),
    insertColumns: (tab, before, count = 1) =>
      void batch([{ insertDimension: { range: span(tab, 'COLUMNS', [before, count]) } }]),
    deleteColumns: (tab, from, count = 1) =>
      void batch([{ deleteDimension: { range: span(tab, 'COLUMNS', [from, count]) } }]),
    moveColumn: (tab, from, before) =>
      void batch([{ moveDimension: { source: span(tab, 'COLUMNS', [from, 1]), destinationIndex: before - 1 } }]),
    moveRows: (tab, ...[from, before, count = 1]) =>
      void batch([{ moveDimension: { source: span(tab, 'ROWS', [from, count]), destinationIndex: before - 1 } }]),
    sort: (tab, range, ...[column, order = 'ASCENDING']) => {
      const { box } = boxOfA1(host.state.book, `${quoted(tab)}!${range}`);
      batch([{ sortRange: { range: rangeOf(box), sortSpecs: [{ dimensionIndex: column - 1, sortOrder: order }] } }]);
    },
    renameTab: (tab, title) =>
      void batch([{ updateSheetProperties: { properties: { sheetId: idOf(tab), title }, fields: 'title' } }]),
    deleteTab: (tab) => void batch([{ deleteSheet: { sheetId: idOf(tab) } }]),
    batch,
  };
}
