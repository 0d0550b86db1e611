import type { Bundle, CellEdit, Change, Faults, Person } from './types';
import { movedTo, newSharedClock, readClock, writeClock } from './clock';
import { applyEffect, keepBook, type Effect } from './effects';
import type { Journal } from './journal';
import { LockQueue } from './lock-queue';
import type { State } from './state';

/** The inside of a workspace: state, clock, lock and journal, as the ops and the views use them. */
export class Host {
  readonly faults: Faults = {};
  private readonly listeners = new Set<(change: Change) => void>();

  readonly clock = newSharedClock();
  readonly lock = new LockQueue();
  /** Edits by hand that no trigger was told of yet. */
  readonly edits: Omit<CellEdit, 'triggerUid'>[] = [];
  /** Triggers that were told of the first of them. */
  readonly toldOf = new Set<string>();

  constructor(
    public state: State,
    private readonly journal: Journal | null,
    readonly bundle: () => Bundle,
  ) {
    writeClock(this.clock, state.clock);
  }

  now(): number {
    return readClock(this.clock);
  }

  nowText(): string {
    return new Date(this.now()).toISOString();
  }

  /** Makes a change, remembers it on disk, and tells who listens. */
  change(effect: Effect, ...tell: Change[]): void {
    applyEffect(this.state, effect);
    if (effect.kind === 'clock') writeClock(this.clock, effect.clock);
    this.remember(effect, tell);
  }

  /** The same for a change of the file whose outcome is known already. */
  bookChanged(effect: Extract<Effect, { readonly kind: 'batch' }>, book: State['book']): void {
    keepBook(this.state, book);
    this.remember(effect, ['book']);
  }

  private remember(effect: Effect, tell: readonly Change[]): void {
    this.journal?.append(effect);
    if (this.journal?.isLong) this.journal.snapshot(this.state);
    this.tell(...tell);
  }

  /** Puts another state in place of this one. */
  replace(state: State): void {
    this.state = state;
    writeClock(this.clock, state.clock);
    this.journal?.snapshot(state);
    this.tell('reset', 'book', 'clock', 'mails', 'chats', 'executions', 'people', 'triggers', 'menus');
  }

  moveClock(at: number): void {
    this.change({ kind: 'clock', clock: movedTo(this.state.clock, at) }, 'clock');
  }

  nextId(): number {
    this.change({ kind: 'id', last: this.state.lastId + 1 });
    return this.state.lastId;
  }

  person(mail: string): Person {
    const found = this.state.people.find((it) => it.mail === mail.toLowerCase());
    return found ?? { mail: mail.toLowerCase(), name: mail, locale: 'en', access: 'none' };
  }

  subscribe(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(...changes: readonly Change[]): void {
    for (const change of changes) for (const listener of this.listeners) listener(change);
  }
}
