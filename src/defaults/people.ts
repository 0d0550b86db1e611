import type { RecordOf } from '../domain/register/workbook';

/** A new register knows nobody; set-up adds the administrators, the company adds the rest (clarification 68). */
export const people: readonly RecordOf<'people'>[] = [];
