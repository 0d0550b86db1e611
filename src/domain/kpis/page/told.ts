import type { Language } from '../../register/schema';
import { kpis } from '../catalogue';
import type { ExcludedRow } from '../kpi-row';
import type { Figure, Kpi } from '../kpi';
import type { Period } from '../period';

/** What the dashboard tells. */
export interface Telling {
  readonly language: Language;
  readonly company: string;
  readonly zone: string;
  /** UTC instant of the figures. */
  readonly asOf: string;
  /** Oldest first; the last one is the current quarter. */
  readonly periods: readonly Period[];
  readonly figures: readonly Figure[];
  readonly excluded: readonly ExcludedRow[];
  /** Targets by KPI: a share from 0 to 1, or a count. */
  readonly targets: ReadonlyMap<string, number>;
}

/** A telling with its figures at hand. */
export interface Told extends Omit<Telling, 'figures'> {
  /** KPIs that have a tile and a column. */
  readonly main: readonly Kpi[];
  /** Figures of a KPI, one a period in order. */
  readonly figures: (kpi: Kpi) => readonly Figure[];
  readonly latest: (kpi: Kpi) => Figure;
  readonly variants: (kpi: Kpi) => readonly Kpi[];
  /** null where no target is set. */
  readonly target: (kpi: Kpi) => number | null;
}

/** Puts the figures within reach of the parts of the page. */
export function toldOf(telling: Telling): Told {
  const byKpi = new Map(kpis.map((kpi) => [kpi.id, telling.figures.filter((it) => it.kpi === kpi.id)]));
  const figures = (kpi: Kpi): readonly Figure[] => byKpi.get(kpi.id) ?? [];
  return {
    ...telling,
    main: kpis.filter((it) => it.variantOf === undefined),
    figures,
    latest: (kpi) => {
      const [last] = figures(kpi).slice(-1);
      if (!last) throw new Error(`No figure was computed for KPI ${kpi.id}`);
      return last;
    },
    variants: (kpi) => kpis.filter((it) => it.variantOf === kpi.id),
    target: (kpi) => telling.targets.get(kpi.id) ?? null,
  };
}
