import { archivedIn, archivedTabs } from '../../../domain/releases/archived';
import { detailOf } from '../../../domain/releases/details';
import { hasEnded } from '../../../domain/releases/due-for-archive';
import { say, text } from '../../../domain/text/say';
import { tallyOf, xorCodes, type Tally } from '../crypto/child-digest';
import { titleOf } from '../layout/tab-ids';
import { askFor, tabIn } from '../read/ask';
import { heldIn } from '../read/child-tallies';
import type { FoundRecord } from '../read/found-record';
import { hintsOf, readRegister, type Reading } from '../read/read-register';
import { Refused, refuse } from '../read/refusals';
import { worldOf } from '../read/world-of';
import { openSession } from '../register/session';
import { auditEntries } from '../write/audit-entries';
import { ownBatch } from '../write/batch';
import { commit } from '../write/commit';
import { differences, nextDraft } from '../write/draft-book';
import { standingOf } from '../write/recover';
import { archiveFile, type ArchiveFile } from './archive-file';
import { copyRows } from './copy-rows';

/** Which release moves, to the archive of which year, how many rows at most; who moves it, and when. */
export interface Move {
  readonly register: string;
  readonly actor: string;
  readonly now: string;
  readonly release: string;
  readonly year: string;
  readonly most: number;
}

/** The command name under which it stands in the audit. */
const command = 'archive';

/**
 * Moves rows of an ended release under the lock that the caller holds: copied, compared, then taken out of the register
 * by one write that also tells the release's row and the audit. Gives how many; 0 where nothing is left, where the release
 * was changed by hand, or where hand edits came in between three times.
 */
export function moveRows(move: Move): number {
  for (let tried = 1; tried <= 3; tried++) {
    const moved = movedOnce(move);
    if (moved !== null) return moved;
  }
  return 0;
}

function movedOnce(move: Move): number | null {
  const read = readFor(move);
  const standing = standingOf(read.session, read.state);
  if (standing.kind === 'refusal') throw new Refused(standing);
  if (standing.kind === 'mended') return null;
  const reading = { ...read, session: standing.session };
  const { release, records } = movable(reading, move.release);
  const going = records.slice(0, move.most);
  if (!release || going.length === 0) return 0;
  const file = archiveFile(reading.session, move.year);
  copyRows(file, reading, going);
  return tookOut({ reading, file, move }, release, going) ? going.length : null;
}

function readFor({ register, release }: Move): Reading {
  const session = openSession(register);
  if (!session) throw new Refused(refuse('store.not-set-up'));
  const ask = askFor({ children: { release, tabs: archivedTabs } });
  tabIn(ask, 'audit');
  return readRegister({ session, ask, slot: 0, hints: hintsOf(register, ask, []), settings: false });
}

/** What may move; nothing of a release that is not as the product wrote it, because a finding needs its records. */
function movable(
  reading: Reading,
  id: string,
): { readonly release: FoundRecord | undefined; readonly records: readonly FoundRecord[] } {
  const { world, found, all } = worldOf(reading);
  const release = found('releases', id);
  const records = all().filter((it) => it.tab !== 'releases');
  const noticed = reading.session.noticed.some((it) => it.id === id || it.id.startsWith(`${id}/`));
  const sound =
    release?.edited === false &&
    hasEnded(String(release.fields['state'])) &&
    !noticed &&
    records.every((it) => !it.edited && !hasOwnCells(reading, it)) &&
    archivedTabs.every((tab) => world.whole(id, tab));
  return sound ? { release, records } : { release: undefined, records: [] };
}

/** Cells of a person between ours would be left alone in a row without a record. */
function hasOwnCells({ tabs }: Reading, { tab, raw }: FoundRecord): boolean {
  const ours = new Set(tabs.get(tab)?.layout.at.values());
  return raw.some((cell, at) => cell !== '' && !ours.has(at));
}

interface Ground {
  readonly reading: Reading;
  readonly file: ArchiveFile;
  readonly move: Move;
}

/** One write: the rows emptied, the release told where they went, an audit entry. False where a hand edit came in between. */
function tookOut({ reading, file, move }: Ground, release: FoundRecord, going: readonly FoundRecord[]): boolean {
  const { session, state } = reading;
  const { id, fields, revision } = release;
  const closure = closureAfter({ reading, file, move }, release, going);
  const draft = nextDraft(session, { tab: 'releases', id, base: release, fields, revision }, { closure });
  const why = say(session.language, text('archive.why', { count: going.length, year: move.year }));
  const tab = titleOf('releases', session.language);
  const changed = [{ tab, record: id, revision: draft.revision, why, ...differences(fields, draft.fields) }];
  const author = { actor: move.actor, now: move.now, year: move.now.slice(0, 4), command, key: '' };
  const { entries, after } = auditEntries(session.ring[0], state, { author, changed });
  const own = { state: { ...state, ...after }, audit: entries, rows: [], drafts: [draft], cleared: going };
  return commit(reading, ownBatch(reading, own), state.counters) === 'stands';
}

function closureAfter({ reading, file, move }: Ground, release: FoundRecord, going: readonly FoundRecord[]): string {
  const row = { closure: String(release.fields['closure']) };
  const held = new Map<string, Tally>(Object.entries(heldIn(release.fields)));
  for (const tab of archivedTabs) {
    const more = going.filter((it) => it.tab === tab);
    if (more.length === 0) continue;
    const [count, digest] = tallyOf(reading.session.ring[0], tab, more);
    const [before, code] = held.get(tab) ?? [0, ''];
    held.set(tab, [before + count, code === '' ? digest : xorCodes(code, digest)]);
  }
  const rows = (archivedIn(row)?.rows ?? 0) + going.length;
  const archived = { year: move.year, file: file.id, at: move.now, rows, held: Object.fromEntries(held) };
  return JSON.stringify({ ...detailOf(row, 'closure'), archived });
}
