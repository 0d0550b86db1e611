import { useEffect, useState } from 'preact/hooks';
import type { MailView } from '../../engine/api';
import { ask } from '../ask';
import { moment } from '../moment';

/** The inbox of the person one acts as, newest first; what they sent is marked. */
export function Mail({ me, change }: { readonly me: string; readonly change: number }) {
  const [mails, setMails] = useState<readonly MailView[]>([]);
  const [open, setOpen] = useState('');
  useEffect(() => {
    void ask('mails', { as: me }).then((all) => setMails([...all].reverse()));
  }, [me, change]);
  const shown = mails.find((it) => it.id === open) ?? mails[0];
  if (shown === undefined)
    return (
      <div class="empty-room">
        <h2>No mail yet</h2>
        <p>Mails that Release Desk hands over to this person appear here.</p>
      </div>
    );
  return (
    <div class="split">
      <ul class="list" aria-label="Mails">
        {mails.map((it) => (
          <li key={it.id}>
            <button type="button" aria-current={it.id === shown.id} onClick={() => setOpen(it.id)}>
              <span class="line">
                <strong>{it.from === me ? `To ${it.to.join(', ')}` : it.fromName || it.from}</strong>
                <time>{moment(it.at)}</time>
              </span>
              <span>{it.subject}</span>
              <span class="hint">{it.text.replace(/\s+/g, ' ').slice(0, 110)}</span>
            </button>
          </li>
        ))}
      </ul>
      <article class="letter">
        <h2>{shown.subject}</h2>
        <dl>
          <dt>From</dt>
          <dd>
            {shown.fromName} &lt;{shown.from}&gt;
          </dd>
          <dt>To</dt>
          <dd>{shown.to.join(', ')}</dd>
          {shown.replyTo !== '' && <dt>Reply to</dt>}
          {shown.replyTo !== '' && <dd>{shown.replyTo}</dd>}
          <dt>At</dt>
          <dd>{moment(shown.at)}</dd>
        </dl>
        {shown.html === '' ? (
          <pre class="body">{shown.text}</pre>
        ) : (
          <iframe title="Message" sandbox="" srcdoc={shown.html} />
        )}
      </article>
    </div>
  );
}
