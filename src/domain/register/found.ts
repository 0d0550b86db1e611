import type { RecordOf, TabId } from './workbook';

/** A record as the store found it. `edited`: its seal does not fit, so somebody changed it by hand; no gate passes on it. */
export type Found<T extends TabId> = RecordOf<T> & { readonly edited: boolean };
