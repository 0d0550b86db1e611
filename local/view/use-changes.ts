import { useEffect, useState } from 'preact/hooks';

/** A number that rises when the server says that something changed; bursts are gathered for 80 ms. */
export function useChanges(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const events = new EventSource('/events');
    let timer: number | undefined;
    events.onmessage = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setCount((it) => it + 1), 80);
    };
    return () => events.close();
  }, []);
  return count;
}
