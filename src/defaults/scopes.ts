import type { RecordOf } from '../domain/register/workbook';

/** A new register knows no domain and no service; they come from the company's import sheet [ACT-09]. */
export const scopes: readonly RecordOf<'scopes'>[] = [];
