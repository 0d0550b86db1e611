import { useState } from 'preact/hooks';
import type { ClockView, TriggerView } from '../../engine/api';
import { ask, type ClockWish } from '../ask';

interface Props {
  readonly clock: ClockView;
  readonly zone: string;
  readonly triggers: readonly TriggerView[];
  readonly onError: (text: string) => void;
}

const day = 24 * 60 * 60 * 1000;

/** The workspace's clock: what time it is there, and the ways to move it; moving fires due triggers. */
export function Clock({ clock, zone, triggers, onError }: Props) {
  const [open, setOpen] = useState(false);
  const [date, setDate] = useState(clock.now.slice(0, 10));
  const [busy, setBusy] = useState(false);
  const wish = async (it: ClockWish) => {
    setBusy(true);
    await ask('clock', it).catch((error: Error) => onError(error.message));
    setBusy(false);
    setOpen(false);
  };
  const shown = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
    new Date(clock.now),
  );
  return (
    <div class="clock">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} title={`Time zone ${zone}`}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2" />
        </svg>
        {shown}
        {clock.mode !== 'real' && <em>moved</em>}
      </button>
      {open && (
        <div class="clock-list">
          <div class="row">
            <button type="button" disabled={busy} onClick={() => void wish({ advance: 60 * 60 * 1000 })}>
              +1 hour
            </button>
            <button type="button" disabled={busy} onClick={() => void wish({ advance: day })}>
              +1 day
            </button>
            <button type="button" disabled={busy} onClick={() => void wish({ advance: 7 * day })}>
              +1 week
            </button>
          </div>
          <form
            class="row"
            onSubmit={(event) => {
              event.preventDefault();
              void wish({ goTo: `${date}T09:00:00Z` });
            }}
          >
            <label>
              Go to <input type="date" required value={date} onInput={(event) => setDate(event.currentTarget.value)} />
            </label>
            <button type="submit" disabled={busy}>
              Go
            </button>
          </form>
          <button type="button" disabled={busy} onClick={() => void wish({ real: true })}>
            Back to real time
          </button>
          <h3>Triggers</h3>
          {triggers.length === 0 && <p class="hint">None installed.</p>}
          <ul>
            {triggers.map((it) => (
              <li key={it.id}>
                <code>{it.fn}</code> {it.rule}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
