import type { SheetsCalls } from '../types';
import type { Host } from '../host';
import { sheetsBatchGet, sheetsBatchUpdate, sheetsGet } from '../ops/sheets-ops';

/** The Sheets API as a person, outside of any execution; the register, or another file. */
export function sheetsAs(host: Host, as: string, id = host.state.book.id): SheetsCalls {
  const by = () => ({ host, as: as.toLowerCase(), tally: { cells: 0, cellsReturned: 0 } });
  return {
    get: (args = {}) => sheetsGet(by(), id, { ...args }),
    batchGet: (ranges, render = 'UNFORMATTED_VALUE') =>
      (sheetsBatchGet(by(), id, { ranges, valueRenderOption: render }).valueRanges ?? []).map(
        (it): readonly (readonly unknown[])[] => it.values ?? [],
      ),
    batchUpdate: (body) => sheetsBatchUpdate(by(), body, id, {}),
  };
}
