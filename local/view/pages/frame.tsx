import { useEffect, useRef } from 'preact/hooks';
import { ask, type Shown } from '../ask';
import type { Active } from '../use-script';
import type { Page } from './show-pages';

export interface FrameProps {
  readonly page: Page;
  readonly me: string;
  readonly active: () => Active;
  readonly onClose: () => void;
  readonly onUi: (ui: readonly Shown[]) => void;
}

/** What the bridge inside the frame sends; it comes from a page, so nothing of it is believed. */
interface Said {
  readonly gas?: unknown;
  readonly id?: unknown;
  readonly fn?: unknown;
  readonly args?: unknown;
  readonly value?: unknown;
}

/** One page of the script in its sandbox; its google.script.run calls go to the server as the person one acts as. */
export function Frame({ page, me, active, onClose, onUi }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const now = useRef({ me, active, onClose, onUi });
  now.current = { me, active, onClose, onUi };
  useEffect(() => {
    const inside = frame.current;
    const run = async (id: unknown, fn: string, args: unknown): Promise<void> => {
      const failed = (error: Error) => ({ ok: false as const, error, ui: [] });
      const place = now.current.active();
      const wish = { as: now.current.me, fn, args, origin: 'run' as const, active: place };
      const ran = await ask('run', wish).catch(failed);
      const reply = ran.ok ? { value: ran.value } : { error: { name: ran.error.name, message: ran.error.message } };
      // The frame has no origin that could be named.
      inside?.contentWindow?.postMessage({ gas: 'reply', id, ...reply }, '*');
      now.current.onUi(ran.ui);
    };
    const hear = (event: MessageEvent<Said | null>) => {
      if (inside === null || event.source !== inside.contentWindow || event.data === null) return;
      const { gas, id, fn, args, value } = event.data;
      if (gas === 'close') now.current.onClose();
      if (gas === 'height' && typeof value === 'number') inside.style.height = `${value}px`;
      if (gas === 'run' && typeof fn === 'string') void run(id, fn, args);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [page.frame]);
  return (
    <iframe
      ref={frame}
      class="page"
      title={page.title}
      src={`/frame/${page.frame}`}
      style={page.kind === 'sidebar' ? {} : { height: `${page.height}px` }}
      sandbox="allow-scripts allow-forms allow-modals allow-popups"
    />
  );
}
