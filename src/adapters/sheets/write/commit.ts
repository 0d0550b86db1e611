import { faultKind } from '../../apps-script/fault-kind';
import { waitBeforeTry } from '../../apps-script/with-retry';
import { padded, sameRow, type RawRow } from '../cells/raw';
import { quoted } from '../layout/a1';
import type { Reading } from '../read/read-register';
import { tabOfSheetId } from '../layout/tab-ids';
import { Refused, refuse } from '../read/refusals';
import { readState, stateRow } from '../register/register-state';
import { saveChain, titleIn, type Session } from '../register/session';
import { readRanges, write } from '../spreadsheet';
import { requestsOf, type Batch } from './batch';
import { keptRange } from './scratch';
import type { SheetRequest } from './requests';
import { takeBack } from './take-back';

/** How a write ended: it stands, or it met a hand edit and was put back, or the sheet was not as thought. */
export type Committed = 'stands' | 'put-back' | 'not-there';

/**
 * Writes a batch once: the head moves to pending, the batch is written and checked against what was read, the head is
 * promoted. A write whose answer was lost is looked for before it is tried again [BAD-68].
 */
export function commit(reading: Reading, batch: Batch, counters: Readonly<Record<string, number>>): Committed {
  const { session } = reading;
  const pending = { ...(session.kept ?? session.chain), pending: batch.head };
  saveChain(pending);
  const kept = written(session, batch);
  if (kept === null) return 'not-there';
  if (asRead(batch, kept)) {
    saveChain({ ...pending, ...batch.head, counters: { ...counters }, pending: null });
    return 'stands';
  }
  takeBack(session);
  saveChain({ ...pending, pending: null });
  return 'put-back';
}

const asRead = ({ targets }: Batch, kept: readonly RawRow[]): boolean =>
  targets.every((it, index) => sameRow(padded(it.asRead, it.width), padded(kept[index] ?? [], it.width)));

/** The rows that the write met; null where a tab or row was not there. */
function written(session: Session, batch: Batch): readonly RawRow[] | null {
  const look = keptRange(titleIn(session, 'scratch'), batch.targets);
  for (let tried = 1, tables = true; ; tried++) {
    const requests = requestsOf(batch, tables);
    try {
      return write(session.register, requests, [look])[0] ?? [];
    } catch (error) {
      const kind = faultKind(error);
      if (kind === 'denied') throw denied(error, session, requests);
      if (/above the limit of \d+ cells/i.test(String(error))) throw new Refused(refuse('store.full'));
      if (kind === 'range' && tables && /table/i.test(String(error))) tables = false;
      else if (kind === 'range' || /beyond|out of bounds/i.test(String(error))) return null;
      else if (kind !== 'again') throw error;
      else if (landed(session, batch)) return readRanges(session.register, [look])[0] ?? [];
      else if (tried >= 4) throw error;
      else waitBeforeTry(tried);
    }
  }
}

/** Who may not write the file at all is told so; a range that somebody protected is named by its tab [BAD-52]. */
function denied(error: unknown, session: Session, requests: readonly SheetRequest[]): Refused {
  console.log(`Not saved, the file refuses: ${String(error)}`);
  const place = /requests\[(\d+)\][^:]*: .*protected/i.exec(String(error))?.[1];
  const sheetId =
    place === undefined ? undefined : /"sheetId":(\d+)/.exec(JSON.stringify(requests[Number(place)]))?.[1];
  const tab = sheetId === undefined ? undefined : tabOfSheetId(Number(sheetId));
  return new Refused(tab ? refuse('store.protected', { tab: titleIn(session, tab) }) : refuse('store.read-only'));
}

/** Did a write take effect although an error came back? The head in the file tells. */
function landed(session: Session, { head }: Batch): boolean {
  const range = `${quoted(titleIn(session, 'state'))}!A${stateRow}:B${stateRow}`;
  const [[row = []] = []] = readRanges(session.register, [range]);
  const state = readState(String(row[1] ?? ''), session.ring);
  return state?.seq === head.seq && state.head === head.head;
}
