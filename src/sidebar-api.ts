/**
 * The contract between the pages and the server: JSON-safe types only. Days are 'YYYY-MM-DD', instants UTC ISO text.
 * All texts arrive in the reader's language, ready to show with textContent.
 */
export type * from './sidebar-api-files';
import type {
  DocumentView,
  ImportPreview,
  ImportProgress,
  ImportRequest,
  MessagesView,
  Words,
} from './sidebar-api-files';

/** Every public function answers one of these; a fault never reaches a page as an exception text. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T; readonly messages?: readonly string[]; readonly again?: boolean }
  | { readonly ok: false; readonly problem: Problem };

/** What happened, whether anything was saved, how to go on, who can. */
export interface Problem {
  readonly title: string;
  readonly saved: 'nothing' | 'everything' | 'unknown';
  readonly savedText: string;
  readonly next: string;
  readonly reasons: readonly string[];
  readonly who: readonly string[];
  /** Field id → message. */
  readonly fields: Readonly<Record<string, string>>;
  /** A code for tests and for the page: refused | busy | conflict | input | rights | fault | authorise. */
  readonly code: string;
  /** May the page repeat the call with the same key? */
  readonly retry: boolean;
}

export type FieldKind =
  'text' | 'long' | 'number' | 'day' | 'moment' | 'choice' | 'choices' | 'flag' | 'person' | 'people' | 'link';

/** One field of a form that the server asks for. `moment` values are wall-clock 'YYYY-MM-DDTHH:mm' in the company's zone. */
export interface Field {
  readonly id: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly help?: string;
  readonly example?: string;
  readonly required: boolean;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly value?: FieldValue;
  readonly max?: number;
  /** Shown only while that field of the form holds one of these values; where the form has no such field, always. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
  /** Heading under which the form groups it. */
  readonly group?: string;
}

export type FieldValue = string | number | boolean | readonly string[] | null;
export type FormValues = Readonly<Record<string, FieldValue>>;

/** Something this person can (or cannot) do now. */
export interface ActionView {
  readonly action: string;
  /** Record the action is about, e.g. a change or an incident; '' for the release itself. */
  readonly subject: string;
  readonly label: string;
  readonly explain: string;
  readonly fields: readonly Field[];
  /** Set when this person may not: why and who can. */
  readonly refused?: { readonly why: string; readonly who: readonly string[] };
  readonly primary: boolean;
}

/** The one command of the pages: do an action. `key` is made by the page, once a press. */
export interface ActRequest {
  readonly action: string;
  /** '' when the action creates a release. */
  readonly release: string;
  readonly subject: string;
  readonly values: FormValues;
  readonly key: string;
  /** Revision of the release that the person saw; a newer one is a conflict where the action says so. */
  readonly revision: number | null;
}

export interface ActAnswer {
  readonly release: string;
  readonly said: string;
}

export interface WorkEntry {
  readonly release: string;
  readonly title: string;
  readonly what: string;
  readonly due: string;
  readonly dueText: string;
  readonly overdue: boolean;
  /** The action that the entry opens in the Release sidebar, '' for just the release. */
  readonly action: string;
  readonly subject: string;
}

/** Where everyone lands. */
export interface MyWorkView {
  readonly person: { readonly mail: string; readonly name: string; readonly roles: readonly string[] };
  readonly todo: readonly WorkEntry[];
  readonly drafts: readonly WorkEntry[];
  readonly following: readonly WorkEntry[];
  readonly mayCreate: boolean;
  readonly words: Words;
}

export type VerdictState = 'met' | 'not-met' | 'unknown' | 'not-applicable';

export interface CriterionView {
  readonly id: string;
  readonly title: string;
  readonly state: VerdictState;
  /** 'met', 'not met because …', 'unknown because …', 'not applicable: …', in words. */
  readonly text: string;
  /** Action that would help, '' for none. */
  readonly action: string;
}

export interface GateView {
  readonly gate: string;
  readonly title: string;
  readonly question: string;
  readonly state: 'passed' | 'current' | 'later';
  readonly passedText: string;
  /** Decision whose document it has; absent where there is none. */
  readonly document?: string;
  readonly criteria: readonly CriterionView[];
}

/** A titled list of records in the Release sidebar, each with what can be done about it. */
export interface PanelView<A = ActionView> {
  readonly id: string;
  readonly title: string;
  readonly empty: string;
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly detail: string;
    readonly link: string;
    readonly actions: readonly A[];
  }[];
  readonly actions: readonly A[];
}

export interface ReleaseView<A = ActionView> {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly state: string;
  readonly stateText: string;
  readonly phases: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: 'done' | 'current' | 'later';
  }[];
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly warnings: readonly string[];
  readonly gates: readonly GateView[];
  readonly next: readonly A[];
  readonly panels: readonly PanelView<A>[];
  readonly words: Words;
}

