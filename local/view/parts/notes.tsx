import { Icon } from './icon';

export interface Note {
  readonly id: string;
  readonly kind: 'info' | 'error';
  readonly title: string;
  readonly text: string;
}

/** Toasts of the script and problems of the workspace, announced and gone after a while. */
export function Notes({ notes, onClose }: { readonly notes: readonly Note[]; readonly onClose: (id: string) => void }) {
  return (
    <div class="notes" role="status" aria-live="polite">
      {notes.map((it) => (
        <div key={it.id} class={`note ${it.kind}`}>
          <div>
            {it.title !== '' && <strong>{it.title}</strong>}
            <p>{it.text}</p>
          </div>
          <button type="button" class="quiet" aria-label="Dismiss" onClick={() => onClose(it.id)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
