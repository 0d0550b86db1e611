import type { RecordOf } from '../domain/register/workbook';

/** A new register knows no freeze: only the company knows its peaks (domain.md 2.4). */
export const freezes: readonly RecordOf<'freezes'>[] = [];
