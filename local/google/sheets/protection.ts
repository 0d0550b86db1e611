import type { sheets_v4 } from '@googleapis/sheets';
import { boxOf, inside, meets, type Box } from './box';
import type { Draft } from './draft';
import { protectedText, SheetsRefusal } from './refusal';

/** Who calls, as protections see them. */
export interface Caller {
  readonly mail: string;
  readonly owner: boolean;
}

/** May this caller edit what the protection covers? Warning-only ones stop nobody. */
export function mayPass(protection: sheets_v4.Schema$ProtectedRange, caller: Caller): boolean {
  if (protection.warningOnly === true || caller.owner) return true;
  if (protection.editors?.domainUsersCanEdit === true) return true;
  return (protection.editors?.users ?? []).some((it) => it.toLowerCase() === caller.mail);
}

/** The rectangle that a protection covers; that of its table or named range where it names one. */
export function coveredBox(draft: Draft, sheetId: number, protection: sheets_v4.Schema$ProtectedRange): Box | null {
  const table = draft.peek(sheetId).parts.tables.find((it) => it.tableId === protection.tableId);
  const range = protection.range ?? table?.range;
  return range ? { ...boxOf(draft, range), open: false } : null;
}

/** Protections that a change of this box meets, unprotected parts left out. */
export function protectionsOn(draft: Draft, box: Box): readonly sheets_v4.Schema$ProtectedRange[] {
  return draft.peek(box.sheetId).parts.protections.filter((it) => {
    const covered = coveredBox(draft, box.sheetId, it);
    if (!covered || !meets(covered, box)) return false;
    return !(it.unprotectedRanges ?? []).some((free) => inside(box, boxOf(draft, free)));
  });
}

/** Refuses with Google's text where a real protection keeps the caller out. */
export function guard(draft: Draft, caller: Caller, box: Box): void {
  if (protectionsOn(draft, box).some((it) => !mayPass(it, caller))) throw new SheetsRefusal(protectedText);
}

/** The same for the tab itself (rename, delete, resize): only protections of the whole tab count. */
export function guardSheet(draft: Draft, caller: Caller, sheetId: number): void {
  const { protections } = draft.peek(sheetId).parts;
  const whole = protections.filter(
    (it) =>
      it.range && it.range.startRowIndex == null && it.range.endRowIndex == null && it.range.startColumnIndex == null,
  );
  if (whole.some((it) => !mayPass(it, caller))) throw new SheetsRefusal(protectedText);
}
