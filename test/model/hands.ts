import { letters } from '../../src/adapters/sheets/layout/a1';
import { isLayout, layoutOf } from '../../src/adapters/sheets/layout/layout';
import { sheetIdOf } from '../../src/adapters/sheets/layout/tab-ids';
import { admin, type TestDesk } from '../store/desk';
import type { Kept, RegisterModel } from './register-model';

/** What a person does in the sheet itself; `pick` chooses the record, row or column. */
export interface Hand {
  readonly kind:
    | 'sort'
    | 'insert-row'
    | 'move-row'
    | 'delete-row'
    | 'insert-column'
    | 'move-column'
    | 'type'
    | 'type-back'
    | 'stray';
  readonly tab: 'releases' | 'changes';
  readonly pick: number;
}

/** Hands that change no record: only where rows and columns stand. */
export const rearranging = ['sort', 'insert-row', 'move-row', 'insert-column', 'move-column'] as const;

interface Tab {
  readonly title: string;
  readonly rows: number;
  readonly used: number;
  readonly columns: number;
}

function tabOf(desk: TestDesk, tab: Hand['tab']): Tab {
  const it = desk.workspace.book().tabs.find(({ sheetId }) => sheetId === sheetIdOf(tab));
  if (!it) throw new Error(`No tab ${tab}.`);
  return { title: it.title, rows: it.rowCount, used: it.usedRows, columns: it.columnCount };
}

/** Where the columns of a tab stand now, and the row of each id. */
function placesIn(desk: TestDesk, tab: Hand['tab']) {
  const { title } = tabOf(desk, tab);
  const sheets = desk.workspace.sheetsAs(admin);
  const [[header = []] = []] = sheets.batchGet([`'${title}'!1:1`], 'UNFORMATTED_VALUE');
  const layout = layoutOf(tab, header.map(String));
  if (!isLayout(layout)) throw new Error(`Headers of ${title} are missing.`);
  const column = (name: string): string => letters(layout.at.get(name) ?? 0);
  const [ids = []] = sheets.batchGet([`'${title}'!${column('id')}1:${column('id')}`], 'UNFORMATTED_VALUE');
  const row = (id: string): number => ids.findIndex(([it]) => it === id) + 1;
  return { column, row };
}

const picked = <T>(all: readonly T[], pick: number): T | undefined => all[pick % Math.max(1, all.length)];
const between = (pick: number, from: number, to: number): number => from + (pick % Math.max(1, to - from + 1));

/** Lets a person do it, in the sheet and in the model alike. */
export function useHand(desk: TestDesk, model: RegisterModel, hand: Hand): void {
  const { kind, tab, pick } = hand;
  const { title, rows, used, columns } = tabOf(desk, tab);
  const hands = desk.workspace.hands(admin);
  if (kind === 'sort')
    hands.sort(
      title,
      `A2:${letters(columns - 1)}${rows}`,
      between(pick, 1, 6),
      pick % 2 === 0 ? 'ASCENDING' : 'DESCENDING',
    );
  else if (kind === 'insert-row') hands.insertRows(title, between(pick, 2, Math.max(2, used)));
  else if (kind === 'move-row' && used > 2)
    hands.moveRows(title, between(pick, 2, used), pick % 2 === 0 ? 2 : used + 1);
  else if (kind === 'insert-column' && model.columnsAdded < 3) {
    model.columnsAdded += 1;
    hands.insertColumns(title, between(pick, 1, 8));
  } else if (kind === 'move-column') hands.moveColumn(title, between(pick, 1, 8), between(pick >> 3, 1, 8));
  else if (kind === 'stray') typeStray(desk, model, hand);
  else if (kind === 'delete-row') deleteRow(desk, model, hand);
  else if (kind === 'type' || kind === 'type-back') typeInto(desk, model, hand);
}

function typeStray(desk: TestDesk, model: RegisterModel, { tab }: Hand): void {
  const id = model.fresh(`${tab}-by-hand`);
  const { title, used } = tabOf(desk, tab);
  desk.workspace.hands(admin).type(title, `${placesIn(desk, tab).column('id')}${used + 1}`, id);
  model.strays.add(id);
}

const kept = (model: RegisterModel, tab: Hand['tab']): Map<string, Kept> =>
  tab === 'releases' ? model.releases : model.changes;

function deleteRow(desk: TestDesk, model: RegisterModel, { tab, pick }: Hand): void {
  const id = picked([...kept(model, tab).keys()], pick);
  if (id === undefined) return;
  desk.workspace.hands(admin).deleteRows(tabOf(desk, tab).title, placesIn(desk, tab).row(id));
  kept(model, tab).delete(id);
  model.deleted.add(id);
}

/** Types something new into a record, or what the store had written there. */
function typeInto(desk: TestDesk, model: RegisterModel, { kind, tab, pick }: Hand): void {
  const id = picked([...kept(model, tab).keys()], pick);
  const it = kept(model, tab).get(id ?? '');
  if (id === undefined || !it) return;
  const field = tab === 'releases' && pick % 3 === 0 ? 'version' : 'title';
  const text = kind === 'type' ? model.fresh('typed') : it.sealed[field];
  const { column, row } = placesIn(desk, tab);
  desk.workspace.hands(admin).type(tabOf(desk, tab).title, `${column(field)}${row(id)}`, text);
  it[field] = text;
}
