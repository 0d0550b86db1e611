import type { Found } from '../../../src/domain/register/found';
import { childTabs, columnsOf, type ChildTab, type RecordOf, type TabId } from '../../../src/domain/register/workbook';
import type { Settings } from '../../../src/domain/settings/settings';
import type { Call, Change, Command, Notice, Outcome, Store, Wants, World } from '../../../src/use-cases/ports';
import { blankRecord } from '../../../src/use-cases/acting/blank';

type Row = Record<string, unknown> & { id: string };

/** A register in memory that keeps the contract of the store: ids, revisions, `ref:new`, one outcome a key, only what was wanted. */
export class MemoryRegister implements Store {
  now = '2026-03-02T08:00:00Z';
  actor = '';
  readonly notices: Notice[] = [];
  readonly audit: { readonly who: string; readonly command: string; readonly record: string; readonly why: string }[] =
    [];
  readonly broken = new Set<string>();
  private readonly tabs = new Map<TabId, Map<string, Row>>();
  private readonly outcomes = new Map<string, Outcome<unknown>>();
  private readonly counts = new Map<string, number>();

  /** Published versions that running releases may keep; any other version reads as the settings in force. */
  readonly versions = new Map<number, Settings>();

  constructor(public settings: Settings) {}

  run = <I, A>(command: Command<I, A>, input: I, call: Call): Outcome<A> => {
    const known = this.outcomes.get(call.key);
    // The contract of the store: the same key is the same command, so its answer has the command's type.
    if (known && known.kind === 'done') return { ...known, again: true } as Outcome<A>;
    const wants = command.wants(input);
    const more = command.more?.(this.world(wants), input) ?? [];
    const plan = command.decide(this.world(wants, ...more), input, this.circumstances());
    if (plan.kind === 'refusal') return plan;
    const created = plan.changes.find((it) => 'create' in it && it.create === 'releases');
    const id = created ? this.nextId('releases', '') : null;
    const fill = <T>(value: T): T =>
      JSON.parse(
        JSON.stringify(value)
          .split('ref:new')
          .join(id ?? 'ref:new'),
      ) as T;
    const ids = plan.changes.map((it) => this.apply(fill(it), { id, command: command.name }));
    const notices = fill(plan.notices);
    this.notices.push(...notices);
    const outcome: Outcome<A> = {
      kind: 'done',
      answer: fill(plan.answer),
      ids,
      messages: notices.map((_, at) => `MSG-${at}`),
      again: false,
    };
    this.outcomes.set(call.key, outcome);
    return outcome;
  };

  look: Store['look'] = (wants) => ({ world: this.world(wants), circumstances: this.circumstances() });

  /** Puts a record in, or changes one, behind the back of every command. */
  put<T extends TabId>(tab: T, id: string, set: Partial<RecordOf<T>> & { edited?: boolean }): void {
    this.rows(tab).set(id, { ...(this.rows(tab).get(id) ?? blankRecord(tab, id)), ...set, id });
  }

  get<T extends TabId>(tab: T, id: string): Found<T> {
    const row = this.rows(tab).get(id);
    if (!row) throw new Error(`No record ${id} in ${tab}`);
    return row as unknown as Found<T>;
  }

  all<T extends TabId>(tab: T): readonly Found<T>[] {
    return [...this.rows(tab).values()] as unknown as readonly Found<T>[];
  }

  private circumstances() {
    return {
      now: this.now,
      actor: this.actor,
      settings: this.settings,
      settingsOf: (version: number | null) => this.versions.get(version ?? 0) ?? this.settings,
      registerUrl: 'https://docs.google.com/spreadsheets/d/local-register',
    };
  }

  private rows(tab: TabId): Map<string, Row> {
    const rows = this.tabs.get(tab) ?? new Map<string, Row>();
    this.tabs.set(tab, rows);
    return rows;
  }

  private world(...all: readonly Wants[]): World {
    const wanted = (tab: TabId, ok: boolean): void => {
      if (!ok) throw new Error(`${tab} was not wanted`);
    };
    return {
      record: <T extends TabId>(tab: T, id: string) => {
        wanted(
          tab,
          all.some(({ records = [] }) => records.some((it) => it.tab === tab && it.ids.includes(id))),
        );
        return this.rows(tab).get(id) as unknown as Found<T> | undefined;
      },
      children: <T extends ChildTab>(tab: T, release: string) => {
        wanted(
          tab,
          all.some(({ children }) => children?.release === release && children.tabs.includes(tab)),
        );
        return this.all(tab).filter((it) => it.id.startsWith(`${release}/`));
      },
      rows: <T extends TabId>(tab: T) => {
        const scans = all.flatMap(({ columns = [] }) => columns.filter((it) => it.tab === tab));
        const names = scans.flatMap((it) => it.names);
        wanted(tab, scans.length > 0);
        return this.all(tab).map(
          (row) =>
            Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name))) as Partial<RecordOf<T>>,
        );
      },
      whole: (release, tab) => !this.broken.has(`${release} ${tab}`),
    };
  }

  private nextId(tab: TabId, release: string): string {
    const key = `${release} ${tab}`;
    const n = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, n);
    const id = this.idOf(tab, release, n);
    return this.rows(tab).has(id) ? this.nextId(tab, release) : id;
  }

  protected idOf(tab: TabId, release: string, n: number): string {
    if (tab === 'packages') return `PKG-2026-${String(n).padStart(3, '0')}`;
    if (tab === 'releases') return `REL-2026-${String(n).padStart(4, '0')}`;
    return `${release}/${tab.slice(0, 3).toUpperCase()}-${n}`;
  }

  private apply(change: Change, made: { readonly id: string | null; readonly command: string }): string {
    const tab: TabId = 'create' in change ? change.create : change.update;
    const unknown = Object.keys(change.set).filter((name) => !columnsOf(tab).some(([column]) => column === name));
    if (unknown.length > 0) throw new Error(`${tab} has no column ${unknown.join(', ')}`);
    const isChild = childTabs.some((it) => it === tab);
    const id =
      'create' in change
        ? (change.id ?? (tab === 'releases' ? (made.id ?? '') : this.nextId(tab, change.release ?? '')))
        : change.id;
    if ('create' in change && this.rows(tab).has(id)) throw new Error(`${tab} has ${id} already`);
    if ('create' in change && isChild && !id.startsWith(`${change.release ?? ''}/`))
      throw new Error(`${id} does not belong to ${change.release ?? 'any release'}`);
    if ('update' in change && !this.rows(tab).has(id)) throw new Error(`${tab} has no ${id}`);
    const before = this.rows(tab).get(id) ?? blankRecord(tab, id);
    const revision = 'revision' in before && typeof before.revision === 'number' ? before.revision + 1 : 1;
    this.rows(tab).set(id, { ...before, ...change.set, id, revision });
    this.audit.push({ who: this.actor, command: made.command, record: id, why: change.why });
    return id;
  }
}
