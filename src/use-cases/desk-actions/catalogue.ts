// data table: every act on the register as a whole, complete by type
import { deskActionIds, type DeskActionId } from '../../domain/rights/actions';
import type { DeskActions } from '../desk-acting/desk-action';
import { acceptEdit } from './accept-edit';
import { addImprovement } from './add-improvement';
import { restoreRecord } from './restore-record';

/** Every act on the register by its id; one that is forgotten does not compile. */
export const deskActions: DeskActions = {
  'add-improvement': addImprovement,
  'restore-record': restoreRecord,
  'accept-edit': acceptEdit,
};

/** The ids as a page sends them: text that is one of them. */
export const isDeskAction = (id: string): id is DeskActionId => deskActionIds.some((it) => it === id);
