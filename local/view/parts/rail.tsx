export type Room = 'sheet' | 'mail' | 'chat' | 'gmail' | 'executions' | 'about';

const rooms: readonly { readonly id: Room; readonly label: string; readonly icon: string }[] = [
  { id: 'sheet', label: 'Sheet', icon: 'M4 4h16v16H4zM4 10h16M4 15h16M10 4v16' },
  { id: 'mail', label: 'Mail', icon: 'M3 6h18v12H3zM3 7l9 7 9-7' },
  { id: 'chat', label: 'Chat', icon: 'M4 5h16v11H9l-5 4z' },
  { id: 'gmail', label: 'Gmail panel', icon: 'M4 4h16v16H4zM14 4v16' },
  { id: 'executions', label: 'Executions', icon: 'M4 12h4l3 7 4-14 3 7h3' },
  { id: 'about', label: 'Workspace', icon: 'M12 8v.01M12 11v6M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18' },
];

/** The apps of the workspace; the count is how many mails this person has. */
export function Rail({
  room,
  onRoom,
  mails,
}: {
  readonly room: Room;
  readonly onRoom: (room: Room) => void;
  readonly mails: number;
}) {
  return (
    <nav class="rail" aria-label="Apps">
      {rooms.map((it) => (
        <button
          key={it.id}
          type="button"
          aria-current={it.id === room ? 'page' : undefined}
          onClick={() => onRoom(it.id)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={it.icon} />
          </svg>
          <span>{it.label}</span>
          {it.id === 'mail' && mails > 0 && <b aria-label={`${mails} mails`}>{mails > 99 ? '99+' : mails}</b>}
        </button>
      ))}
    </nav>
  );
}