/** An act in a reply: what it says and asks stands once for all acts alike; `values` is what its fields hold. */
export interface SharedAct extends Pick<ActionView, 'action' | 'subject' | 'refused'> {
  readonly like: number;
  readonly values: FormValues;
  readonly primary?: true;
}

/** A field in a reply: its options stand once for all fields that offer the same. */
export interface SharedField extends Omit<Field, 'options' | 'value'> {
  readonly listed?: number;
}

/** A release in a reply: a hundred acts share some thirty forms, so that it stays under 100 KB (P9). */
export interface ReleaseReply extends ReleaseView<SharedAct> {
  readonly forms: readonly (Pick<ActionView, 'label' | 'explain'> & { readonly fields: readonly SharedField[] })[];
  readonly lists: readonly NonNullable<Field['options']>[];
}

/** The form of "New release", with the draft's values when it opens one. */
export interface NewReleaseView {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly words: Words;
}

/** What shows while one types: type and model, freezes and overlaps, people proposed, what is still missing. */
export interface PreviewView {
  readonly type: string;
  readonly typeText: string;
  readonly riskText: string;
  readonly missing: readonly string[];
  readonly complete: number;
  readonly freezes: readonly string[];
  readonly overlaps: readonly string[];
  readonly people: readonly { readonly label: string; readonly value: string }[];
  readonly fields: Readonly<Record<string, string>>;
}

export interface ChecklistItemView {
  readonly id: string;
  readonly item: string;
  readonly title: string;
  readonly priority: string;
  readonly priorityText: string;
  readonly state: string;
  readonly stateText: string;
  readonly owner: string;
  readonly due: string;
  readonly dueText: string;
  readonly overdue: boolean;
  readonly evidence: string;
  readonly hint: string;
  readonly note: string;
  readonly blocking: boolean;
  /** What this person may do with it: done | validate | unchanged | not-applicable | request-exception | decide-exception | assign | reopen. */
  readonly may: readonly string[];
}

/**
 * `actions` are the acts on several items at once (complete-items, validate-items, set-items-aside, assign-items,
 * reopen-items, request-exception, decide-exception): subject '', and the page adds `items`, the ids that were ticked, to
 * the values of the act's own fields. `set-topics` gets `changed` (letters of the topics that change) and `reason`.
 */
export interface ChecklistView {
  readonly release: string;
  readonly title: string;
  readonly revision: number;
  readonly score: number;
  readonly scoreText: string;
  readonly topics: readonly {
    readonly id: string;
    readonly title: string;
    readonly changed: boolean | null;
    readonly open: number;
    readonly total: number;
  }[];
  readonly groups: readonly {
    readonly topic: string;
    readonly title: string;
    readonly items: readonly ChecklistItemView[];
  }[];
  readonly actions: readonly ActionView[];
  readonly people: readonly { readonly value: string; readonly label: string }[];
  /** Address of the reader, as `owner` of an item holds it. */
  readonly me: string;
  readonly mayTopics: boolean;
  readonly words: Words;
}

/** The page "Process": what concerns the process and no single release, one section at a time. */
export interface ProcessView {
  readonly section: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly panel: PanelView;
  readonly words: Words;
}

/** What the page is told when it is served: inserted as escaped JSON in place of the literal "__BOOT__". */
export interface Boot {
  readonly page: 'my-work' | 'new-release' | 'release' | 'process' | 'checklist' | 'import' | 'messages' | 'document';
  /** '' where the page is about no release yet. */
  readonly release: string;
  readonly language: 'en' | 'fr';
}

/** Every function that a page calls. The `show…` functions open another place of the add-on and give nothing back. */
export interface PageServer {
  readonly openMyWork: () => Reply<MyWorkView>;
  readonly openNewRelease: (release: string) => Reply<NewReleaseView>;
  readonly previewRelease: (asked: { readonly release: string; readonly values: FormValues }) => Reply<PreviewView>;
  readonly openRelease: (release: string) => Reply<ReleaseView | ReleaseReply>;
  readonly openChecklist: (release: string) => Reply<ChecklistView>;
  readonly openMessages: (release: string) => Reply<MessagesView>;
  /** A decision's id, or `audit`, or `audit:<day>:<day>`. */
  readonly openDocument: (asked: string) => Reply<DocumentView>;
  readonly showDocument: (asked: string) => void;
  readonly openProcess: (section: string) => Reply<ProcessView>;
  readonly act: (request: ActRequest) => Reply<ActAnswer>;
  readonly relayMessages: (ids: readonly string[]) => Reply<{ readonly sent: number }>;
  readonly previewImport: (request: ImportRequest) => Reply<ImportPreview>;
  readonly importRegister: (request: ImportRequest) => Reply<ImportProgress>;
  readonly showChecklist: (release: string) => void;
  readonly showMessages: (release: string) => void;
}
