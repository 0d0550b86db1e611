import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icon';
import { Frame, type FrameProps } from './frame';
import type { OpenPages, Page } from './show-pages';

interface Props extends Omit<FrameProps, 'page' | 'onClose'> {
  readonly page: Page | null;
  readonly onChange: (change: (now: OpenPages) => OpenPages) => void;
}

/** The sidebar at the right, 300 px wide as in Sheets; it keeps its state while one is in another room. */
export function SidebarPage({ page, hidden, onChange, ...frame }: Props & { readonly hidden: boolean }) {
  if (page === null) return null;
  const close = () => onChange((now) => ({ ...now, sidebar: null }));
  return (
    <aside class="sidebar" aria-label={page.title} hidden={hidden}>
      <PageHead title={page.title} onClose={close} />
      <Frame key={page.frame} page={page} {...frame} onClose={close} />
    </aside>
  );
}

/** A dialog in the middle; a modal one covers the rest. */
export function DialogPage({ page, onChange, ...frame }: Props) {
  const home = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    home.current?.querySelector('iframe')?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [page?.frame]);
  if (page === null) return null;
  const close = () => onChange((now) => ({ ...now, dialog: null }));
  return (
    <div class={page.modal ? 'veil' : 'veil clear'} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <section
        ref={home}
        class="dialog"
        role="dialog"
        aria-modal={page.modal}
        aria-label={page.title}
        style={{ width: `${page.width}px` }}
      >
        <PageHead title={page.title} onClose={close} />
        <Frame key={page.frame} page={page} {...frame} onClose={close} />
      </section>
    </div>
  );
}

function PageHead({ title, onClose }: { readonly title: string; readonly onClose: () => void }) {
  return (
    <header class="page-head">
      <h2>{title}</h2>
      <button type="button" class="quiet" aria-label={`Close ${title}`} onClick={onClose}>
        <Icon name="close" />
      </button>
    </header>
  );
}
