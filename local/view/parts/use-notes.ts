import { useCallback, useState } from 'preact/hooks';
import type { Note } from './notes';

export type Say = (kind: Note['kind'], title: string, text: string) => void;

let last = 0;

/** Notes in sight, newest last, four at most; an error stays longer than a word of the script. */
export function useNotes(): {
  readonly notes: readonly Note[];
  readonly say: Say;
  readonly drop: (id: string) => void;
} {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const drop = useCallback((id: string) => setNotes((all) => all.filter((it) => it.id !== id)), []);
  const say = useCallback<Say>(
    (kind, title, text) => {
      const id = `note-${(last += 1)}`;
      setNotes((all) => [...all.slice(-3), { id, kind, title, text }]);
      setTimeout(() => drop(id), kind === 'error' ? 15000 : 6000);
    },
    [drop],
  );
  return { notes, say, drop };
}
