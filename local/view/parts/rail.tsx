import { Icon, type IconName } from './icon';

export type Room = 'sheet' | 'mail' | 'chat' | 'gmail' | 'executions' | 'about';

const rooms: readonly { readonly id: Room; readonly label: string; readonly icon: IconName }[] = [
  { id: 'sheet', label: 'Sheet', icon: 'sheet' },
  { id: 'mail', label: 'Mail', icon: 'mail' },
  { id: 'chat', label: 'Chat', icon: 'chat' },
  { id: 'gmail', label: 'Gmail panel', icon: 'panel' },
  { id: 'executions', label: 'Executions', icon: 'runs' },
  { id: 'about', label: 'Workspace', icon: 'about' },
];

interface Props {
  readonly room: Room;
  readonly onRoom: (room: Room) => void;
  /** Mails that this person received and has not looked at yet. */
  readonly unread: number;
}

/** The apps of the workspace. */
export function Rail({ room, onRoom, unread }: Props) {
  return (
    <nav class="rail" aria-label="Apps">
      {rooms.map((it) => (
        <button
          key={it.id}
          type="button"
          aria-current={it.id === room ? 'page' : undefined}
          onClick={() => onRoom(it.id)}
        >
          <Icon name={it.icon} />
          <span>{it.label}</span>
          {it.id === 'mail' && unread > 0 && (
            <b>
              <span class="unseen">{`${unread} unread`}</span>
              <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
            </b>
          )}
        </button>
      ))}
    </nav>
  );
}
