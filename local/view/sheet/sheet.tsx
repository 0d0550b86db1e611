import { useState } from 'preact/hooks';
import type { BookView, Person } from '../../engine/api';
import type { Note } from '../parts/notes';
import { useRemembered } from '../remembered';
import { FormattedSheet } from './formatted-sheet';
import { Grid } from './grid';
import { Tabs } from './tabs';

interface Props {
  readonly book: BookView;
  readonly person: Person;
  /** Where the person's cursor is; kept for menus and pages. */
  readonly active: { tab: string; row: number; column: number };
  readonly onSay: (kind: Note['kind'], title: string, text: string) => void;
  readonly change: number;
}

/** The spreadsheet: one tab at a time, the tab bar below. A tab without gridlines is shown as it is laid out. */
export function Sheet({ book, person, active, onSay, change }: Props) {
  const [chosen, setChosen] = useRemembered<string>('tab', '');
  const [hidden, setHidden] = useState(false);
  const [focus, setFocus] = useState({ cell: 'A1', input: '' });
  const tabs = book.tabs.filter((it) => hidden || !it.hidden);
  const tab = tabs.find((it) => it.title === chosen) ?? tabs[0];
  if (person.access === 'none')
    return (
      <div class="empty-room">
        <h2>You need access</h2>
        <p>This person is outside the sharing of the file. Ask its owner, or act as someone else.</p>
      </div>
    );
  if (tab === undefined) return <p class="loading">The file has no tab.</p>;
  if (active.tab !== tab.title) Object.assign(active, { tab: tab.title, row: 1, column: 1 });
  return (
    <div class="sheet">
      <div class="formula">
        <span class="cell-name">{focus.cell}</span>
        <span class="cell-input">{focus.input}</span>
      </div>
      <div class="sheet-body">
        {tab.hideGridlines ? (
          <FormattedSheet key={tab.sheetId} tab={tab} version={book.version} />
        ) : (
          <Grid
            key={tab.sheetId}
            tab={tab}
            version={book.version}
            change={change}
            person={person}
            onSay={onSay}
            onFocus={(cell, row, column, input) => {
              Object.assign(active, { row, column });
              setFocus({ cell, input });
            }}
          />
        )}
      </div>
      <Tabs
        tabs={tabs}
        open={tab.sheetId}
        onOpen={(it) => setChosen(it.title)}
        hidden={hidden}
        onHidden={setHidden}
        owner={book.tabs.some((it) => it.hidden)}
      />
    </div>
  );
}
