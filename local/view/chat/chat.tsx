import { useEffect, useState } from 'preact/hooks';
import type { ChatMessage, Space } from '../../engine/api';
import { ask } from '../ask';
import { moment } from '../moment';

/** The Chat spaces, each with its threads, the last spoken one first. */
export function Chat({ change }: { readonly change: number }) {
  const [all, setAll] = useState<{ spaces: readonly Space[]; messages: readonly ChatMessage[] }>({
    spaces: [],
    messages: [],
  });
  const [open, setOpen] = useState('');
  useEffect(() => {
    void ask('chats').then(setAll);
  }, [change]);
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
      <div class="threads">
        <h2>{space.name}</h2>
        {threadsOf(all.messages.filter((it) => it.space === space.id)).map(([thread, messages]) => (
          <section key={thread} class="thread" aria-label={thread}>
            <h3>{thread}</h3>
            {messages.map((it) => (
              <div key={it.id} class="message">
                <span class="avatar" aria-hidden="true">
                  RD
                </span>
                <div>
                  <span class="line">
                    <strong>Release Desk</strong> <time>{moment(it.at)}</time>
                  </span>
                  <p>{it.text}</p>
                </div>
              </div>
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

function threadsOf(messages: readonly ChatMessage[]): readonly (readonly [string, readonly ChatMessage[]])[] {
  const threads = new Map<string, ChatMessage[]>();
  for (const it of messages) threads.set(it.thread, [...(threads.get(it.thread) ?? []), it]);
  return [...threads.entries()].sort(([, a], [, b]) =>
    (b[b.length - 1]?.at ?? '').localeCompare(a[a.length - 1]?.at ?? ''),
  );
}
