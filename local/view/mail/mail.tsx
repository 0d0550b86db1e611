import { useEffect, useState } from 'preact/hooks';
import type { MailView, Person } from '../../engine/types';
import { ask } from '../ask';
import { moment } from '../moment';
import { Letter } from './letter';
import { nameIn } from './name-in';

interface Props {
  readonly me: string;
  readonly people: readonly Person[];
  readonly zone: string;
  readonly change: number;
}

/** The inbox of the person one acts as, newest first; what they sent is marked. */
export function Mail({ me, people, zone, change }: Props) {
  const [mails, setMails] = useState<readonly MailView[] | null>(null);
  const [open, setOpen] = useState('');
  useEffect(() => {
    void ask('mails', { as: me }).then((all) => setMails([...all].reverse()));
  }, [me, change]);
  if (mails === null) return <p class="loading">Opening the inbox…</p>;
  const shown = mails.find((it) => it.id === open) ?? mails[0];
  if (shown === undefined)
    return (
      <div class="empty-room">
        <h2>No mail yet</h2>
        <p>Mails that Release Desk hands over to this person appear here.</p>
      </div>
    );
  const who = (it: MailView) =>
    it.from === me ? `To ${it.to.map((to) => nameIn(people, to)).join(', ')}` : it.fromName || nameIn(people, it.from);
  return (
    <div class="split">
      <ul class="list" aria-label="Mails">
        {mails.map((it) => (
          <li key={it.id}>
            <button type="button" aria-current={it.id === shown.id} onClick={() => setOpen(it.id)}>
              <span class="line">
                <strong>{who(it)}</strong>
                <time>{moment(it.at, zone)}</time>
              </span>
              <span class="subject">{it.subject}</span>
              <span class="hint">{it.text.replace(/\s+/g, ' ').slice(0, 110)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Letter mail={shown} people={people} zone={zone} />
    </div>
  );
}
