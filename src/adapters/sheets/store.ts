import { dayIn } from '../../domain/calendar/zone';
import type { Settings, SettingsRows } from '../../domain/settings/settings';

import type { Call, Circumstances, Command, Outcome, Plan, Refusal, Store, Wants } from '../../use-cases/ports';
import { withScriptLock } from '../apps-script/script-lock';
import { errorRefusal } from './doubtful-cells';
import { askFor, tabIn, type Ask } from './read/ask';
import { keyRefusal } from './read/key-refusal';
import { hintsOf, readRegister, type Reading } from './read/read-register';
import { Refused, refuse } from './read/refusals';
import { worldOf, type FoundWorld } from './read/world-of';
import { fingerprintOf, memoryCell, readMemory, slotRowOf, type Remembered } from './register/command-memory';
import { notice } from './register/noticed';
import { openSession, type Session } from './register/session';
import { settingsSource, type SettingsSource } from './settings/settings-source';
import { batchOf } from './write/batch';
import { commit } from './write/commit';
import { prepare } from './write/prepare';
import type { Author } from './write/prepared';
import { standingOf } from './write/recover';

/**
 * What the wiring passes: the spreadsheet id of the script properties (REGISTER_ID), the address of the person who acts
 * (Session.getActiveUser, lower case, never empty), the clock (UTC ISO instant, seconds), and the parser of settings
 * (domain/settings/read-settings). One store an execution. Everything else the store takes from script properties,
 * script cache and script lock.
 */
export interface StoreDeps {
  readonly register: string;
  readonly actor: string;
  readonly now: () => string;
  readonly readSettings: (rows: SettingsRows, version: number) => Settings;
}

const usualPatience = 20_000;
const mostTries = 3;

interface Job<I, A> {
  readonly command: Command<I, A>;
  readonly input: I;
  readonly call: Call;
}

interface Tools {
  readonly deps: StoreDeps;
  readonly settings: SettingsSource;
}

/** The register behind the Sheets API: one read, one decision, one atomic write under the script lock. */
export function openStore(deps: StoreDeps): Store {
  const tools = { deps, settings: settingsSource(deps.register, deps.readSettings) };
  return {
    run: (command, input, call) => asRefusal(() => runUnderLock(tools, { command, input, call })),
    look: (wants) => look(tools, wants),
  };
}

