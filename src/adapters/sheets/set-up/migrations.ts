import { sheetIdOf } from '../layout/tab-ids';
import { addedColumns } from './added-columns';
import { readState, stateCell, stateKey, stateRow } from '../register/register-state';
import { quoted } from '../layout/a1';
import { titleIn, type Session } from '../register/session';
import { readRanges, write } from '../spreadsheet';
import { updateCells, type SheetRequest } from '../write/requests';

/** Brings a file to the schema `to` from the one before it: requests that travel in one batch with the new number. */
export interface Migration {
  readonly to: number;
  readonly requests: (session: Session) => readonly SheetRequest[];
}

/** Every migration in order; version 1 is the first schema, version 2 brought the columns of the whole procedure. */
export const migrations: readonly Migration[] = [{ to: 2, requests: addedColumns }];

/**
 * Carries out the migrations that the file still lacks, one atomic write each, so that a kill leaves it at one schema or
 * the next; gives the versions that were made.
 */
export function migrate(session: Session, list: readonly Migration[] = migrations): readonly number[] {
  const made: number[] = [];
  for (const step of list) {
    const state = stateIn(session);
    if (!state || state.schema !== step.to - 1) continue;
    const cell = stateCell({ ...state, schema: step.to }, session.ring[0]);
    write(session.register, [
      ...step.requests(session),
      updateCells({ sheetId: sheetIdOf('state'), row: stateRow - 1, column: 0 }, [stateKey, cell]),
    ]);
    made.push(step.to);
  }
  return made;
}

/** The state as it stands in the file; null where there is none, or one that was changed by hand. */
export function stateIn(session: Session): ReturnType<typeof readState> {
  const [rows = []] = readRanges(session.register, [`${quoted(titleIn(session, 'state'))}!A${stateRow}:B${stateRow}`]);
  return readState(String(rows[0]?.[1] ?? ''), session.ring);
}
