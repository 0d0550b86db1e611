import type { PageServer, Reply } from '../sidebar-api';
import { lostAnswer } from './lost-answer';

type Name = keyof PageServer;
type AskName = { [N in Name]: ReturnType<PageServer[N]> extends Reply<unknown> ? N : never }[Name];
type ShowName = Exclude<Name, AskName>;
type AnswerOf<N extends AskName> = Extract<ReturnType<PageServer[N]>, { readonly ok: true }>['value'];

type Calls = { readonly [N in Name]: (...given: Parameters<PageServer[N]>) => void };
interface Handlers {
  readonly withSuccessHandler: (then: (value: unknown) => void) => Runner;
  readonly withFailureHandler: (then: (error: unknown) => void) => Runner;
}
type Runner = Handlers & Calls;

declare const google: { readonly script: { readonly run: Runner; readonly host: { readonly close: () => void } } };

const changing: ReadonlySet<Name> = new Set<Name>(['act', 'importRegister', 'relayMessages']);

/** Calls a public function of the server. Always answers: a lost answer is a problem too, told in the reader's words. */
export function ask<N extends AskName>(name: N, ...given: Parameters<PageServer[N]>): Promise<Reply<AnswerOf<N>>> {
  return new Promise((resolve) => {
    const lost = (error: unknown): void => {
      resolve({ ok: false, problem: lostAnswer(messageOf(error), changing.has(name)) });
    };
    const answered = (value: unknown): void => {
      if (isReply<AnswerOf<N>>(value)) resolve(value);
      else lost('');
    };
    try {
      const calls: Calls = google.script.run.withSuccessHandler(answered).withFailureHandler(lost);
      calls[name](...given);
    } catch (error) {
      lost(error);
    }
  });
}

/** Opens another place of the add-on. What goes wrong there is told there. */
export function show(name: ShowName, release: string, failed: () => void): void {
  google.script.run.withFailureHandler(failed)[name](release);
}

/** Hands the messages over in a call of their own, which nobody waits for (decision 7). */
export function relay(ids: readonly string[]): void {
  if (ids.length > 0) void ask('relayMessages', ids);
}

/** Closes the dialog or sidebar. */
export const closePage = (): void => {
  google.script.host.close();
};

/** Our own server sends the types of the contract; only that it is a reply at all is looked at. */
const isReply = <V>(value: unknown): value is Reply<V> =>
  typeof value === 'object' &&
  value !== null &&
  'ok' in value &&
  (value.ok === true ? 'value' in value : 'problem' in value);

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
