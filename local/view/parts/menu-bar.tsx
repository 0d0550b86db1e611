import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Menu, MenuItem } from '../../engine/types';
import { stepThrough } from './step-through';

interface Props {
  readonly menus: readonly Menu[];
  readonly onPick: (fn: string, label: string) => void;
}

/** The menus that onOpen made, as Sheets shows them; arrow keys move, Esc closes. */
export function MenuBar({ menus, onPick }: Props) {
  const [open, setOpen] = useState('');
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const away = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen('');
    };
    // A press inside a page's frame is only felt as the loss of the focus.
    const close = () => setOpen('');
    document.addEventListener('pointerdown', away);
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', away);
      window.removeEventListener('blur', close);
    };
  }, []);
  return (
    <div ref={bar} class="menu-bar" role="menubar" aria-label="Menus of the file">
      {menus.map((menu) => (
        <OneMenu
          key={menu.title}
          menu={menu}
          open={open === menu.title}
          onOpen={(it) => setOpen(it ? menu.title : '')}
          onPick={onPick}
        />
      ))}
    </div>
  );
}

interface OneProps extends Pick<Props, 'onPick'> {
  readonly menu: Menu;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function OneMenu({ menu, open, onOpen, onPick }: OneProps) {
  const title = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const byKey = useRef(false);
  // At once: an effect after the paint of closing would wipe out what the next key has just noted.
  useLayoutEffect(() => {
    if (open && byKey.current) list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    byKey.current = false;
  }, [open]);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && !open) {
      event.preventDefault();
      byKey.current = true;
      onOpen(true);
    } else if (event.key === 'Escape' && open) {
      onOpen(false);
      title.current?.focus();
    } else if (open && list.current !== null) stepThrough(event, list.current, '[role=menuitem]');
  };
  return (
    <div class="menu" role="none" onKeyDown={keys}>
      <button
        ref={title}
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={(event) => {
          byKey.current = event.detail === 0;
          onOpen(!open);
        }}
      >
        {menu.title}
      </button>
      {open && (
        <div ref={list} class="menu-list" role="menu" aria-label={menu.title}>
          <Items
            items={menu.items}
            onPick={(fn, label) => {
              onOpen(false);
              title.current?.focus();
              onPick(fn, label);
            }}
          />
        </div>
      )}
    </div>
  );
}

function Items({ items, onPick }: { readonly items: readonly MenuItem[]; readonly onPick: Props['onPick'] }) {
  return (
    <>
      {items.map((it, index) => {
        if (it.kind === 'separator') return <hr key={index} />;
        if (it.kind === 'menu')
          return (
            <div key={index} class="sub" role="group" aria-label={it.menu.title}>
              <span class="sub-title" aria-hidden="true">
                {it.menu.title}
              </span>
              <Items items={it.menu.items} onPick={onPick} />
            </div>
          );
        return (
          <button key={index} type="button" role="menuitem" onClick={() => onPick(it.fn, it.label)}>
            {it.label}
          </button>
        );
      })}
    </>
  );
}
