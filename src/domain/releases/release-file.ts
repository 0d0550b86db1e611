import type { Found } from '../register/found';
import type { ChildTab } from '../register/workbook';

/** A release with its records, as far as the use case asked for them; asking for another tab throws. */
export interface ReleaseFile {
  readonly release: Found<'releases'>;
  readonly of: <T extends ChildTab>(tab: T) => readonly Found<T>[];
  /** False when count and digest of that tab do not fit the release row: a record was deleted, added or altered by hand. */
  readonly whole: (tab: ChildTab) => boolean;
}
