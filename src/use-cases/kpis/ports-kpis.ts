import type { DashboardPage } from '../../domain/kpis/page/page';

/** Where the dashboard is drawn, and where it is noted that it is drawn. */
export interface DashboardBoard {
  /** Writes the values and draws the page over what was there, in one write; charts are renewed, never doubled. */
  readonly draw: (page: DashboardPage) => void;
  /**
   * Notes that figures as of this UTC instant are shown. A save that came later must leave the dashboard stale, so the
   * register compares the instants instead of clearing a flag.
   */
  readonly shown: (asOf: string) => void;
}
