import type { RecordOf } from '../register/workbook';

type Row = Partial<Pick<RecordOf<'releases'>, 'id' | 'title' | 'service' | 'version' | 'state'>>;

/** Columns of all releases that tell one roll-out from another. */
export const rollOutColumns = ['id', 'title', 'service', 'version', 'state'] as const;

const plain = (text = ''): string => text.trim().toLowerCase();

/**
 * The release that stands for the same roll-out already: service, version and title are the same, and it is neither a draft
 * nor cancelled; '' where there is none [DEF-01]. A release without a version is like no other.
 */
export const sameRollOut = (own: Row, rows: readonly Row[]): string =>
  plain(own.version) === ''
    ? ''
    : (rows.find(
        (it) =>
          it.id !== own.id &&
          it.state !== 'draft' &&
          it.state !== 'cancelled' &&
          (['service', 'version', 'title'] as const).every((name) => plain(it[name]) === plain(own[name])),
      )?.id ?? '');
