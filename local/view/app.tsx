import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Menu } from '../engine/api';
import { ask, type Shown, type State } from './ask';
import { Chat } from './chat/chat';
import { Executions } from './executions/executions';
import { About } from './parts/about';
import { GmailPanel } from './parts/gmail-panel';
import { Notes, type Note } from './parts/notes';
import { Rail, type Room } from './parts/rail';
import { TopBar } from './parts/top-bar';
import { Mail } from './mail/mail';
import { Pages, type OpenPages } from './pages/pages';
import { noPages, showPages } from './pages/show-pages';
import { Sheet } from './sheet/sheet';
import { remembered, useRemembered } from './remembered';
import { useChanges } from './use-changes';

/** The whole workspace: one person at a time, in front of the sheet, the mail, the Chat spaces or the executions. */
export function App() {
  const [state, setState] = useState<State | null>(null);
  const [as, setAs] = useRemembered<string>('as', '');
  const [room, setRoom] = useRemembered<Room>('room', 'sheet');
  const [menus, setMenus] = useState<readonly Menu[]>([]);
  const [pages, setPages] = useState<OpenPages>(noPages);
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const [busy, setBusy] = useState('');
  const active = useRef({ tab: '', row: 1, column: 1 });
  const change = useChanges();

  const say = useCallback((kind: Note['kind'], title: string, text: string) => {
    const note = { id: `${Date.now()}-${title}`, kind, title, text };
    setNotes((all) => [...all.slice(-3), note]);
    setTimeout(() => setNotes((all) => all.filter((it) => it.id !== note.id)), kind === 'error' ? 15000 : 6000);
  }, []);

  useEffect(() => {
    ask('state').then(setState, (error: Error) => say('error', 'The workspace does not answer', error.message));
  }, [change, say]);

  const person =
    state?.people.find((it) => it.mail === as) ?? state?.people.find((it) => it.access === 'edit' && it.desk !== true);
  const me = person?.mail ?? '';

  useEffect(() => {
    if (me === '') return;
    setPages(noPages);
    ask('open', { as: me }).then(
      (it) => setMenus(it.menus),
      (error: Error) => say('error', 'The file could not be opened', error.message),
    );
  }, [me, say]);

  const show = useCallback(
    (ui: readonly Shown[]) => {
      for (const it of ui) if (it.kind === 'toast' || it.kind === 'alert') say('info', it.title, it.text);
      setPages((now) => showPages(now, ui));
    },
    [say],
  );

  const pick = useCallback(
    async (fn: string, label: string) => {
      setBusy(label);
      const ran = await ask('run', { as: me, fn, origin: 'menu', active: active.current }).catch((error: Error) => ({
        ok: false as const,
        error,
        ui: [],
      }));
      setBusy('');
      if (!ran.ok) say('error', label, ran.error.message);
      show(ran.ui);
    },
    [me, say, show],
  );

  if (state === null || person === undefined) return <p class="loading">Opening the workspace…</p>;
  return (
    <div class="workspace">
      <TopBar
        state={state}
        person={person}
        menus={person.access === 'edit' ? menus : []}
        busy={busy}
        onPick={(fn, label) => void pick(fn, label)}
        onPerson={(mail) => {
          remembered.forget('tab');
          setAs(mail);
        }}
        onError={(text) => say('error', 'Clock', text)}
      />
      <div class="rooms">
        <Rail room={room} onRoom={setRoom} mails={state.unread[me] ?? 0} />
        <main class="room">
          {room === 'sheet' && (
            <Sheet book={state.book} person={person} active={active.current} onSay={say} change={change} />
          )}
          {room === 'mail' && <Mail me={me} change={change} />}
          {room === 'chat' && <Chat change={change} />}
          {room === 'gmail' && <GmailPanel />}
          {room === 'executions' && <Executions change={change} />}
          {room === 'about' && <About onDone={() => setPages(noPages)} />}
        </main>
        <Pages pages={pages} me={me} active={active.current} onChange={setPages} onUi={show} onSay={say} />
      </div>
      <Notes notes={notes} onClose={(id) => setNotes((all) => all.filter((it) => it.id !== id))} />
    </div>
  );
}
