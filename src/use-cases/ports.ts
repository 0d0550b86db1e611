import type { Found } from '../domain/register/found';
import type { ChildTab, FieldsOf, RecordOf, TabId } from '../domain/register/workbook';
import type { Settings } from '../domain/settings/settings';
import type { Text } from '../domain/text/say';

/** What a use case wants to read before it decides; the store fetches all of it in one read (decision 3). */
export interface Wants {
  /** Records by key. A key that does not exist is simply absent from the answer. */
  readonly records?: readonly { readonly tab: TabId; readonly ids: readonly string[] }[];
  /** All records of one release in these tabs. */
  readonly children?: { readonly release: string; readonly tabs: readonly ChildTab[] };
  /** Some columns of a whole tab, e.g. the windows of all releases for the overlap check. */
  readonly columns?: readonly { readonly tab: TabId; readonly names: readonly string[] }[];
  /** Tabs in which the plan may create records: their headers and keys ride in the same read. A tab left out costs a read more. */
  readonly creates?: readonly TabId[];
  /** Records that may have been edited by hand, to be compared with the audit: those named, or all that were noticed. */
  readonly settling?: readonly Place[] | 'noticed';
  /** The last audit entries about the release of `children`. */
  readonly recent?: true;
}

/** An audit entry about a release or one of its records. Values of the columns that changed, before and after. */
export interface RecentEntry {
  readonly tab: TabId;
  readonly record: string;
  readonly revision: number;
  readonly who: string;
  readonly command: string;
  readonly key: string;
  readonly from: Readonly<Record<string, unknown>>;
  readonly to: Readonly<Record<string, unknown>>;
}

/** Where a record belongs. */
export interface Place {
  readonly tab: TabId;
  readonly id: string;
}

/** A column whose value in the file is not the one that the audit tells; both as text. */
export interface Difference {
  readonly column: string;
  readonly told: string;
  readonly found: string;
}

/**
 * How a record in the file stands to the audit (decision 6). `edited`: values, revision or seal differ; `added`: the audit
 * does not know it; `untold`: the audit of it is itself altered or incomplete, at entry row `broken`.
 */
export interface Standing extends Place {
  readonly kind: 'fits' | 'edited' | 'deleted' | 'added' | 'twice' | 'untold';
  /** Rows in the file, from 1. */
  readonly rows: readonly number[];
  readonly differences: readonly Difference[];
  /** Who edited it since its last entry, as far as Google told; '' stands for somebody unknown. */
  readonly editors: readonly string[];
  readonly broken: number;
}

/** Settles a hand edit: the record as the audit tells it again, or as it stands now accepted. One that the audit does not know is set aside. */
export interface Settling extends Place {
  readonly as: 'restored' | 'accepted';
  readonly why: string;
}

/** What was found. Asking for something that was not wanted throws: the use case has a fault. */
export interface World {
  readonly record: <T extends TabId>(tab: T, id: string) => Found<T> | undefined;
  readonly children: <T extends ChildTab>(tab: T, release: string) => readonly Found<T>[];
  /** Rows of a column scan: only the asked columns are filled, `id` always; not verified against seals. */
  readonly rows: <T extends TabId>(tab: T) => readonly Partial<RecordOf<T>>[];
  /** False when the release row's count and digest do not fit its records of that tab: one was deleted, added or altered by hand. */
  readonly whole: (release: string, tab: ChildTab) => boolean;
  /** Cells that could not be read as their column wants, named by address [BAD-33]; they count as empty. */
  readonly problems?: () => readonly Text[];
  /** Records of `Wants.settling` as they stand to the audit. */
  readonly settling?: () => readonly Standing[];
  /** Entries of `Wants.recent`, oldest first. */
  readonly recent?: () => readonly RecentEntry[];
}

/** One record to create or change. The store checks the 50,000 characters of a cell and writes revision, seal and audit row. */
export type Change = { [T in TabId]: CreateOf<T> | UpdateOf<T> }[TabId];

interface CreateOf<T extends TabId> {
  readonly create: T;
  /** Fixed id (checklist item, Runbook section), or left out: the next number of the tab, `REL-2026-0001` or `REL-2026-0001/CHG-3`. */
  readonly id?: string;
  /** The release a child belongs to; needed where `id` is left out in a child tab. May be `ref:new` for the release created in this plan. */
  readonly release?: string;
  readonly set: FieldsOf<T>;
  readonly why: string;
}

interface UpdateOf<T extends TabId> {
  readonly update: T;
  readonly id: string;
  readonly set: FieldsOf<T>;
  readonly why: string;
}

/** A message to hand over after the commit (decision 7). */
export interface Notice {
  readonly channel: 'mail' | 'chat';
  /** Addresses for mail; one Chat space name for chat. */
  readonly to: readonly string[];
  /** The release it speaks of, also the Chat thread key; '' for none. May be `ref:new`. */
  readonly release: string;
  readonly subject: string;
  readonly body: string;
  /** Sent by the desk account with reply-to the actor, instead of by the person who pressed the button. */
  readonly asDesk: boolean;
}

/** What a command does if it goes ahead. `ref:new` in texts and ids stands for the id of the release that the plan creates. */
export interface Plan<A = unknown> {
  readonly kind: 'plan';
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
  /** Hand edits that it settles; their records are among `Wants.settling`. */
  readonly settles?: readonly Settling[];
  /** JSON-safe answer, stored under the command key and given again to a repeat. */
  readonly answer: A;
}

/** An expected no: why, who could, how to go on, and the fields it concerns. Nothing was saved. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly why: Text;
  readonly who?: readonly string[];
  readonly next?: Text;
  /** Field id → what is wrong with it. */
  readonly fields?: Readonly<Record<string, Text>>;
  /** Everything that is missing, where there is more than one reason. */
  readonly reasons?: readonly Text[];
}

/** What every decision knows besides what it read. */
export interface Circumstances {
  /** UTC ISO instant, seconds precision. */
  readonly now: string;
  /** Address of the person who acts, as Google names it, lower case. */
  readonly actor: string;
  /** Settings in force; for a running release, the version that it keeps is in `settingsOf`. */
  readonly settings: Settings;
  readonly settingsOf: (version: number | null) => Settings;
  readonly registerUrl: string;
}

/** A command: what it reads and what it decides; pure. */
export interface Command<I, A> {
  readonly name: string;
  readonly wants: (input: I) => Wants;
  /** What only the first read tells to be needed: releases that a relation or a package names. Anything here costs a read more. */
  readonly more?: (world: World, input: I) => readonly Wants[];
  readonly decide: (world: World, input: I, circumstances: Circumstances) => Plan<A> | Refusal;
}

/** How a command ended. `again`: the same key had been carried out before; this is its first outcome. */
export type Outcome<A> =
  | {
      readonly kind: 'done';
      readonly answer: A;
      readonly ids: readonly string[];
      readonly messages: readonly string[];
      readonly again: boolean;
    }
  | Refusal;

/** The register, as use cases see it. */
export interface Store {
  /** lock → one read → decide → one write → release (decision 3). Throws a fault only where no refusal fits. */
  readonly run: <I, A>(command: Command<I, A>, input: I, call: Call) => Outcome<A>;
  /** One read without the lock, for views. */
  readonly look: (wants: Wants) => { readonly world: World; readonly circumstances: Circumstances };
}

/** Who called, under which command key. */
export interface Call {
  /** Made by the page; 8 to 80 characters of [A-Za-z0-9_-]. */
  readonly key: string;
  /** Lock wait in milliseconds: 20,000; 8,000 in cards and web pages. */
  readonly patience?: number;
}
