import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Menu, Person } from '../engine/types';
import { ask, type Shown } from './ask';
import { failureText } from './failure-text';
import { noPages, showPages, type OpenPages } from './pages/show-pages';
import type { Confirm } from './parts/use-question';
import type { Say } from './parts/use-notes';

/** Where the person's cursor is; kept for menus and pages. */
export interface Active {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

interface Surroundings {
  readonly person: Person | undefined;
  readonly active: () => Active;
  readonly say: Say;
  readonly confirm: Confirm;
}

export interface Script {
  readonly menus: readonly Menu[];
  readonly pages: OpenPages;
  readonly setPages: (change: (now: OpenPages) => OpenPages) => void;
  /** Label of the menu item that is running; empty: none. */
  readonly busy: string;
  readonly pick: (fn: string, label: string) => Promise<void>;
  readonly show: (ui: readonly Shown[]) => void;
}

/** The script as the person meets it: its menus after opening the file, and what it shows. */
export function useScript({ person, active, say, confirm }: Surroundings): Script {
  const [menus, setMenus] = useState<readonly Menu[]>([]);
  const [pages, setPages] = useState<OpenPages>(noPages);
  const [busy, setBusy] = useState('');
  const me = person?.mail ?? '';
  const mayOpen = person !== undefined && person.access !== 'none';

  useEffect(() => {
    setPages(noPages);
    setMenus([]);
    if (!mayOpen) return undefined;
    let gone = false;
    ask('open', { as: me }).then(
      (it) => !gone && setMenus(it.menus),
      (error: unknown) => say('error', 'The file could not be opened', failureText(error)),
    );
    return () => {
      gone = true;
    };
  }, [me, mayOpen, say]);

  const show = useCallback(
    (ui: readonly Shown[]) => {
      for (const it of ui) {
        if (it.kind === 'toast') say('info', it.title, it.text);
        if (it.kind === 'alert') void confirm({ title: it.title || 'Release Desk', text: it.text, yes: 'OK' });
      }
      setPages((now) => showPages(now, ui));
    },
    [say, confirm],
  );

  const pick = async (fn: string, label: string): Promise<void> => {
    setBusy(label);
    const failed = (error: Error) => ({ ok: false as const, error, ui: [] });
    const ran = await ask('run', { as: me, fn, origin: 'menu', active: active() }).catch(failed);
    setBusy('');
    if (!ran.ok) say('error', label, `${ran.error.name}: ${ran.error.message}`);
    show(ran.ui);
  };
  return { menus, pages, setPages, busy, pick, show };
}
