import { useState } from 'preact/hooks';
import type { Person } from '../../engine/types';
import { ask } from '../ask';
import type { Confirm } from './use-question';

interface Props {
  readonly people: readonly Person[];
  readonly confirm: Confirm;
  readonly onDone: () => void;
}

const rights: Readonly<Record<Person['access'], string>> = {
  edit: 'May edit the file',
  view: 'May only read',
  none: 'Outside the sharing',
};

/** What this workspace is, what it is not, who has which access, and the way back to its beginning. */
export function About({ people, confirm, onDone }: Props) {
  const [busy, setBusy] = useState(false);
  const reset = async () => {
    const text = 'Everything that you did here is thrown away, and the demo company is built anew.';
    if (!(await confirm({ title: 'Reset the workspace?', text, yes: 'Throw away and reset', no: 'Keep it' }))) return;
    setBusy(true);
    await ask('reset');
    onDone();
    setBusy(false);
  };
  return (
    <div class="page-room">
      <h2>Release Desk — local workspace</h2>
      <p>
        Everything here runs on this machine: the spreadsheet, the mail, the Chat spaces and the clock are stand-ins;
        the script and the pages are the very files that are pushed to Apps Script. Nothing is sent anywhere.
      </p>
      <p>
        Choose at the top whom you act as, and which day it is. Moving the clock fires the triggers that fall due.
        People, companies and releases of the demo are invented.
      </p>
      <h3>Who may do what with the file</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Address</th>
            <th scope="col">Access</th>
          </tr>
        </thead>
        <tbody>
          {people.map((it) => (
            <tr key={it.mail}>
              <td>{it.name}</td>
              <td>{it.mail}</td>
              <td>{it.desk === true ? 'Desk account: owns file and script' : rights[it.access]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>Start again</h3>
      <p>Brings back the demo company as it was at first.</p>
      <button type="button" disabled={busy} onClick={() => void reset()}>
        Reset the workspace…
      </button>
      {busy && <p role="status">Building the demo company…</p>}
    </div>
  );
}
