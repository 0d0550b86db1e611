import type { SheetsCalls } from '../types';
import type { Host } from '../host';
import { sheetsBatchGet, sheetsBatchUpdate, sheetsGet } from '../ops/sheets-ops';

/** The Sheets API as a person, outside of any execution. */
export function sheetsAs(host: Host, as: string): SheetsCalls {
  const by = () => ({ host, as: as.toLowerCase(), tally: { cells: 0, cellsReturned: 0 } });
  const { id } = host.state.book;
  return {
    get: (args = {}) => sheetsGet(by(), id, { ...args }),
    batchGet: (ranges, render = 'UNFORMATTED_VALUE') =>
      (sheetsBatchGet(by(), id, { ranges, valueRenderOption: render }).valueRanges ?? []).map(
        (it): readonly (readonly unknown[])[] => it.values ?? [],
      ),
    batchUpdate: (body) => sheetsBatchUpdate(by(), body, id, {}),
  };
}
