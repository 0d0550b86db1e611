import { tabIds, sheetIdOf, tabOf } from '../layout/tab-ids';
import type { TabId } from '../../../domain/register/workbook';
import type { DescribedSheet } from '../spreadsheet';
import type { SheetRequest } from '../write/requests';

/** Marks our protections, so that one that people made is left alone. */
const mark = (tab: TabId): string => `Release Desk: ${tab}`;

/**
 * Tabs that every command writes: a real protection would refuse the whole commit, so theirs only warns (decision 6). The
 * hidden tabs of state, command memory and scratch belong to them.
 */
const onlyWarns = (tab: TabId): boolean =>
  tabOf(tab).use === 'register' || tab === 'state' || tab === 'commands' || tab === 'scratch';

/** The protections that are missing or have lost their strength; `editors` may change the really protected tabs. */
export function protectionRequests(
  sheets: readonly DescribedSheet[],
  editors: readonly string[],
): readonly SheetRequest[] {
  return tabIds.flatMap((tab): readonly SheetRequest[] => {
    const sheet = sheets.find((it) => it.properties?.sheetId === sheetIdOf(tab));
    const own = sheet?.protectedRanges?.find((it) => it.description === mark(tab));
    const wanted = onlyWarns(tab) ? { warningOnly: true } : { warningOnly: false, editors: { users: [...editors] } };
    if (!own)
      return [
        {
          addProtectedRange: {
            protectedRange: { description: mark(tab), range: { sheetId: sheetIdOf(tab) }, ...wanted },
          },
        },
      ];
    const lacks = editors.some((it) => own.editors?.users?.includes(it) !== true);
    if ((own.warningOnly === true) === onlyWarns(tab) && (onlyWarns(tab) || !lacks)) return [];
    const fields = onlyWarns(tab) ? 'warningOnly' : 'warningOnly,editors';
    return [
      { updateProtectedRange: { protectedRange: { protectedRangeId: own.protectedRangeId, ...wanted }, fields } },
    ];
  });
}
