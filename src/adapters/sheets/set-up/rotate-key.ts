import { say, text } from '../../../domain/text/say';
import { scriptProperties, setScriptProperty } from '../../apps-script/script-properties';
import { withScriptLock } from '../../apps-script/script-lock';
import { freshRoot, keysIn, rootKeyName } from '../crypto/keys';
import { titleOf } from '../layout/tab-ids';
import { Refused, refuse } from '../read/refusals';
import { openSession, type Session } from '../register/session';
import { commitOwn } from '../write/commit-own';

/** The command name under which a new root key stands in the audit. */
const command = 'rotate-key';

/**
 * Makes a new root key under the lock: what is sealed from now on carries it, older seals stay valid. Gives its number.
 * Killed after the key was made, the register goes on with it; repeating makes one more and writes the entry.
 */
export function rotateKey(register: string, by: { readonly actor: string; readonly now: string }): number {
  const opened = (): Session => {
    const session = openSession(register);
    if (!session) throw new Refused(refuse('store.not-set-up'));
    return session;
  };
  const done = withScriptLock(20_000, () => {
    const { language } = opened();
    const last = Number(keysIn(scriptProperties())[0]?.id.slice(1) ?? 0);
    setScriptProperty(rootKeyName(last + 1), freshRoot());
    const changed = {
      tab: titleOf('state', language),
      record: command,
      revision: 0,
      from: { key: last },
      to: { key: last + 1 },
      why: say(language, text('control.rotated-why')),
    };
    commitOwn(opened, () => ({
      author: { ...by, year: by.now.slice(0, 4), command, key: '' },
      changed: [changed],
    }));
    return last + 1;
  });
  if (!done) throw new Refused(refuse('store.busy', { seconds: 20 }));
  return done.value;
}
