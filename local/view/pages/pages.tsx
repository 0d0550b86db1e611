import { useEffect, useRef } from 'preact/hooks';
import { ask, type Shown } from '../ask';
import type { Note } from '../parts/notes';
import type { OpenPages, Page } from './show-pages';

export type { OpenPages };

interface Props {
  readonly pages: OpenPages;
  readonly me: string;
  readonly active: { readonly tab: string; readonly row: number; readonly column: number };
  readonly onChange: (change: (now: OpenPages) => OpenPages) => void;
  readonly onUi: (ui: readonly Shown[]) => void;
  readonly onSay: (kind: Note['kind'], title: string, text: string) => void;
}

/** The sidebar at the right and the dialog above everything, each in a sandboxed frame. */
export function Pages(props: Props) {
  const { sidebar, dialog } = props.pages;
  return (
    <>
      {sidebar !== null && (
        <aside class="sidebar" aria-label={sidebar.title}>
          <PageHead title={sidebar.title} onClose={() => props.onChange((now) => ({ ...now, sidebar: null }))} />
          <Frame
            key={sidebar.frame}
            page={sidebar}
            {...props}
            onClose={() => props.onChange((now) => ({ ...now, sidebar: null }))}
          />
        </aside>
      )}
      {dialog !== null && (
        <div class={dialog.modal ? 'veil' : 'veil clear'}>
          <section class="dialog" role="dialog" aria-label={dialog.title} style={{ width: `${dialog.width}px` }}>
            <PageHead title={dialog.title} onClose={() => props.onChange((now) => ({ ...now, dialog: null }))} />
            <Frame
              key={dialog.frame}
              page={dialog}
              {...props}
              onClose={() => props.onChange((now) => ({ ...now, dialog: null }))}
            />
          </section>
        </div>
      )}
    </>
  );
}

function PageHead({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  return (
    <header class="page-head">
      <h2>{title}</h2>
      <button type="button" class="quiet" aria-label={`Close ${title}`} onClick={onClose}>
        ✕
      </button>
    </header>
  );
}

interface Called {
  readonly gas?: string;
  readonly id?: number;
  readonly fn?: string;
  readonly args?: readonly unknown[];
  readonly value?: unknown;
}

function Frame({
  page,
  me,
  active,
  onClose,
  onUi,
  onSay,
}: Props & { readonly page: Page; readonly onClose: () => void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const inside = frame.current;
    const hear = (event: MessageEvent<Called | null>) => {
      if (inside === null || event.source !== inside.contentWindow || event.data === null) return;
      const { gas, id, fn, args = [], value } = event.data;
      if (gas === 'close') onClose();
      if (gas === 'height' && typeof value === 'number') inside.style.height = `${value}px`;
      if (gas === 'run' && fn !== undefined) void run(inside, { id: id ?? 0, fn, args });
    };
    const run = async (to: HTMLIFrameElement, call: { id: number; fn: string; args: readonly unknown[] }) => {
      const ran = await ask('run', { as: me, fn: call.fn, args: call.args, origin: 'run', active }).catch(
        (error: Error) => ({ ok: false as const, error, ui: [] }),
      );
      const reply = ran.ok ? { value: ran.value } : { error: { name: ran.error.name, message: ran.error.message } };
      to.contentWindow?.postMessage({ gas: 'reply', id: call.id, ...reply }, '*');
      onUi(ran.ui);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [page.frame, me, onClose, onUi, onSay, active]);
  const height = page.modal || page.width !== 600 ? { height: `${page.height}px` } : {};
  return (
    <iframe
      ref={frame}
      class="page"
      title={page.title}
      src={`/frame/${page.frame}`}
      style={height}
      sandbox="allow-scripts allow-forms allow-modals allow-popups"
    />
  );
}
