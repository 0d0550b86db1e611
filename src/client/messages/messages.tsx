import { useCallback } from 'preact/hooks';
import { boot } from '../boot';
import type { MessagesView, MessageView } from '../../sidebar-api';
import { Button } from '../parts/button';
import { Chip, type Tone } from '../parts/chip';
import { Icon } from '../parts/icon';
import { Loaded } from '../parts/loaded';
import { View } from '../parts/page';
import { ask } from '../server';
import { sayer, type Say, type WordName } from '../words';
import { Doubts } from './doubts';

/** Mails and Chat messages, each with where it stands; those in doubt wait for a person. */
export function Messages() {
  const load = useCallback(() => ask('openMessages', boot.release), []);
  return <Loaded load={load}>{(view, reload) => <MessagesLoaded view={view} reload={reload} />}</Loaded>;
}

function MessagesLoaded({ view, reload }: { readonly view: MessagesView; readonly reload: () => void }) {
  const say = sayer<'messages'>(view.words);
  return (
    <View
      title={say('title')}
      aside={
        <Button look="quiet" onPress={reload}>
          <Icon name="refresh" />
          {say('refresh')}
        </Button>
      }
    >
      {view.doubts.length > 0 && <Doubts doubts={view.doubts} say={say} onDone={reload} />}
      <section aria-label={say('outbox')}>
        <h2>{say('outbox')}</h2>
        {view.messages.length === 0 && <p class="empty">{say('empty')}</p>}
        <ul class="rows">
          {view.messages.map((it) => (
            <li key={it.id}>
              <Message message={it} say={say} />
            </li>
          ))}
        </ul>
      </section>
    </View>
  );
}

const tones: Readonly<Record<MessageView['state'], Tone>> = {
  pending: 'quiet',
  claimed: 'info',
  sent: 'good',
  'in-doubt': 'doubt',
  failed: 'bad',
  dropped: 'quiet',
};

const channelWord = { mail: 'mail', chat: 'chat' } as const;

const Message = ({ message, say }: { readonly message: MessageView; readonly say: Say<WordName<'messages'>> }) => (
  <div class="message">
    <p class="row-title user">{message.subject}</p>
    <p class="hint user">
      {say(channelWord[message.channel])} · {message.to}
    </p>
    <Chip
      tone={tones[message.state]}
      text={message.stateText}
      {...(message.state === 'pending' ? { icon: 'clock' as const } : {})}
    />
    {message.error !== '' && <p class="because user">{message.error}</p>}
  </div>
);
