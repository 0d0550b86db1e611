import { schemaVersion, type TabId } from '../../../domain/register/workbook';
import type { Place } from '../../../use-cases/ports';
import { faultKind } from '../../apps-script/fault-kind';
import type { RawRow } from '../cells/raw';
import { quoted } from '../layout/a1';
import { tabOfSheetId, titleOf } from '../layout/tab-ids';
import { readState, stateRow, type RegisterState } from '../register/register-state';
import { titleIn, withTitles, type Session } from '../register/session';
import { describe, readRanges } from '../spreadsheet';
import { tabIn, type Ask } from './ask';
import { hintsFor, type Hints } from './hints';
import {
  againFetches,
  checkRows,
  emptyReadings,
  firstFetches,
  missingFetches,
  settleLayout,
  Shifted,
  type Fetch,
} from './read-tabs';
import { Refused, refuse } from './refusals';
import type { TabReading } from './tab-reading';

/** Everything that one unit of work has read. */
export interface Reading {
  readonly session: Session;
  readonly ask: Ask;
  readonly tabs: ReadonlyMap<TabId, TabReading>;
  readonly state: RegisterState;
  /** The rows of _State and of the command slot as they were read, for the check after the write. */
  readonly stateRow: RawRow;
  readonly slotRow: RawRow;
  /** Records to be compared with the audit. */
  readonly settling: readonly Place[];
  /** The release whose last audit entries are asked for; '' for none. */
  readonly recent: string;
}

export interface ReadRequest {
  readonly session: Session;
  readonly ask: Ask;
  /** Row (from 1) of the command slot; 0 reads none. */
  readonly slot: number;
  readonly hints: Hints;
  /** Read the rows of the settings in force as well. */
  readonly settings: boolean;
  readonly settling?: readonly Place[];
  readonly recent?: string;
}

/** Hints for an ask, with the names that every unit of work looks up. */
export const hintsOf = (register: string, ask: Ask, more: readonly string[]): Hints =>
  hintsFor(register, ask, ['titles', ...[...ask.keys()].map((tab) => `l.${tab}`), ...more]);

/** One read when hints are warm, one more when rows have to be found first; again when rows moved in between. */
export function readRegister(request: ReadRequest): Reading {
  for (let tried = 1; ; tried++) {
    try {
      return readOnce(
        tried === 1
          ? withHintedTitles(request)
          : { ...request, session: lookForTitles(request), hints: blind(request.hints) },
      );
    } catch (error) {
      if (!(error instanceof Shifted) && faultKind(error) !== 'range') throw error;
      if (tried === 3) throw error instanceof Shifted ? new Refused(refuse('store.moving')) : error;
    }
  }
}

function readOnce(request: ReadRequest): Reading {
  const { session, ask, hints } = request;
  if (request.settings) tabIn(ask, 'snapshots').keys = true;
  const tabs = emptyReadings(session, ask, hints);
  const fixed = { state: [] as RawRow, slot: [] as RawRow };
  const each = [...ask].flatMap(([tab, it]) => {
    const reading = tabs.get(tab);
    return reading ? [{ reading, it }] : [];
  });
  fetchAll(session, [
    ...fixedFetches(request, fixed),
    ...each.flatMap(({ reading, it }) => firstFetches(reading, it, hints)),
  ]);
  const state = stateOf(session, fixed.state);
  // An older file lacks columns; that is the reason to tell, not each of them.
  if (state.schema < schemaVersion) throw new Refused(refuse('store.older-schema'));
  if (request.settings) ask.get('snapshots')?.prefixes.add(`v${state.settingsVersion}/`);
  const moved = each.filter(({ reading }) => !settleLayout(reading, hints));
  fetchAll(
    session,
    moved.flatMap(({ reading, it }) => againFetches(reading, it)),
  );
  fetchAll(
    session,
    each.flatMap(({ reading, it }) => missingFetches(reading, it)),
  );
  each.forEach(({ reading, it }) => checkRows(reading, it, hints));
  const { settling = [], recent = '' } = request;
  return { session, ask, tabs, state, stateRow: fixed.state, slotRow: fixed.slot, settling, recent };
}

function fixedFetches(request: ReadRequest, fixed: { state: RawRow; slot: RawRow }): readonly Fetch[] {
  const range = (tab: TabId, row: number) => `${quoted(titleIn(request.session, tab))}!A${row}:B${row}`;
  const state: Fetch = { range: range('state', stateRow), take: ([row = []]) => (fixed.state = row) };
  const slot: Fetch = { range: range('commands', request.slot), take: ([row = []]) => (fixed.slot = row) };
  return request.slot > 0 ? [state, slot] : [state];
}

function fetchAll(session: Session, fetches: readonly Fetch[]): void {
  if (fetches.length === 0) return;
  const answers = readRanges(
    session.register,
    fetches.map((it) => it.range),
  );
  fetches.forEach((it, index) => it.take(answers[index] ?? []));
}

function stateOf(session: Session, row: RawRow): RegisterState {
  const state = readState(String(row[1] ?? ''), session.ring);
  if (!state) throw new Refused(refuse('store.state.broken'));
  return state;
}

function withHintedTitles(request: ReadRequest): ReadRequest {
  const known = request.hints.text('titles');
  return known ? { ...request, session: { ...request.session, renamed: renamedIn(known) } } : request;
}

const renamedIn = (text: string): Partial<Record<TabId, string>> => {
  const pairs: unknown = JSON.parse(text);
  return typeof pairs === 'object' && pairs !== null ? pairs : {};
};

/** Titles by sheet id, after a range was not found: a renamed tab is found again, a deleted one is named. */
function lookForTitles({ session, ask, hints }: ReadRequest): Session {
  const sheets = describe(session.register, 'sheets.properties(sheetId,title)').sheets ?? [];
  const there = new Set(sheets.map((it) => tabOfSheetId(it.properties?.sheetId ?? -1)));
  const lost = (['state', 'commands', ...ask.keys()] as const).find((it) => !there.has(it));
  if (lost) throw new Refused(refuse('store.tab.missing', { tab: titleOf(lost, session.language) }));
  const titled = withTitles(session, sheets);
  hints.learn('titles', JSON.stringify(titled.renamed));
  return titled;
}

const blind = (hints: Hints): Hints => ({ ...hints, rows: () => [] });
