import type { MutableRef } from 'preact/hooks';
import type { Person } from '../engine/types';
import type { State } from './ask';
import { Chat } from './chat/chat';
import { Executions } from './executions/executions';
import { Mail } from './mail/mail';
import { About } from './parts/about';
import { GmailPanel } from './parts/gmail-panel';
import type { Room } from './parts/rail';
import type { Say } from './parts/use-notes';
import type { Confirm } from './parts/use-question';
import { Sheet } from './sheet/sheet';
import type { Active } from './use-script';

interface Props {
  readonly room: Room;
  readonly state: State;
  readonly person: Person;
  readonly change: number;
  readonly active: MutableRef<Active>;
  readonly say: Say;
  readonly confirm: Confirm;
  readonly onReset: () => void;
}

/** The room that one is in. */
export function RoomView({ room, state, person, change, active, say, confirm, onReset }: Props) {
  const zone = state.book.timeZone;
  switch (room) {
    case 'mail':
      return <Mail key={person.mail} me={person.mail} people={state.people} zone={zone} change={change} />;
    case 'chat':
      return <Chat zone={zone} change={change} />;
    case 'gmail':
      return <GmailPanel />;
    case 'executions':
      return <Executions people={state.people} zone={zone} change={change} />;
    case 'about':
      return <About people={state.people} confirm={confirm} onDone={onReset} />;
    default:
      return <Sheet book={state.book} person={person} active={active} say={say} confirm={confirm} />;
  }
}
