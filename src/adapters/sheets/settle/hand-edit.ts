import { say, text } from '../../../domain/text/say';
import type { TabId } from '../../../domain/register/workbook';
import type { Place } from '../../../use-cases/ports';
import { withScriptLock } from '../../apps-script/script-lock';
import type { Raw, RawRow } from '../cells/raw';
import { cellName, headerRange, rowsRange } from '../layout/a1';
import { isLayout, layoutOf, usualLayout, type Layout } from '../layout/layout';
import { tabOfSheetId } from '../layout/tab-ids';
import { isSealed } from '../read/found-record';
import { Refused, refuse } from '../read/refusals';
import { notice } from '../register/noticed';
import { openSession, titleIn, type Session } from '../register/session';
import { readRanges } from '../spreadsheet';
import type { Changed } from '../write/audit-entries';
import { commitOwn } from '../write/commit-own';
import { handEditCommand } from './told';

/** Cells that a person changed in the sheet; rows and columns from 1. Values as Google gives them: for a single cell only. */
export interface SheetEdit {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly oldValue: string | undefined;
  /** Address of the person; '' where Google does not tell. */
  readonly who: string;
}

/** Rows of one edit that get an entry each; more of them, e.g. a paste, are found by the nightly check. */
const mostRows = 25;

/**
 * Writes an edit of sealed records into the audit, who, where, from what to what, and notices the records to be settled.
 * Edits of other tabs, of headers and of people's own columns are nobody's business; an edit of the audit itself is told.
 */
export function recordHandEdit(register: string, edit: SheetEdit, now: string): void {
  const tab = tabOfSheetId(edit.sheetId);
  if (!tab || !(isSealed(tab) || tab === 'audit') || edit.row + edit.rows <= 2) return;
  const done = withScriptLock(20_000, () => {
    const met = metBy(opened(register), tab, edit);
    if (met.changed.length === 0) return;
    const author = { actor: edit.who, now, year: now.slice(0, 4), command: handEditCommand, key: '' };
    commitOwn(
      () => opened(register),
      () => ({ author, changed: met.changed }),
    );
    if (tab !== 'audit') notice(met.places);
  });
  if (!done) throw new Error('The edit could not be written down: somebody else was saving.');
}

function opened(register: string): Session {
  const session = openSession(register);
  if (!session) throw new Refused(refuse('store.not-set-up'));
  return session;
}

interface Met {
  readonly changed: readonly Changed[];
  readonly places: readonly Place[];
}

/** The records that an edit met, one read. */
function metBy(session: Session, tab: TabId, edit: SheetEdit): Met {
  const title = titleIn(session, tab);
  const from = Math.max(2, edit.row);
  const to = Math.min(edit.row + edit.rows - 1, from + mostRows - 1);
  const width = Math.max(usualLayout(tab).width, edit.column + edit.columns);
  const [[header = []] = [], rows = []] = readRanges(session.register, [
    headerRange(title),
    rowsRange(title, { from, to }, width),
  ]);
  const known = layoutOf(tab, header);
  const layout = isLayout(known) ? known : usualLayout(tab);
  const columns = [...layout.at].filter(([, at]) => at + 1 >= edit.column && at + 1 < edit.column + edit.columns);
  if (columns.length === 0) return { changed: [], places: [] };
  const each = Array.from({ length: to - from + 1 }, (_, down) =>
    entryOf({ session, tab, title, edit, columns, layout }, from + down, rows[down] ?? []),
  );
  const places = each.flatMap((it) => it.ids.map((id) => ({ tab, id })));
  return { changed: each.map((it) => it.changed), places };
}

interface About {
  readonly session: Session;
  readonly tab: TabId;
  readonly title: string;
  readonly edit: SheetEdit;
  readonly columns: readonly (readonly [string, number])[];
  readonly layout: Layout;
}

function entryOf(
  { session, title, edit, columns, layout }: About,
  row: number,
  cells: RawRow,
): { readonly changed: Changed; readonly ids: readonly string[] } {
  const single = edit.rows === 1 && edit.columns === 1;
  const id = String(cells[layout.at.get('id') ?? 0] ?? '');
  const keyTyped = single && columns.some(([name]) => name === 'id') ? (edit.oldValue ?? '') : '';
  const part = (of: (at: number) => Raw) => Object.fromEntries(columns.map(([name, at]) => [name, of(at)]));
  const cell = cellName(title, row, columns[0]?.[1] ?? 0);
  const why = text(edit.who === '' ? 'control.hand-edit.unknown' : 'control.hand-edit', { cell });
  return {
    changed: {
      tab: title,
      record: keyTyped || id || cell,
      revision: 0,
      from: single ? part(() => edit.oldValue ?? '') : {},
      to: part((at) => cells[at] ?? ''),
      why: say(session.language, why),
    },
    ids: [id, keyTyped].filter((it) => it !== ''),
  };
}
