import { readA1 } from '../../google/sheets/a1';
import type { Book, CellValue, Sheet } from '../../google/sheets/book';
import type { Box } from '../../google/sheets/box';
import { plainValue } from '../../google/sheets/cell-value';
import { Draft } from '../../google/sheets/draft';
import { mayPass, protectionsOn } from '../../google/sheets/protection';
import { protectedText } from '../../google/sheets/refusal';
import { traitAt } from '../../google/sheets/traits';
import { readTyped } from '../../google/sheets/typed-input';
import type { CellEdit, EditRequest, EditResult } from '../types';
import type { Host } from '../host';
import { spreadsheetId } from '../state';

type Refused = Extract<EditResult, { readonly ok: false }>;
const refused = (reason: Refused['reason'], message: string): Refused => ({ ok: false, reason, message });

/** A person types into a cell: rights, protections, validation and the 50,000 characters are checked as on the page. */
export function editCell(host: Host, request: EditRequest): EditResult {
  const { book } = host.state;
  const place = placeOf(book, request);
  if (!place) return refused('place', `Unable to parse range: ${request.tab}!${request.cell}`);
  const stopped = mayEdit(host, request, place);
  if (stopped) return stopped;
  if (request.value.length > 50_000)
    return refused('limit', 'Your input contains more than the maximum of 50000 characters in a single cell.');
  const { sheet, box } = place;
  const trait = book.traits[traitAt(sheet, box.r0, box.c0)] ?? {};
  const typed = readTyped(request.value, book.properties.locale, trait.format?.numberFormat?.type === 'TEXT');
  const bad = againstRule(trait.validation, typed.value);
  if (bad) return refused('validation', bad);
  const before = String(plainValue(sheet.rows[box.r0]?.v[box.c0] ?? null) ?? '');
  host.change(
    {
      kind: 'type',
      sheetId: box.sheetId,
      row: box.r0,
      column: box.c0,
      value: typed.value,
      format: typed.format ?? null,
    },
    'book',
  );
  if (host.state.triggers.some((it) => it.rule.kind === 'edit')) host.edits.push(editOf(request, place, before));
  return { ok: true };
}

/** What triggers are told of it; an empty cell has no value, as Google documents. */
function editOf({ tab, value, as }: EditRequest, { box }: Place, before: string): Omit<CellEdit, 'triggerUid'> {
  return {
    spreadsheet: spreadsheetId,
    sheetId: box.sheetId,
    sheetName: tab,
    row: box.r0 + 1,
    column: box.c0 + 1,
    rows: 1,
    columns: 1,
    ...(value === '' ? {} : { value }),
    ...(before === '' ? {} : { oldValue: before }),
    user: as,
  };
}

interface Place {
  readonly sheet: Sheet;
  readonly box: Box;
}

function placeOf(book: Book, request: EditRequest): Place | null {
  const sheet = book.sheets.find((it) => it.parts.properties.title === request.tab);
  const a1 = readA1(request.cell, () => false);
  if (!sheet || !a1 || a1.r0 === null || a1.c0 === null) return null;
  const { sheetId, gridProperties: grid } = sheet.parts.properties;
  if (a1.r0 >= grid.rowCount || a1.c0 >= grid.columnCount) return null;
  return { sheet, box: { sheetId, r0: a1.r0, r1: a1.r0 + 1, c0: a1.c0, c1: a1.c0 + 1, open: false } };
}

function mayEdit(host: Host, request: EditRequest, { box }: Place): Refused | null {
  const person = host.person(request.as);
  if (person.access !== 'edit')
    return refused('view-only', 'You have view access only and cannot edit this spreadsheet.');
  const { book } = host.state;
  const met = protectionsOn(new Draft(book), box);
  const caller = { mail: person.mail, owner: person.mail === book.owner };
  if (met.some((it) => !mayPass(it, caller))) return refused('protected', protectedText);
  const warning = met.find((it) => it.warningOnly === true);
  if (warning && request.confirmed === false)
    return refused(
      'warning',
      warning.description ?? "You're trying to edit part of this sheet that shouldn't be changed accidentally.",
    );
  return null;
}

/** Why a strict rule refuses the value; null where it fits or only warns. */
function againstRule(
  rule:
    | {
        readonly condition?: {
          readonly type?: string | null;
          readonly values?: readonly { readonly userEnteredValue?: string | null }[];
        };
        readonly strict?: boolean | null;
      }
    | undefined,
  value: CellValue,
): string | null {
  if (rule?.strict !== true || value === null) return null;
  const text = String(plainValue(value));
  if (
    rule.condition?.type === 'ONE_OF_LIST' &&
    !(rule.condition.values ?? []).some((it) => it.userEnteredValue === text)
  )
    return 'The data you entered in this cell violates the data validation rules set on this cell.';
  if (rule.condition?.type === 'BOOLEAN' && typeof value !== 'boolean')
    return 'The data you entered in this cell violates the data validation rules set on this cell.';
  return null;
}
