import { say, text } from '../../../domain/text/say';
import type { OlderFile } from '../../../use-cases/set-up/ports';
import { withScriptLock } from '../../apps-script/script-lock';
import { Refused, refuse } from '../read/refusals';
import { titleOf } from '../layout/tab-ids';
import { openSession, type Session } from '../register/session';
import { commitOwn } from '../write/commit-own';
import { stateIn } from './migrations';

/** The command name under which acceptance stands in the audit: after it, numbers may jump. */
export const acceptCommand = 'accept-register';

/** The register's file when it was put back to an earlier version. */
export function openOlderFile(register: string): OlderFile {
  const opened = (): Session => {
    const session = openSession(register);
    if (!session) throw new Refused(refuse('store.not-set-up'));
    return session;
  };
  return {
    alone: (work) => withScriptLock(20_000, work),
    stand: () => {
      const session = opened();
      const state = stateIn(session);
      return state && state.seq < session.chain.seq ? { file: state.seq, known: session.chain.seq } : null;
    },
    accept: ({ actor, now, stand }) => {
      const { language } = opened();
      const why = say(language, text('set-up.accept-why'));
      const changed = {
        tab: titleOf('state', language),
        record: acceptCommand,
        revision: 0,
        from: { entries: stand.known },
        to: { entries: stand.file },
        why,
      };
      const author = { actor, now, year: now.slice(0, 4), command: acceptCommand, key: '' };
      commitOwn(
        () => atFile(opened()),
        (_, { chain }) => ({
          author,
          changed: [changed],
          state: () => ({ seq: stand.known, counters: chain.counters }),
        }),
      );
    },
  };
}

// The properties stay where they are until the acceptance stands in the file; else one that is refused or killed would
// leave the older file accepted with no entry in the audit.
function atFile(session: Session): Session {
  const state = stateIn(session);
  if (!state) throw new Refused(refuse('store.state.broken'));
  const counters = { ...state.counters, ...session.chain.counters };
  const chain = { ...session.chain, seq: state.seq, head: state.head, counters, pending: null };
  return { ...session, chain, kept: session.chain };
}