function asRefusal<T>(work: () => T): T | Refusal {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function runUnderLock<I, A>(tools: Tools, job: Job<I, A>): Outcome<A> {
  if (!/^[A-Za-z0-9_-]{8,80}$/.test(job.call.key)) return refuse('store.key.bad');
  const patience = job.call.patience ?? usualPatience;
  const done = withScriptLock(patience, () => runTried(tools, job));
  return done ? done.value : refuse('store.busy', { seconds: Math.round(patience / 1000) });
}

function runTried<I, A>(tools: Tools, job: Job<I, A>): Outcome<A> {
  for (let tried = 1; tried <= mostTries; tried++) {
    const outcome = runOnce(tools, job);
    if (outcome !== null) return outcome;
  }
  return refuse('store.conflict', { count: mostTries });
}

/** One read, decision and write; null where a hand edit came in between and everything was put back. */
function runOnce<I, A>(tools: Tools, job: Job<I, A>, also?: readonly Wants[]): Outcome<A> | null {
  const { command, input, call } = job;
  const read = readFor(tools, [command.wants(input), ...(also ?? [])], slotRowOf(call.key));
  const standing = standingOf(read.session, read.state);
  if (standing.kind === 'refusal') return standing;
  if (standing.kind === 'mended') return null;
  const reading = { ...read, session: standing.session };
  const memory = {
    before: readMemory(String(reading.slotRow[1] ?? '')),
    fingerprint: fingerprintOf(tools.deps.actor, command.name, input),
  };
  const known = memory.before.find((it) => it.k === call.key);
  if (known) return known.f === memory.fingerprint ? first<A>(known) : refuse('store.key.reused');
  const found = worldOf(reading);
  // Doubled keys and cells in error are what such a command is there to put right.
  const refusal = reading.settling.length > 0 ? null : (keyRefusal(reading) ?? errorRefusal(reading, found.all()));
  if (refusal) return refusal;
  const more = also ? [] : (command.more?.(found.world, input) ?? []);
  if (more.length > 0) return runOnce(tools, job, more);
  const circumstances = circumstancesOf(tools, reading);
  const decision = command.decide(found.world, input, circumstances);
  if (decision.kind === 'refusal') return decision;
  const author = authorOf(circumstances, command.name, call.key);
  return carryOut({ tools, reading, found, author }, decision, memory);
}

function first<A>({ answer, ids, messages }: Remembered): Outcome<A> {
  return { kind: 'done', answer: answer as A, ids, messages, again: true };
}

interface Ready {
  readonly tools: Tools;
  readonly reading: Reading;
  readonly found: FoundWorld;
  readonly author: Author;
}

function carryOut<A>(
  { tools, reading, found, author }: Ready,
  plan: Plan<A>,
  memory: { readonly before: readonly Remembered[]; readonly fingerprint: string },
): Outcome<A> | null {
  const ground = withHeaders(tools, { reading, found }, plan);
  const prepared = prepare(plan, {
    reading: ground.reading,
    found: ground.found.found,
    author,
    compared: ground.found.compared,
  });
  const { ids, messages } = prepared;
  const answer = prepared.answer as A;
  const done = { kind: 'done', answer, ids, messages, again: false } as const;
  if (prepared.drafts.length + prepared.cleared.length === 0) return done;
  const cell = memoryCell(memory.before, {
    k: author.key,
    f: memory.fingerprint,
    answer,
    ids: [...ids],
    messages: [...messages],
  });
  const batch = batchOf(ground.reading, prepared, { row: slotRowOf(author.key), cell });
  if (commit(ground.reading, batch, prepared.state.counters) !== 'stands') return null;
  if (plan.settles) notice([], plan.settles);
  return done;
}

/** Tabs that the plan adds to and nobody asked for cost one read more (see Wants.creates). */
function withHeaders(
  tools: Tools,
  { reading, found }: Pick<Ready, 'reading' | 'found'>,
  plan: Plan,
): Pick<Ready, 'reading' | 'found'> {
  const missing = plan.changes
    .map((it) => ('create' in it ? it.create : it.update))
    .filter((tab) => !reading.tabs.has(tab));
  if (missing.length === 0) return { reading, found };
  const ask: Ask = new Map();
  missing.forEach((tab) => (tabIn(ask, tab).keys = true));
  const hints = hintsOf(tools.deps.register, ask, []);
  const more = readRegister({ session: reading.session, ask, slot: 0, hints, settings: false });
  return { reading: { ...reading, tabs: new Map([...reading.tabs, ...more.tabs]) }, found };
}

const authorOf = ({ actor, now, settings }: Circumstances, command: string, key: string): Author => ({
  actor,
  now,
  year: dayIn(settings.companySettings.zone, now).slice(0, 4),
  command,
  key,
});

function openedSession({ deps }: Tools): Session {
  const session = openSession(deps.register);
  if (!session) throw new Refused(refuse('store.not-set-up'));
  return session;
}

/** One read of everything; settings ride along where the cache does not have them. */
function readFor(tools: Tools, wants: readonly Wants[], slot: number): Reading {
  const session = openedSession(tools);
  const settling = wants.flatMap((it) => (it.settling === 'noticed' ? session.noticed : (it.settling ?? [])));
  const ask = askFor(...wants, { records: settling.map(({ tab, id }) => ({ tab, ids: [id] })) });
  if (slot > 0) (['audit', 'outbox'] as const).forEach((tab) => tabIn(ask, tab));
  const recent = wants.some((it) => it.recent) ? (wants.find((it) => it.children)?.children?.release ?? '') : '';
  if (settling.length > 0 || recent !== '') tabIn(ask, 'audit').columns.add('record');
  const hints = hintsOf(session.register, ask, ['settings']);
  const near = tools.settings.isNear(Number(hints.text('settings') ?? 0));
  const reading = readRegister({ session, ask, slot, hints, settings: !near, settling, recent });
  hints.learn('settings', String(reading.state.settingsVersion));
  hints.flush();
  return reading;
}

function circumstancesOf({ deps, settings }: Tools, reading: Reading): Circumstances {
  const inForce = settings.inForce(reading);
  return {
    now: deps.now(),
    actor: deps.actor,
    settings: inForce,
    settingsOf: (version) =>
      version === null || version === inForce.version ? inForce : settings.ofVersion(reading.session, version),
    registerUrl: `https://docs.google.com/spreadsheets/d/${deps.register}/edit`,
  };
}

/** A view: one read, no lock, nothing written but hints. */
function look(tools: Tools, wants: Wants): ReturnType<Store['look']> {
  const reading = readFor(tools, [wants], 0);
  return { world: worldOf(reading).world, circumstances: circumstancesOf(tools, reading) };
}
