import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Problem, Reply } from '../../sidebar-api';
import { start } from '../words';
import { ProblemNote } from './problem-note';

interface LoadedProps<V> {
  readonly load: () => Promise<Reply<V>>;
  /** `reload` asks again and keeps what is shown until the answer is there. */
  readonly children: (view: V, reload: () => void) => ComponentChildren;
}

/** Shows a view when its data are there, and how to go on when they do not come. */
export function Loaded<V>({ load, children }: LoadedProps<V>) {
  const [reply, setReply] = useState<Reply<V> | null>(null);
  const [busy, setBusy] = useState(true);
  const turn = useRef(0);
  const reload = useCallback(() => {
    const mine = ++turn.current;
    setBusy(true);
    void load().then((it) => {
      if (mine !== turn.current) return;
      setReply(it);
      setBusy(false);
    });
  }, [load]);
  useEffect(reload, [reload]);
  const again = (): void => {
    setReply(null);
    reload();
  };
  if (reply === null) return <Waiting />;
  if (reply.ok)
    return (
      <div class="loaded" aria-busy={busy}>
        {children(reply.value, reload)}
      </div>
    );
  return <Failed problem={reply.problem} onRetry={again} />;
}

const Waiting = () => (
  <main class="view" aria-busy="true">
    <p class="waiting" role="status">
      <span class="spinner" aria-hidden="true" />
      {start('loading')}
    </p>
    <div class="ghost" aria-hidden="true" />
    <div class="ghost" aria-hidden="true" />
    <div class="ghost short" aria-hidden="true" />
  </main>
);

const Failed = ({ problem, onRetry }: { readonly problem: Problem; readonly onRetry: () => void }) => (
  <main class="view">
    <h1>{start('product')}</h1>
    <ProblemNote problem={{ ...problem, retry: true }} onRetry={onRetry} />
  </main>
);
