import { addDays } from '../calendar/day';
import { startOfDay } from '../calendar/zone';
import type { RecordOf } from '../register/workbook';
import { text, type Text } from '../text/say';

/** How much two releases that meet in time share (domain.md 4.1): a system, a service, a domain, or nothing. */
export type Grade = 'hard' | 'strong' | 'medium' | 'calendar';

export interface Overlap {
  readonly id: string;
  readonly grade: Grade;
  readonly why: Text;
}

type Release = RecordOf<'releases'>;

/** A release that is asked about: its window and what it touches; `id` '' while it is not saved. */
export interface OwnWindow {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly domains: readonly string[];
  readonly service: string;
  readonly systems: readonly string[];
  readonly package: string;
}

/** A row of a scan of the register, as far as its columns were read. */
export type Neighbour = Partial<
  Pick<
    Release,
    | 'id'
    | 'title'
    | 'state'
    | 'service'
    | 'domains'
    | 'systems'
    | 'package'
    | 'windowStart'
    | 'windowEnd'
    | 'plannedGoLive'
    | 'deploymentStart'
    | 'deploymentEnd'
  >
>;

/** A stretch of time in UTC instants; days without times are half-open, times include their ends (clarification 64). */
export interface Stretch {
  readonly start: string;
  readonly end: string;
  readonly halfOpen: boolean;
}

/** When a release is deployed: as it was, else its window, else its planned day in the zone; null when nothing is planned. */
export function stretchOf(release: Neighbour, zone: string): Stretch | null {
  const start = release.deploymentStart || release.windowStart;
  const end = release.deploymentEnd || release.windowEnd;
  if (start && end) return { start, end, halfOpen: false };
  if (!release.plannedGoLive) return null;
  return {
    start: startOfDay(zone, release.plannedGoLive),
    end: startOfDay(zone, addDays(release.plannedGoLive, 1)),
    halfOpen: true,
  };
}

/** True where two stretches of time meet; touching ends count, unless one of them is of whole days. */
export const meet = (a: Stretch, b: Stretch): boolean =>
  a.halfOpen || b.halfOpen ? a.start < b.end && b.start < a.end : a.start <= b.end && b.start <= a.end;

/** True for a release that counts: submitted and not cancelled. */
export const isLive = ({ state }: Pick<Neighbour, 'state'>): boolean =>
  state !== undefined && state !== '' && state !== 'draft' && state !== 'cancelled';

/**
 * Live releases whose time meets the window, the gravest first; members of its package never count. The zone tells when
 * the day of a release without times begins.
 */
export function overlapsWith(own: OwnWindow, rows: readonly Neighbour[], zone: string): readonly Overlap[] {
  if (own.start === '' || own.end === '') return [];
  const stretch: Stretch = { start: own.start, end: own.end, halfOpen: false };
  const found = rows.flatMap((row): readonly Overlap[] => {
    if (!row.id || row.id === own.id || !isLive(row) || (row.package && row.package === own.package)) return [];
    const theirs = stretchOf(row, zone);
    return theirs && meet(stretch, theirs) ? [overlapOf(own, row, row.id)] : [];
  });
  return [...found].sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade));
}

const grades: readonly Grade[] = ['hard', 'strong', 'medium', 'calendar'];

function overlapOf(own: OwnWindow, row: Neighbour, id: string): Overlap {
  const systems = common(own.systems, row.systems);
  const domains = common(own.domains, row.domains);
  const grade = gradeOf(systems, own.service !== '' && own.service === row.service, domains);
  const shared = { hard: systems.join(', '), strong: row.service ?? '', medium: domains.join(', '), calendar: '' }[
    grade
  ];
  return { id, grade, why: text(`release.overlap.${grade}`, { id, title: row.title ?? '', shared }) };
}

function gradeOf(systems: readonly string[], sameService: boolean, domains: readonly string[]): Grade {
  if (systems.length > 0) return 'hard';
  if (sameService) return 'strong';
  return domains.length > 0 ? 'medium' : 'calendar';
}

const common = (a: readonly string[] = [], b: readonly string[] = []): readonly string[] =>
  a.filter((it) => b.includes(it));
