import { columnsOf, type TabId } from '../../../domain/register/workbook';
import { text, type Text } from '../../../domain/text/say';
import { cleanField, emptyOf } from '../cells/cells';
import type { Fields, FieldValue } from '../cells/field-value';
import { listText } from '../cells/list-text';
import { canonical } from '../cells/canonical';
import { sealOf } from '../crypto/seal';
import { fieldNames } from '../read/found-record';
import { Refused } from '../read/refusals';
import type { Session } from '../register/session';
import type { Draft } from './prepared';

const most = 50_000;

/** The records of a plan while it is made ready; a record changed twice builds on its first change. */
export interface DraftBook {
  readonly get: (tab: TabId, id: string) => Draft | undefined;
  readonly put: (draft: Draft) => void;
  readonly all: () => readonly Draft[];
}

export function draftBook(): DraftBook {
  const drafts = new Map<string, Draft>();
  const place = (tab: TabId, id: string) => `${tab} ${id}`;
  return {
    get: (tab, id) => drafts.get(place(tab, id)),
    put: (draft) => void drafts.set(place(draft.tab, draft.id), draft),
    all: () => [...drafts.values()],
  };
}

/** A record before a change: as it was found, as an earlier change of the plan left it, or not there yet. */
export type Before = Omit<Draft, 'seal'>;

/** A record that is not there yet. */
export const notYet = (tab: TabId, id: string): Before => ({
  tab,
  id,
  base: null,
  fields: emptyFields(tab),
  revision: 0,
});

/** A record with some fields set: cleaned, checked for length, sealed at the next revision. */
export function nextDraft(session: Session, before: Before, set: Readonly<Record<string, unknown>>): Draft {
  const { tab, id, base } = before;
  const fields = { ...before.fields, ...cleanFields(tab, set) };
  const revision = before.revision + 1;
  const sealed = { register: session.register, tab, id, revision, fields };
  const seal = sealOf(session.ring[0], sealed, base?.edited === true ? 'edited' : 'whole');
  return { tab, id, base, fields, revision, seal };
}

const emptyFields = (tab: TabId): Fields => {
  const columns = new Map(columnsOf(tab));
  return Object.fromEntries(
    fieldNames(tab).map((name) => {
      const column = columns.get(name);
      return [name, column ? emptyOf(column) : ''];
    }),
  );
};

function cleanFields(tab: TabId, set: Readonly<Record<string, unknown>>): Fields {
  const columns = new Map(columnsOf(tab));
  const long: Record<string, Text> = {};
  const fields: Record<string, FieldValue> = {};
  for (const [name, value] of Object.entries(set)) {
    const column = columns.get(name);
    if (!column || !fieldNames(tab).includes(name)) throw new Error(`The tab ${tab} has no field ${name} to set.`);
    const field = cleanField(column, value, name);
    const length =
      typeof field === 'string'
        ? field.length
        : typeof field === 'object' && field !== null
          ? listText(field).length
          : 0;
    if (length > most) long[name] = text('store.cell.long', { field: { word: column.header }, count: length, most });
    fields[name] = field;
  }
  if (Object.keys(long).length > 0)
    throw new Refused({ kind: 'refusal', why: text('store.too-long'), fields: long, reasons: Object.values(long) });
  return fields;
}

/** Fields that differ, each with its value before and after. */
export function differences(before: Fields, after: Fields): { readonly from: Fields; readonly to: Fields } {
  const names = Object.keys(after).filter((name) => canonical(before[name] ?? '') !== canonical(after[name] ?? ''));
  const part = (of: Fields): Fields => Object.fromEntries(names.map((name) => [name, of[name] ?? '']));
  return { from: part(before), to: part(after) };
}
