import type { TabId } from '../../../domain/register/workbook';
import { tabIn, type Ask } from '../read/ask';
import { hintsOf, readRegister, type Reading } from '../read/read-register';
import { Refused, refuse } from '../read/refusals';
import type { RegisterState } from '../register/register-state';
import type { Session } from '../register/session';
import { auditEntries, type Changed } from './audit-entries';
import { ownBatch, type NewRow } from './batch';
import { commit } from './commit';
import type { Author } from './prepared';
import { standingOf } from './recover';

/** A write of the product's own, beside the commands of users: settings published, the register set up or accepted. */
export interface OwnWrite {
  readonly author: Author;
  readonly changed: readonly Changed[];
  readonly rows?: readonly { readonly tab: TabId; readonly rows: readonly NewRow[] }[];
  /** What the state becomes beside the audit's head. */
  readonly state?: (now: RegisterState) => Partial<RegisterState>;
}

/** Carries an own write out under the lock that the caller holds; gives the session after it. `make` sees the state as read. */
export function commitOwn(open: () => Session, make: (state: RegisterState, session: Session) => OwnWrite): void {
  for (let tried = 1; tried <= 3; tried++) if (triedOnce(open(), make)) return;
  throw new Refused(refuse('store.conflict', { count: 3 }));
}

function triedOnce(session: Session, make: (state: RegisterState, session: Session) => OwnWrite): boolean {
  const read = readOwn(session, []);
  const standing = standingOf(session, read.state);
  if (standing.kind === 'refusal') throw new Refused(standing);
  if (standing.kind === 'mended') return false;
  const own = make(read.state, standing.session);
  const tabs = (own.rows ?? []).map((it) => it.tab);
  const reading = tabs.length === 0 ? read : readOwn(standing.session, tabs);
  return writeOwn({ ...reading, session: standing.session }, own);
}

function readOwn(session: Session, tabs: readonly TabId[]): Reading {
  const ask: Ask = new Map();
  (['audit', ...tabs] as const).forEach((tab) => tabIn(ask, tab));
  return readRegister({ session, ask, slot: 0, hints: hintsOf(session.register, ask, []), settings: false });
}

function writeOwn(reading: Reading, { author, changed, rows = [], state }: OwnWrite): boolean {
  const start = { ...reading.state, ...state?.(reading.state) };
  const { entries, after } = auditEntries(reading.session.ring[0], start, { author, changed });
  const next = { ...start, ...after, changedAt: author.now };
  return commit(reading, ownBatch(reading, { state: next, audit: entries, rows }), next.counters) === 'stands';
}
