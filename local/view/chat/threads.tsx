import type { ChatMessage } from '../../engine/types';
import { moment } from '../moment';
import { chatText } from './chat-text';

interface Props {
  readonly name: string;
  readonly messages: readonly ChatMessage[];
  readonly zone: string;
}

/** The threads of one space. */
export function Threads({ name, messages, zone }: Props) {
  return (
    <div class="threads">
      <h2>{name}</h2>
      {messages.length === 0 && <p class="hint">Nothing was said here yet.</p>}
      {threadsOf(messages).map(([thread, spoken]) => (
        <section key={thread} class="thread" aria-label={thread}>
          <h3>{thread}</h3>
          {spoken.map((it) => (
            <div key={it.id} class="message">
              <span class="avatar" aria-hidden="true">
                RD
              </span>
              <div>
                <span class="line">
                  <strong>Release Desk</strong> <time>{moment(it.at, zone)}</time>
                </span>
                <p>
                  {chatText(it.text).map((part, index) =>
                    part.kind === 'bold' ? (
                      <strong key={index}>{part.text}</strong>
                    ) : part.kind === 'link' ? (
                      <a key={index} href={part.url} target="_blank" rel="noreferrer">
                        {part.text}
                      </a>
                    ) : (
                      part.text
                    ),
                  )}
                </p>
              </div>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function threadsOf(messages: readonly ChatMessage[]): readonly (readonly [string, readonly ChatMessage[]])[] {
  const threads = new Map<string, ChatMessage[]>();
  for (const it of messages) threads.set(it.thread, [...(threads.get(it.thread) ?? []), it]);
  const spokenLast = (all: readonly ChatMessage[]): string => all[all.length - 1]?.at ?? '';
  return [...threads.entries()].sort(([, a], [, b]) => spokenLast(b).localeCompare(spokenLast(a)));
}
