import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon';

type Announce = (text: string) => void;
const Announcer = createContext<Announce>(() => undefined);

/** Tells how an act ended, on the screen and to a screen reader. */
export const useAnnounce = (): Announce => useContext(Announcer);

const shownFor = 8000;

/** The frame of every page: its one status line, which outlives a change of view. */
export function Page({ children }: { readonly children: ComponentChildren }) {
  const [text, setText] = useState('');
  const timer = useRef(0);
  const announce = (said: string): void => {
    window.clearTimeout(timer.current);
    setText(said);
    timer.current = window.setTimeout(() => setText(''), shownFor);
  };
  return (
    <Announcer.Provider value={announce}>
      {children}
      <div class="status" role="status">
        {text !== '' && (
          <p class="said">
            <Icon name="check" />
            <span class="user">{text}</span>
          </p>
        )}
      </div>
    </Announcer.Provider>
  );
}

interface ViewProps {
  readonly title: string;
  /** Where "back" leads, with its word. */
  readonly back?: { readonly text: string; readonly go: () => void };
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

// The first view leaves the focus in the spreadsheet, where the person is.
let opened = false;

/** One view of a page: its heading gets the focus when one goes there, so the keyboard starts at the top. */
export function View({ title, back, aside, children }: ViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened) heading.current?.focus();
    opened = true;
  }, []);
  return (
    <main class="view">
      <header class="head">
        {back && (
          <button type="button" class="button quiet back" onClick={back.go}>
            <Icon name="back" />
            {back.text}
          </button>
        )}
        <div class="head-line">
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {aside}
        </div>
      </header>
      {children}
    </main>
  );
}
