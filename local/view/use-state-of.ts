import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, type State, type ToldState } from './ask';

/** The state of the workspace, asked again after each change; the file comes only where another version of it is known. */
export function useStateOf(change: number, failed: (error: unknown) => void): State | null {
  const [state, setState] = useState<State | null>(null);
  const newest = useRef<State['book'] | null>(null);
  const onFailed = useRef(failed);
  onFailed.current = failed;
  useEffect(() => {
    const take = ({ book, ...rest }: ToldState): void => {
      newest.current = book ?? newest.current;
      if (newest.current) setState({ ...rest, book: newest.current });
    };
    ask('state', { known: newest.current?.version ?? -1 }).then(take, (error: unknown) => onFailed.current(error));
  }, [change]);
  return state;
}
