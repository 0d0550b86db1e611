import { text } from '../../domain/text/say';
import type { Refusal } from '../ports';

/** Where the file stands, and where the properties say that it stood. */
export interface Stand {
  readonly file: number;
  readonly known: number;
}

/** The register while it refuses to be written because its file is older than what was saved. */
export interface OlderFile {
  readonly alone: <T>(work: () => T) => { readonly value: T } | null;
  /** null where there is nothing to accept. */
  readonly stand: () => Stand | null;
  /** Goes on from the file as it is, with an audit entry; numbers given since are not given again. */
  readonly accept: (about: { readonly actor: string; readonly now: string; readonly stand: Stand }) => void;
}

/** The stand from which the register goes on. */
export interface Accepted {
  readonly kind: 'accepted';
  readonly stand: Stand;
}

/** An administrator accepts a file that was put back to an earlier version: "the register stands at n of m" (decision 6). */
export function acceptRegister(
  register: OlderFile,
  administrators: readonly string[],
  by: { readonly actor: string; readonly now: string },
): Accepted | Refusal {
  if (!administrators.includes(by.actor))
    return { kind: 'refusal', why: text('set-up.administrators-only'), who: administrators };
  const done = register.alone((): Accepted | Refusal => {
    const stand = register.stand();
    if (!stand) return { kind: 'refusal', why: text('set-up.nothing-to-accept') };
    register.accept({ ...by, stand });
    return { kind: 'accepted', stand };
  });
  return done ? done.value : { kind: 'refusal', why: text('store.busy', { seconds: 20 }) };
}
