import type { Kpi, KpiId } from './kpi';
import { late } from './late';
import { majorShare } from './major-share';
import { minorShare } from './minor-share';
import { successful, successfulBySevere, successfulWithExceptions } from './successful';
import { total } from './total';

const byId: { readonly [K in KpiId]: Kpi } = {
  total,
  'major-share': majorShare,
  'minor-share': minorShare,
  late,
  successful,
  'successful-exceptions': successfulWithExceptions,
  'successful-severe': successfulBySevere,
};

/** Every figure, in the order of the procedure; a variant follows the figure that it reads differently. */
export const kpis: readonly Kpi[] = Object.values(byId);
