import type { ExecRequest, LogLine, ServiceCall, Surface, UiRequest } from '../types';
import type { Kill } from '../kill';

/** One execution while it runs: who, from where, and what it has done so far. */
export interface Running {
  readonly id: number;
  readonly fn: string;
  readonly as: string;
  readonly surface: Surface;
  readonly origin: string;
  readonly active: NonNullable<ExecRequest['active']> | null;
  readonly trace: boolean;
  readonly startedAt: number;
  /** True: waiting really takes time (worker). False: it moves the clock. */
  readonly waits: boolean;
  readonly calls: ServiceCall[];
  readonly log: LogLine[];
  readonly ui: UiRequest[];
  /** Once set, every further service call throws it. */
  killed: Kill | null;
}

/** What an op may add to its record. */
export interface Tally {
  cells: number;
  cellsReturned: number;
}
