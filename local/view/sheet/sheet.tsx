import { useCallback, useState } from 'preact/hooks';
import type { MutableRef } from 'preact/hooks';
import type { BookView, Person } from '../../engine/types';
import type { Say } from '../parts/use-notes';
import type { Confirm } from '../parts/use-question';
import { useRemembered } from '../remembered';
import type { Active } from '../use-script';
import { FormattedSheet } from './formatted-sheet';
import { Grid } from './grid';
import { Tabs } from './tabs';
import { useTyping } from './use-typing';

interface Props {
  readonly book: BookView;
  readonly person: Person;
  readonly active: MutableRef<Active>;
  readonly say: Say;
  readonly confirm: Confirm;
}

interface Focus {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly input: string;
}

/** The spreadsheet: one tab at a time, the tab bar below. A tab without gridlines is shown as it is laid out. */
export function Sheet({ book, person, active, say, confirm }: Props) {
  const [chosen, setChosen] = useRemembered<string>('tab', '');
  const [hidden, setHidden] = useState(false);
  const [focus, setFocus] = useState({ name: 'A1', input: '' });
  const tabs = book.tabs.filter((it) => hidden || !it.hidden);
  const tab = tabs.find((it) => it.title === chosen) ?? tabs[0];
  const title = tab?.title ?? '';
  const type = useTyping({ person, tab, say, confirm });
  const onFocus = useCallback(
    ({ name, row, column, input }: Focus) => {
      active.current = { tab: title, row: row + 1, column: column + 1 };
      setFocus({ name, input });
    },
    [title],
  );
  if (person.access === 'none') return <NoAccess />;
  if (tab === undefined) return <p class="loading">The file has no tab.</p>;
  if (active.current.tab !== title) active.current = { tab: title, row: 1, column: 1 };
  return (
    <div class="sheet">
      <div class="formula">
        <span class="cell-name">{tab.hideGridlines ? '' : focus.name}</span>
        <span class="cell-input">{tab.hideGridlines ? '' : focus.input}</span>
      </div>
      <div class="sheet-body">
        {tab.hideGridlines ? (
          <FormattedSheet key={tab.sheetId} tab={tab} version={book.version} />
        ) : (
          <Grid key={tab.sheetId} tab={tab} version={book.version} person={person} onTyped={type} onFocus={onFocus} />
        )}
      </div>
      <Tabs
        tabs={tabs}
        open={tab.sheetId}
        onOpen={(it) => {
          setChosen(it);
          setFocus({ name: 'A1', input: '' });
        }}
        {...(book.tabs.some((it) => it.hidden) ? { hidden: { shown: hidden, onShow: setHidden } } : {})}
      />
    </div>
  );
}

const NoAccess = () => (
  <div class="empty-room">
    <h2>You need access</h2>
    <p>This person is outside the sharing of the file. Ask its owner, or act as someone else.</p>
  </div>
);
