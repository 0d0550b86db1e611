import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClockView, TriggerView } from '../../engine/types';
import { ask, type ClockWish } from '../ask';
import { failureText } from '../failure-text';
import { moment } from '../moment';
import { Icon } from './icon';

interface Props {
  readonly clock: ClockView;
  readonly zone: string;
  readonly triggers: readonly TriggerView[];
  readonly onError: (text: string) => void;
}

const day = 24 * 60 * 60 * 1000;
const steps: readonly (readonly [string, number])[] = [
  ['+1 hour', day / 24],
  ['+1 day', day],
  ['+1 week', 7 * day],
];

/** The workspace's clock: what time it is there, and the ways to move it; moving fires due triggers. */
export function Clock({ clock, zone, triggers, onError }: Props) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const home = useRef<HTMLDivElement>(null);
  const now = useTicking(clock);
  useEffect(() => {
    const away = (event: Event) => {
      if (!home.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, []);
  const wish = async (it: ClockWish) => {
    setBusy(true);
    await ask('clock', it).catch((error: unknown) => onError(failureText(error)));
    setBusy(false);
    setOpen(false);
  };
  return (
    <div ref={home} class="clock" onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} title={`Time zone ${zone}`}>
        <Icon name="clock" />
        {moment(now, zone)}
        {clock.mode !== 'real' && <em>{clock.mode}</em>}
        <Icon name="down" />
      </button>
      {open && (
        <div class="clock-list">
          <Moves now={now} busy={busy} onWish={(it) => void wish(it)} />
          <Triggers triggers={triggers} zone={zone} />
        </div>
      )}
    </div>
  );
}

/** The clock goes on between two answers of the server, unless it stands. */
function useTicking({ now, mode }: ClockView): string {
  const [shown, setShown] = useState(now);
  useEffect(() => {
    setShown(now);
    if (mode === 'standing') return undefined;
    const from = performance.now();
    const timer = setInterval(() => setShown(new Date(Date.parse(now) + performance.now() - from).toISOString()), 5000);
    return () => clearInterval(timer);
  }, [now, mode]);
  return shown;
}

interface MovesProps {
  readonly now: string;
  readonly busy: boolean;
  readonly onWish: (wish: ClockWish) => void;
}

function Moves({ now, busy, onWish }: MovesProps) {
  const [date, setDate] = useState(now.slice(0, 10));
  return (
    <>
      <div class="row even">
        {steps.map(([words, advance]) => (
          <button key={words} type="button" disabled={busy} onClick={() => onWish({ advance })}>
            {words}
          </button>
        ))}
      </div>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          onWish({ goTo: `${date}T09:00` });
        }}
      >
        <label>
          Go to <input type="date" required value={date} onInput={(event) => setDate(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={busy}>
          Go, 09:00
        </button>
      </form>
      <button type="button" disabled={busy} onClick={() => onWish({ real: true })}>
        Back to real time
      </button>
      {busy && (
        <p class="hint" role="status">
          Moving the clock and firing what is due…
        </p>
      )}
    </>
  );
}

function Triggers({ triggers, zone }: { readonly triggers: readonly TriggerView[]; readonly zone: string }) {
  return (
    <div>
      <h2>Triggers</h2>
      {triggers.length === 0 && <p class="hint">None installed.</p>}
      <ul>
        {triggers.map((it) => (
          <li key={it.id}>
            <span class="line">
              <code>{it.fn}</code> <span>{it.rule}</span>
            </span>
            <span class="hint">next {moment(it.nextAt, zone)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
