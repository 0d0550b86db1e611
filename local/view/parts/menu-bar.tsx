import { useEffect, useRef, useState } from 'preact/hooks';
import type { Menu, MenuItem } from '../../engine/api';

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
    document.addEventListener('click', away);
    return () => document.removeEventListener('click', away);
  }, []);
  return (
    <div ref={bar} class="menu-bar" role="menubar" onKeyDown={(event) => event.key === 'Escape' && setOpen('')}>
      {menus.map((menu) => (
        <div key={menu.title} class="menu">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === menu.title}
            onClick={() => setOpen(open === menu.title ? '' : menu.title)}
          >
            {menu.title}
          </button>
          {open === menu.title && (
            <Items
              items={menu.items}
              onPick={(fn, label) => {
                setOpen('');
                onPick(fn, label);
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}

function Items({ items, onPick }: { readonly items: readonly MenuItem[]; readonly onPick: Props['onPick'] }) {
  const move = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const all = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=menuitem]')];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + (event.key === 'ArrowDown' ? 1 : all.length - 1)) % all.length]?.focus();
  };
  return (
    <div class="menu-list" role="menu" onKeyDown={move}>
      {items.map((it, index) => {
        if (it.kind === 'separator') return <hr key={index} />;
        if (it.kind === 'menu')
          return (
            <div key={index} class="sub" role="group" aria-label={it.menu.title}>
              <span class="sub-title">{it.menu.title}</span>
              <Items items={it.menu.items} onPick={onPick} />
            </div>
          );
        return (
          <button key={index} type="button" role="menuitem" onClick={() => onPick(it.fn, it.label)}>
            {it.label}
          </button>
        );
      })}
    </div>
  );
}
