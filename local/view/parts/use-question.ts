import { useCallback, useState } from 'preact/hooks';
import type { Asked } from './question';

export type Confirm = (question: Omit<Asked, 'answer'>) => Promise<boolean>;

/** One question at a time; a second one waits until the first is answered. */
export function useQuestion(): { readonly asked: Asked | null; readonly confirm: Confirm } {
  const [waiting, setWaiting] = useState<readonly Asked[]>([]);
  const confirm = useCallback<Confirm>(
    (question) =>
      new Promise((done) => {
        const answer = (yes: boolean) => {
          setWaiting((all) => all.slice(1));
          done(yes);
        };
        setWaiting((all) => [...all, { ...question, answer }]);
      }),
    [],
  );
  return { asked: waiting[0] ?? null, confirm };
}
