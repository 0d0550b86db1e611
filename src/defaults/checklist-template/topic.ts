import type { Pair } from '../../domain/register/schema';
import type { RecordOf } from '../../domain/register/workbook';

type Row = RecordOf<'checklistTemplate'>;

/** One item of the Move2Run checklist in both languages; people are codes of domain/people/roles.ts. */
export interface Item extends Pick<Row, 'id' | 'responsible' | 'accountable' | 'consulted'> {
  readonly priority: Exclude<Row['priority'], ''>;
  /** What must be true. */
  readonly title: Pair;
  readonly major: Exclude<Row['major'], ''>;
  readonly minor: Exclude<Row['minor'], ''>;
  readonly emergency: Exclude<Row['emergency'], ''>;
  /** RACI row whose R works on it and whose A validates it. */
  readonly row: string;
  readonly evidence: Pair;
  /** Section of Runbook V0 that holds the result [CHK-02]. */
  readonly section: number;
  /** The register knows the answer by itself when its data is there (clarification 59). */
  readonly bySoftware?: true;
}

/** A topic switch with its items. */
export interface Topic {
  readonly letter: string;
  readonly title: Pair;
  readonly items: readonly Item[];
}
