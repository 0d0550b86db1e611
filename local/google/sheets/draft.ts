import type { Book, CellValue, Parts, Row, Sheet, Trait } from './book';
import { copyOf } from './copy';
import { SheetsRefusal } from './refusal';
import { internTrait } from './traits';

let drafts = 0;

/**
 * A changed copy of a book that shares every untouched row with it. Throwing it away undoes everything, which is how a
 * batch is all or nothing.
 */
export class Draft {
  readonly own = ++drafts;
  private sheets: Sheet[];
  private next: number;
  properties: Book['properties'];
  named: Book['named'][number][];
  metadata: Book['metadata'][number][];

  constructor(private readonly from: Book) {
    this.sheets = [...from.sheets];
    this.next = from.nextId;
    this.properties = copyOf(from.properties);
    this.named = copyOf([...from.named]);
    this.metadata = copyOf([...from.metadata]);
  }

  get id() {
    return this.from.id;
  }
  get owner() {
    return this.from.owner;
  }

  /** A number that no other part of this file has. */
  newId() {
    return this.next++;
  }

  takenId(id: number) {
    this.next = Math.max(this.next, id + 1);
  }

  all(): readonly Sheet[] {
    return this.sheets;
  }

  /** The tab, to be read. Refuses an unknown id as the API does. */
  peek(sheetId: number): Sheet {
    const it = this.sheets.find((sheet) => sheet.parts.properties.sheetId === sheetId);
    if (!it) throw new SheetsRefusal(`No grid with id: ${sheetId}`);
    return it;
  }

  /** The tab, to be changed: its row list is this draft's own. */
  sheet(sheetId: number): Sheet {
    const it = this.peek(sheetId);
    if (it.own === this.own) return it;
    const mine: Sheet = { ...it, own: this.own, rows: [...it.rows] };
    this.sheets[this.sheets.indexOf(it)] = mine;
    return mine;
  }

  /** Everything but the cells, to be changed. */
  parts(sheetId: number): Parts {
    const it = this.sheet(sheetId);
    if (it.partsOwn !== this.own) {
      it.parts = copyOf(it.parts);
      it.partsOwn = this.own;
    }
    return it.parts;
  }

  row(sheet: Sheet, index: number): Row {
    const it = sheet.rows[index];
    if (it?.own === this.own) return it;
    const mine: Row = it
      ? { ...it, own: this.own, v: [...it.v], t: it.t && [...it.t] }
      : { own: this.own, v: [], t: null };
    while (sheet.rows.length < index) sheet.rows.push(null);
    sheet.rows[index] = mine;
    return mine;
  }

  setValue(sheet: Sheet, place: { readonly row: number; readonly column: number }, value: CellValue) {
    if (value === null && (sheet.rows[place.row]?.v[place.column] ?? null) === null) return;
    const row = this.row(sheet, place.row);
    while (row.v.length < place.column) row.v.push(null);
    row.v[place.column] = value;
  }

  setTrait(sheet: Sheet, place: { readonly row: number; readonly column: number }, trait: number) {
    const row = this.row(sheet, place.row);
    const t = (row.t ??= []);
    while (t.length < place.column) t.push(null);
    t[place.column] = trait;
  }

  intern(trait: Trait): number {
    return internTrait(this.from.traits, trait);
  }

  trait(id: number): Trait {
    return this.from.traits[id] ?? {};
  }

  add(parts: Parts) {
    const at = Math.min(parts.properties.index, this.sheets.length);
    this.sheets.splice(at, 0, { own: this.own, partsOwn: this.own, parts, rows: [] });
    this.renumber();
  }

  remove(sheetId: number) {
    this.sheets = this.sheets.filter((it) => it.parts.properties.sheetId !== sheetId);
    this.renumber();
  }

  /** Puts a tab at another place among the tabs. */
  move(sheetId: number, index: number) {
    const it = this.sheet(sheetId);
    const rest = this.sheets.filter((other) => other !== it);
    rest.splice(index, 0, it);
    this.sheets = rest;
    this.renumber();
  }

  /** The changed book. */
  done(): Book {
    const { from } = this;
    return {
      ...from,
      version: from.version + 1,
      nextId: this.next,
      sheets: this.sheets,
      properties: this.properties,
      named: this.named,
      metadata: this.metadata,
    };
  }

  private renumber() {
    for (const [index, sheet] of [...this.sheets].entries()) {
      const { properties } = sheet.parts;
      if (properties.index !== index) this.parts(properties.sheetId).properties.index = index;
    }
  }
}
