import type {
  BookView,
  CellView,
  ChatMessage,
  ClockView,
  EditResult,
  Execution,
  MailView,
  Menu,
  Person,
  Space,
  TriggerView,
  UiRequest,
} from '../engine/types';

/** What the server tells of the whole workspace. */
export interface State {
  readonly book: BookView;
  readonly people: readonly Person[];
  readonly owner: string;
  readonly clock: ClockView;
  readonly triggers: readonly TriggerView[];
  /** How many mails each person received. */
  readonly inboxes: Readonly<Record<string, number>>;
}

/** A page to show arrives by the number of its frame. */
export type Shown = UiRequest & { readonly frame?: string };

export type Ran =
  | { readonly ok: true; readonly value: unknown; readonly ui: readonly Shown[] }
  | {
      readonly ok: false;
      readonly error: { readonly name: string; readonly message: string };
      readonly ui: readonly Shown[];
    };

export type ClockWish = { readonly goTo: string } | { readonly advance: number } | { readonly real: true };

/** The state as it is told: no file where the one that is known is still the newest. */
export type ToldState = Omit<State, 'book'> & { readonly book: BookView | null };

interface Answers {
  readonly state: ToldState;
  readonly open: { readonly menus: readonly Menu[] };
  readonly window: readonly (readonly CellView[])[];
  readonly run: Ran;
  readonly edit: EditResult;
  readonly mails: readonly MailView[];
  readonly chats: { readonly spaces: readonly Space[]; readonly messages: readonly ChatMessage[] };
  readonly executions: readonly Omit<Execution, 'calls' | 'ui'>[];
  readonly execution: Execution | null;
  readonly clock: number;
  readonly reset: unknown;
}

/** The one way from the view to the server; a failed question throws with the server's sentence. */
export async function ask<Q extends keyof Answers>(question: Q, input: unknown = {}): Promise<Answers[Q]> {
  const response = await fetch(`/api/${question}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error((answer as { message: string }).message);
  return answer as Answers[Q];
}
