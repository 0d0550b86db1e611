import type { ActionView, ChecklistItemView } from '../../sidebar-api';

/** An act on several items: those of the ticked ones with which this person may do it. */
export interface Together {
  readonly action: ActionView;
  readonly items: readonly string[];
}

// What an item allows → the act that does it.
const actOf: Readonly<Record<string, string>> = {
  done: 'complete-items',
  validate: 'validate-items',
  unchanged: 'set-items-aside',
  'not-applicable': 'set-items-aside',
  assign: 'assign-items',
  reopen: 'reopen-items',
  defer: 'defer-item',
  'request-exception': 'request-exception',
  'decide-exception': 'decide-exception',
};

/** What can be done with the ticked items; an act that fits none of them is left out. */
export function together(actions: readonly ActionView[], ticked: readonly ChecklistItemView[]): readonly Together[] {
  return actions
    .filter((it) => !it.refused && it.action !== 'set-topics')
    .map((action) => ({ action, items: ticked.filter((it) => allows(it, action.action)).map((it) => it.id) }))
    .filter((it) => it.items.length > 0);
}

const allows = (it: ChecklistItemView, action: string): boolean =>
  it.may.some((word) => word === action || actOf[word] === action);
