import type { Facts } from './facts';
import type { Figure, Kpi, Moment, Population } from './kpi';
import { periodFinder, type Period } from './period';

/** What to compute: all figures of the list for all periods, which must not overlap. */
interface Wanted {
  readonly kpis: readonly Kpi[];
  readonly periods: readonly Period[];
  readonly moment: Moment;
}

/** Running sums of one figure, one place a period. */
interface Sums {
  readonly kpi: Kpi;
  readonly numerators: Float64Array;
  readonly pending: Uint32Array;
  readonly cases: string[][];
}

const dayColumn = { total: 'reference', deployed: 'deployed', planned: 'baseline' } as const;

/** Every figure of every period, figure by figure, each over its periods in order; one pass over the releases a population. */
export function figuresOf(facts: Facts, wanted: Wanted): readonly Figure[] {
  const find = periodFinder(wanted.periods);
  const populations: readonly Population[] = ['total', 'deployed', 'planned'];
  const figures = new Map<Kpi, readonly Figure[]>();
  for (const population of populations) {
    const sums = wanted.kpis
      .filter((it) => it.population === population)
      .map((kpi) => emptySums(kpi, wanted.periods.length));
    const sizes = addUp(facts, facts[dayColumn[population]], { find, sums, moment: wanted.moment });
    for (const sum of sums)
      figures.set(
        sum.kpi,
        wanted.periods.map((period, place) => figureOf(sum, period, { place, size: sizes[place] ?? 0 })),
      );
  }
  return wanted.kpis.flatMap((kpi) => figures.get(kpi) ?? []);
}

const emptySums = (kpi: Kpi, periods: number): Sums => ({
  kpi,
  numerators: new Float64Array(periods),
  pending: new Uint32Array(periods),
  cases: Array.from({ length: periods }, () => []),
});

interface Pass {
  readonly find: (day: number) => number;
  readonly sums: readonly Sums[];
  readonly moment: Moment;
}

/** Adds every release of a population to the sums, and gives the population's size a period. */
function addUp(facts: Facts, days: Int32Array, { find, sums, moment }: Pass): Uint32Array {
  const sizes = new Uint32Array(sums[0]?.numerators.length ?? 0);
  for (let row = 0; row < facts.size; row += 1) {
    const place = find(days[row] ?? 0);
    if (place < 0) continue;
    sizes[place] = (sizes[place] ?? 0) + 1;
    for (const sum of sums) {
      const amount = sum.kpi.adds(facts, row, moment);
      if (amount !== 0) {
        sum.numerators[place] = (sum.numerators[place] ?? 0) + amount;
        sum.cases[place]?.push(facts.ids[row] ?? '');
      }
      if (sum.kpi.pending?.(facts, row)) sum.pending[place] = (sum.pending[place] ?? 0) + 1;
    }
  }
  return sizes;
}

function figureOf(
  sum: Sums,
  period: Period,
  { place, size }: { readonly place: number; readonly size: number },
): Figure {
  const numerator = sum.numerators[place] ?? 0;
  const isShare = sum.kpi.unit === 'percent';
  return {
    kpi: sum.kpi.id,
    period: period.id,
    numerator,
    denominator: isShare ? size : null,
    value: !isShare ? numerator : size === 0 ? null : numerator / size,
    cases: sum.cases[place] ?? [],
    pending: sum.pending[place] ?? 0,
  };
}
