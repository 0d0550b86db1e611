import { text } from '../../../domain/text/say';
import { schemaVersion } from '../../../domain/register/workbook';
import type { Refusal } from '../../../use-cases/ports';
import { refuse } from '../read/refusals';
import type { RegisterState } from '../register/register-state';
import { saveChain, type Session } from '../register/session';
import { keptCommit, metAsRead, takeBack } from './take-back';

/** How the file stands to what the properties know. */
export type Standing = { readonly kind: 'sound'; readonly session: Session } | { readonly kind: 'mended' } | Refusal;

/**
 * Compares the head of the file with that of the properties. After a kill the pending commit is checked: it stands, or it is
 * taken back (`mended`: read again). A file put back to an older version, or one of another schema, refuses writes.
 */
export function standingOf(session: Session, state: RegisterState): Standing {
  const schema = schemaRefusal(state);
  if (schema) return schema;
  if (state.register !== session.register) return refuse('store.copy');
  const { chain } = session;
  const { pending } = chain;
  if (isAt(state, chain))
    return { kind: 'sound', session: pending ? { ...session, chain: { ...chain, pending: null } } : session };
  if (pending && isAt(state, pending)) return settle(session, state);
  if (state.seq < chain.seq) return refuse('store.older-file', { n: state.seq, m: chain.seq });
  return refuse('store.state.broken');
}

const isAt = (state: RegisterState, head: { readonly seq: number; readonly head: string }): boolean =>
  state.seq === head.seq && state.head === head.head;

function schemaRefusal({ schema }: RegisterState): Refusal | null {
  if (schema > schemaVersion)
    return { kind: 'refusal', why: text('store.newer-schema', { schema, known: schemaVersion }) };
  return schema < schemaVersion ? refuse('store.older-schema') : null;
}

function settle(session: Session, state: RegisterState): Standing {
  const { seq, head, counters } = state;
  if (metAsRead(keptCommit(session))) {
    const chain = { ...session.chain, seq, head, counters, pending: null };
    saveChain(chain);
    return { kind: 'sound', session: { ...session, chain } };
  }
  takeBack(session);
  saveChain({ ...session.chain, pending: null });
  return { kind: 'mended' };
}
