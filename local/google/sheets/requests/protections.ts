import type { sheets_v4 } from '@googleapis/sheets';
import type { Parts } from '../book';
import { boxOf } from '../box';
import { overlay, readMask } from '../field-mask';
import { mayPass } from '../protection';
import { SheetsRefusal } from '../refusal';
import type { Applying } from './applying';
import { findTable } from './append-cells';

type Protection = Parts['protections'][number];

const sheetOf = (at: Applying, it: sheets_v4.Schema$ProtectedRange) =>
  it.range ? (it.range.sheetId ?? 0) : it.tableId ? findTable(at, it.tableId).sheetId : 0;

/** Owner and creator are editors always; a warning-only protection has none. */
function withEditors(at: Applying, it: Protection): Protection {
  if (it.warningOnly === true) {
    const bare = { ...it };
    delete bare.editors;
    return bare;
  }
  const users = new Set([
    ...(it.editors?.users ?? []).map((mail) => mail.toLowerCase()),
    at.draft.owner,
    at.caller.mail,
  ]);
  return { ...it, editors: { ...it.editors, users: [...users] } };
}

export function addProtectedRange(
  at: Applying,
  request: sheets_v4.Schema$AddProtectedRangeRequest,
): sheets_v4.Schema$Response {
  const wanted = request.protectedRange ?? {};
  if (!wanted.range && !wanted.tableId)
    throw new SheetsRefusal('ProtectedRange must have a range, a named range or a table.');
  if (wanted.namedRangeId) throw new SheetsRefusal('not in the local workspace: ProtectedRange.namedRangeId');
  if (wanted.range) boxOf(at.draft, wanted.range);
  const protectedRangeId = wanted.protectedRangeId ?? at.draft.newId();
  at.draft.takenId(protectedRangeId);
  const made = withEditors(at, { ...structuredClone(wanted), protectedRangeId });
  at.draft.parts(sheetOf(at, wanted)).protections.push(made);
  return { addProtectedRange: { protectedRange: { ...made, requestingUserCanEdit: true } } };
}

function find(
  at: Applying,
  id: number | null | undefined,
): { readonly sheetId: number; readonly index: number; readonly it: Protection } {
  for (const { parts } of at.draft.all()) {
    const index = parts.protections.findIndex((it) => it.protectedRangeId === id);
    const it = parts.protections[index];
    if (it) return { sheetId: parts.properties.sheetId, index, it };
  }
  throw new SheetsRefusal(`No protected range with id: ${id ?? 0}`);
}

function mine(at: Applying, id: number | null | undefined) {
  const found = find(at, id);
  if (!mayPass(found.it, at.caller))
    throw new SheetsRefusal('You do not have permission to edit the protected range.', 403);
  return found;
}

export function updateProtectedRange(
  at: Applying,
  request: sheets_v4.Schema$UpdateProtectedRangeRequest,
): sheets_v4.Schema$Response {
  const mask = readMask('ProtectedRange', request.fields);
  const wanted = request.protectedRange ?? {};
  const { sheetId, index, it } = mine(at, wanted.protectedRangeId);
  const next = { ...overlay(it, wanted, mask), protectedRangeId: it.protectedRangeId };
  if (sheetOf(at, next) !== sheetId)
    throw new SheetsRefusal('not in the local workspace: moving a protected range to another sheet');
  at.draft.parts(sheetId).protections[index] = withEditors(at, next);
  return {};
}

export function deleteProtectedRange(
  at: Applying,
  request: sheets_v4.Schema$DeleteProtectedRangeRequest,
): sheets_v4.Schema$Response {
  const { sheetId, index } = mine(at, request.protectedRangeId);
  at.draft.parts(sheetId).protections.splice(index, 1);
  return {};
}
