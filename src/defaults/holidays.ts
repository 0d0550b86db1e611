import type { RecordOf } from '../domain/register/workbook';

/** A new register knows no public holiday; until they are typed in, working days are Monday to Friday. */
export const holidays: readonly RecordOf<'holidays'>[] = [];
