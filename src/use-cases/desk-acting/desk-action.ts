import type { DeskActionId } from '../../domain/rights/actions';
import type { Text } from '../../domain/text/say';
import type { FieldSpec } from '../acting/field';
import type { Values } from '../acting/values';
import type { ActRequest } from '../../sidebar-api';
import type { Change, Notice, Refusal, Settling, Wants, World } from '../ports';
import type { DeskScene } from './desk-scene';

/** What an act on the register does if it goes ahead. `created`: a release that it makes, to be opened next. */
export interface DeskStep {
  readonly kind: 'desk-step';
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
  readonly said: Text;
  readonly created?: string;
  /** Hand edits that it settles. */
  readonly settles?: readonly Settling[];
}

/** One verb about the register as a whole, not about one release: src/use-cases/desk-actions/<id>.ts. Everything in it is pure. */
export interface DeskAction {
  /** What it reads; `subject` is the id of the record it is about, '' for none. The ids of a form are not known yet, so read columns. */
  readonly wants: (subject: string) => Wants;
  /** What it reads besides once that is known, e.g. the members of a package; what is not read yet is not to be asked for. Costs a read more. */
  readonly thenReads?: (world: World, request: ActRequest) => readonly Wants[];
  /** Why it makes no sense as things stand; nothing where it does. */
  readonly blocked?: (scene: DeskScene) => Text | undefined;
  readonly fields: (scene: DeskScene) => readonly FieldSpec[];
  readonly decide: (scene: DeskScene, values: Values) => DeskStep | Refusal;
}

/** An action on the register, checked to be whole. */
export const deskAction = (it: DeskAction): DeskAction => it;

/** What an act on the register does, as a value. */
export const deskStep = (
  changes: readonly Change[],
  said: Text,
  rest: Partial<Pick<DeskStep, 'notices' | 'created' | 'settles'>> = {},
): DeskStep => ({ kind: 'desk-step', changes, said, notices: [], ...rest });

export type DeskActions = Readonly<Record<DeskActionId, DeskAction>>;
