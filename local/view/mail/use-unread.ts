import { useEffect, useState } from 'preact/hooks';
import { remembered } from '../remembered';

/** Mails that came since the person last looked into the mail room; looking takes them off. */
export function useUnread(me: string, received: number, looking: boolean): number {
  const [, setSeen] = useState(0);
  const key = `seen.${me}`;
  const seen = Math.min(Number(remembered.get(key) ?? '0'), received);
  useEffect(() => {
    if (!looking || me === '') return;
    remembered.set(key, String(received));
    setSeen(received);
  }, [looking, me, key, received]);
  return looking ? 0 : received - seen;
}
