import type { Circumstances, Refusal, Wants, World } from '../ports';

/** Data for a page: what it reads, in one read without the lock, and what the page is shown; pure. */
export interface View<I, V> {
  readonly wants: (input: I) => Wants;
  readonly show: (
    world: World,
    input: I,
    circumstances: Circumstances,
  ) => { readonly kind: 'view'; readonly view: V } | Refusal;
}

/** What a page is shown, as a value beside the refusals. */
export const shown = <V>(view: V): { readonly kind: 'view'; readonly view: V } => ({ kind: 'view', view });
