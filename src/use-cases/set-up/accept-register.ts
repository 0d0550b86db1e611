import { text } from '../../domain/text/say';
import type { Refusal } from '../ports';
import type { OlderFile, Stand } from './ports';

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
