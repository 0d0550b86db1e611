import { useRef } from 'preact/hooks';
import type { State } from './ask';
import { failureText } from './failure-text';
import { Notes } from './parts/notes';
import { Question } from './parts/question';
import { Rail, type Room } from './parts/rail';
import { TopBar } from './parts/top-bar';
import { useNotes } from './parts/use-notes';
import { useQuestion } from './parts/use-question';
import { DialogPage, SidebarPage } from './pages/pages';
import { noPages } from './pages/show-pages';
import { remembered, useRemembered } from './remembered';
import { RoomView } from './room-view';
import { useChanges } from './use-changes';
import { useStateOf } from './use-state-of';
import { useScript, type Active } from './use-script';
import { useUnread } from './mail/use-unread';

const nobody: State['inboxes'] = {};

/** The whole workspace: one person at a time, in front of the sheet, the mail, the Chat spaces or the executions. */
export function App() {
  const [as, setAs] = useRemembered<string>('as', '');
  const [room, setRoom] = useRemembered<Room>('room', 'sheet');
  const active = useRef<Active>({ tab: '', row: 1, column: 1 });
  const change = useChanges();
  const { notes, say, drop } = useNotes();
  const { asked, confirm } = useQuestion();

  const state = useStateOf(change, (it) => say('error', 'The workspace does not answer', failureText(it)));

  const person =
    state?.people.find((it) => it.mail === as) ?? state?.people.find((it) => it.access === 'edit' && it.desk !== true);
  const script = useScript({ person, active: () => active.current, say, confirm });
  const unread = useUnread(state?.inboxes ?? nobody, person?.mail ?? '', room === 'mail');

  if (state === null || person === undefined) return <p class="loading">Opening the workspace…</p>;
  const frame = { me: person.mail, active: () => active.current, onUi: script.show, onChange: script.setPages };
  return (
    <>
      <div class="workspace" inert={asked !== null || script.pages.dialog?.modal === true}>
        <TopBar
          state={state}
          person={person}
          menus={script.menus}
          busy={script.busy}
          onPick={(fn, label) => {
            setRoom('sheet');
            void script.pick(fn, label);
          }}
          onPerson={setAs}
          onError={(text) => say('error', 'Clock', text)}
        />
        <div class="rooms">
          <Rail room={room} onRoom={setRoom} unread={unread} />
          <main class="room">
            <RoomView
              room={room}
              state={state}
              person={person}
              change={change}
              active={active}
              say={say}
              confirm={confirm}
              onReset={() => {
                remembered.clear();
                script.setPages(() => noPages);
              }}
            />
          </main>
          <SidebarPage page={script.pages.sidebar} hidden={room !== 'sheet'} {...frame} />
        </div>
      </div>
      <DialogPage page={script.pages.dialog} {...frame} />
      {asked !== null && <Question asked={asked} />}
      <Notes notes={notes} onClose={drop} />
    </>
  );
}
