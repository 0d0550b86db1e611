import type { Found } from '../../domain/register/found';
import type { ChildTab, RecordOf } from '../../domain/register/workbook';
import type { GateId } from '../../domain/gates/gate';
import type { ActionId, DeskActionId } from '../../domain/rights/actions';
import type { Text } from '../../domain/text/say';
import type { FormValues } from '../../sidebar-api';
import type { Change, Refusal, Wants } from '../ports';
import type { FieldSpec } from './field';
import type { NoticeWish } from './notice-wish';
import type { Scene } from './scene';
import type { Values } from './values';

/** Actions that a page may ask for; the others have public functions of their own. */
export type PageActionId = Exclude<
  ActionId,
  | 'import-register'
  | 'export-tab'
  | 'publish-settings'
  | 'refresh-dashboard'
  | 'verify-register'
  | 'set-up'
  | DeskActionId
>;

export type ReleaseState = Exclude<RecordOf<'releases'>['state'], ''>;

/** What an action does if it goes ahead: changes, messages, and the sentence that the person reads. */
export interface Step {
  readonly kind: 'step';
  readonly changes: readonly Change[];
  readonly notices: readonly NoticeWish[];
  readonly said: Text;
}

/** One verb, one file: src/use-cases/actions/<id>.ts. Everything in it is pure. */
export interface Action {
  /** States of the release in which it can be done. */
  readonly at: readonly ReleaseState[];
  /** It can be done on a release that is on hold. */
  readonly onHold?: true;
  /** Somebody else's save in between is a conflict [BAD-48], instead of being added to. */
  readonly careful?: true;
  /** Tabs whose records it judges or changes. */
  readonly tabs: (subject: string) => readonly ChildTab[];
  /** What it reads besides the release and its records. */
  readonly alsoReads?: (subject: string) => Wants;
  /** What it reads besides once the release is known: releases that it is tied to. Costs a read more where there are any. */
  readonly thenReads?: (release: Found<'releases'>, values: FormValues) => readonly Wants[];
  /** The gate whose right it takes. */
  readonly right?: (scene: Scene) => { readonly gate?: GateId };
  /** It checks the right itself, record by record, e.g. for each ticked item. */
  readonly perItem?: true;
  /** Why it makes no sense as things stand; nothing where it does. The pages offer only what is not blocked. */
  readonly blocked?: (scene: Scene) => Text | undefined;
  /** Who has done it already, said to the second of two who decide at once instead of the bare state; nothing where nobody has. */
  readonly late?: (scene: Scene) => Text | undefined;
  readonly fields: (scene: Scene) => readonly FieldSpec[];
  readonly decide: (scene: Scene, values: Values) => Step | Refusal;
}

/** An action, checked to be whole. */
export const action = (it: Action): Action => it;

/** What an action does, as a value. */
export const step = (changes: readonly Change[], said: Text, notices: readonly NoticeWish[] = []): Step => ({
  kind: 'step',
  changes,
  notices,
  said,
});

/** An expected no. */
export const refuse = (why: Text, rest: Omit<Refusal, 'kind' | 'why'> = {}): Refusal => ({
  kind: 'refusal',
  why,
  ...rest,
});

/** A no about one field of the form. */
export const refuseField = (id: string, why: Text): Refusal => refuse(why, { fields: { [id]: why } });

/** States by stretch of the way, for `at`. */
export const states = {
  open: ['initiation', 'planning', 'build', 'test', 'move2run', 'authorised', 'deploying', 'hypercare', 'closing'],
  beforeGo: ['initiation', 'planning', 'build', 'test', 'move2run'],
  beforeLive: ['initiation', 'planning', 'build', 'test', 'move2run', 'authorised'],
  prepared: ['planning', 'build', 'test', 'move2run', 'authorised'],
  afterPlanning: ['planning', 'build', 'test', 'move2run', 'authorised', 'deploying', 'hypercare', 'closing'],
  live: ['deploying', 'hypercare', 'closing'],
  after: ['hypercare', 'closing'],
  ended: ['closed', 'rolled-back', 'cancelled'],
} as const satisfies Readonly<Record<string, readonly ReleaseState[]>>;
