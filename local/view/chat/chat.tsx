import { useEffect, useState } from 'preact/hooks';
import type { ChatMessage, Space } from '../../engine/types';
import { ask } from '../ask';
import { Threads } from './threads';

interface Spoken {
  readonly spaces: readonly Space[];
  readonly messages: readonly ChatMessage[];
}

/** The Chat spaces, each with its threads, the last spoken one first. */
export function Chat({ zone, change }: { readonly zone: string; readonly change: number }) {
  const [all, setAll] = useState<Spoken | null>(null);
  const [open, setOpen] = useState('');
  useEffect(() => {
    void ask('chats').then(setAll);
  }, [change]);
  if (all === null) return <p class="loading">Opening the spaces…</p>;
  const last = all.messages[all.messages.length - 1]?.space;
  const space = all.spaces.find((it) => it.id === open) ?? all.spaces.find((it) => it.id === last) ?? all.spaces[0];
  if (space === undefined)
    return (
      <div class="empty-room">
        <h2>No Chat space</h2>
        <p>A space appears when the desk has a webhook for it.</p>
      </div>
    );
  return (
    <div class="split">
      <ul class="list narrow" aria-label="Spaces">
        {all.spaces.map((it) => (
          <li key={it.id}>
            <button type="button" aria-current={it.id === space.id} onClick={() => setOpen(it.id)}>
              <span class="line">
                <strong>{it.name}</strong>
                <span class="hint">{all.messages.filter((message) => message.space === it.id).length}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Threads name={space.name} messages={all.messages.filter((it) => it.space === space.id)} zone={zone} />
    </div>
  );
}
