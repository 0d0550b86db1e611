import { text } from '../text/say';
import { releases } from '../register/tabs/releases';
import { companyDays, type DayIn } from './company-days';
import { dayNumber, noDay } from './day-number';
import type { ExcludedRow, KpiRow } from './kpi-row';

/** What the figures need to know of one LIVE release; days as day numbers. */
export interface ReleaseFact {
  readonly id: string;
  readonly major: boolean;
  readonly baseline: number;
  readonly reference: number;
  readonly deployed: number;
  readonly goLive: number;
  readonly rolledBack: boolean;
  readonly criteria: 0 | 1 | 2;
  readonly watched: boolean;
  readonly caused: number;
  readonly severe: number;
  readonly majorIncidents: number;
  readonly reviewed: boolean;
  readonly lessons: number;
  readonly scoreSum: number;
  readonly scoreCount: number;
}

type DayColumn = 'baselineGoLive' | 'plannedGoLive' | 'hypercareEnd' | 'reviewHeld';
type InstantColumn = 'deploymentEnd' | 'firstAttemptEnd';
type CountColumn = 'incidentsCaused' | 'incidentsSevere' | 'incidentsMajor' | 'lessons' | 'scoreSum' | 'scoreCount';

/** A cell that holds no such value; carries the column so that the reader can be told where to look. */
class Unreadable extends Error {
  constructor(readonly column: keyof typeof releases.columns) {
    super(column);
  }
}

/** Readers of a row's cells; throw Unreadable. */
interface RowReader {
  readonly day: (row: KpiRow, column: DayColumn) => number;
  readonly instant: (row: KpiRow, column: InstantColumn) => number;
  readonly count: (row: KpiRow, column: CountColumn) => number;
}

/** One reader a scan: it remembers the zone's midnights. */
export function rowReader(dayIn: DayIn): RowReader {
  const dayOf = companyDays(dayIn);
  return {
    day: (row, column) => readable(dayNumber(row[column] ?? ''), column),
    instant: (row, column) => readable(row[column] ? dayOf(row[column]) : noDay, column),
    count: (row, column) => {
      const value = row[column] ?? 0;
      return readable(Number.isFinite(value) && value >= 0 ? value : null, column);
    },
  };
}

function readable(value: number | null, column: keyof typeof releases.columns): number {
  if (value === null) throw new Unreadable(column);
  return value;
}

/** The fact of a row; 'not-live' for Draft and Cancelled; the reason where it cannot be counted. */
export function readRow(row: KpiRow, read: RowReader): ReleaseFact | ExcludedRow | 'not-live' {
  const id = row.id ?? '';
  if (row.state === 'draft' || row.state === 'cancelled') return 'not-live';
  if (!row.state) return { id, reason: text('kpi.excluded.state') };
  if (!row.type) return { id, reason: text('kpi.excluded.type') };
  try {
    return factOf(row, read);
  } catch (problem) {
    if (problem instanceof Unreadable)
      return { id, reason: text('kpi.excluded.cell', { column: { word: releases.columns[problem.column].header } }) };
    throw problem;
  }
}

function factOf(row: KpiRow, read: RowReader): ReleaseFact {
  const ended = read.instant(row, 'deploymentEnd');
  const first = read.instant(row, 'firstAttemptEnd');
  const goLive = row.outcome === 'backed-out' ? noDay : ended;
  const deployed = first === noDay ? ended : first;
  const planned = read.day(row, 'plannedGoLive');
  return {
    id: row.id ?? '',
    major: row.type === 'major',
    baseline: read.day(row, 'baselineGoLive'),
    reference: [goLive, planned, deployed].find((it) => it !== noDay) ?? noDay,
    deployed,
    goLive,
    rolledBack: row.outcome === 'backed-out' || row.outcome === 'rolled-back' || laterThan(goLive, deployed),
    criteria: row.criteriaMet === 'met' ? 2 : row.criteriaMet === 'exceptions' ? 1 : 0,
    watched: read.day(row, 'hypercareEnd') === noDay && row.state !== 'closed' && row.state !== 'rolled-back',
    caused: read.count(row, 'incidentsCaused'),
    // A major incident is one of priority 1 or 2 in everything but name; old sheets often count only the major ones.
    severe: Math.max(read.count(row, 'incidentsSevere'), read.count(row, 'incidentsMajor')),
    majorIncidents: read.count(row, 'incidentsMajor'),
    reviewed: read.day(row, 'reviewHeld') !== noDay,
    lessons: read.count(row, 'lessons'),
    scoreSum: read.count(row, 'scoreSum'),
    scoreCount: read.count(row, 'scoreCount'),
  };
}

/** A go-live after the day of the first attempt means that the first attempt was taken back. */
const laterThan = (goLive: number, deployed: number): boolean => goLive !== noDay && goLive > deployed;
