import { useState } from 'preact/hooks';
import { ask } from '../ask';

/** What this workspace is, what it is not, and the way back to its beginning. */
export function About({ onDone }: { readonly onDone: () => void }) {
  const [state, setState] = useState<'idle' | 'asking' | 'busy'>('idle');
  const reset = async () => {
    setState('busy');
    await ask('reset');
    localStorage.clear();
    onDone();
    setState('idle');
  };
  return (
    <div class="empty-room wide">
      <h2>Release Desk — local workspace</h2>
      <p>
        Everything here runs on this machine: the spreadsheet, the mail, the Chat spaces and the clock are stand-ins;
        the script and the pages are the very files that are pushed to Apps Script. Nothing is sent anywhere.
      </p>
      <p>
        Choose at the top whom you act as, and which day it is. Moving the clock fires the triggers that fall due.
        People, companies and releases of the demo are invented.
      </p>
      <h3>Start again</h3>
      <p>Brings back the demo company as it was at first. What you did here is thrown away.</p>
      {state === 'idle' && (
        <button type="button" onClick={() => setState('asking')}>
          Reset the workspace…
        </button>
      )}
      {state === 'asking' && (
        <p class="ask">
          <button type="button" class="danger" onClick={() => void reset()}>
            Throw away and reset
          </button>
          <button type="button" onClick={() => setState('idle')}>
            Keep it
          </button>
        </p>
      )}
      {state === 'busy' && <p role="status">Building the demo company…</p>}
    </div>
  );
}
