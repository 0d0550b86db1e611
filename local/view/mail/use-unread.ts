import { useEffect, useState } from 'preact/hooks';
import { remembered } from '../remembered';

const key = (mail: string): string => `seen.${mail}`;

/**
 * Mails that came since the person last looked into the mail room. What lay there when the workspace was first opened
 * counts as read, for everybody.
 */
export function useUnread(inboxes: Readonly<Record<string, number>>, me: string, looking: boolean): number {
  const [, setSeen] = useState(0);
  const received = inboxes[me] ?? 0;
  useEffect(() => {
    for (const [mail, count] of Object.entries(inboxes))
      if (remembered.get(key(mail)) === null) remembered.set(key(mail), String(count));
  }, [inboxes]);
  useEffect(() => {
    if (!looking || me === '') return;
    remembered.set(key(me), String(received));
    setSeen(received);
  }, [looking, me, received]);
  const seen = Number(remembered.get(key(me)) ?? received);
  return looking ? 0 : Math.max(0, received - seen);
}
