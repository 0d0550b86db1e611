import { addWorkingDays } from '../calendar/working-days';
import { dayIn, startOfDay, wallIn } from '../calendar/zone';
import type { RecordOf } from '../register/workbook';
import type { Settings } from '../settings/settings';
import { text, type Text } from '../text/say';

/** A window in UTC instants, and what it touches. */
export interface PlannedWindow {
  readonly start: string;
  readonly end: string;
  readonly domains: readonly string[];
  readonly service: string;
}

/** `tail`: not in the freeze, but so close before it that a rollback would be. */
export interface FreezeHit {
  readonly id: string;
  readonly strength: 'hard' | 'soft' | 'tail';
  readonly why: Text;
  /** Who may exempt: addresses or roles, as the settings name them. */
  readonly exempts: readonly string[];
}

type Freeze = RecordOf<'freezes'>;

/** Freezes that a window meets, by domain and service, and hard ones that it comes too close to (domain.md 2.4); empty without a window. */
export function freezesHit(settings: Settings, window: PlannedWindow): readonly FreezeHit[] {
  if (window.start === '' || window.end === '') return [];
  return settings.freezes.filter((it) => concerns(it, window)).flatMap((it) => hitOf(settings, it, window));
}

const concerns = (freeze: Freeze, { domains, service }: PlannedWindow): boolean =>
  (freeze.domains.length === 0 || freeze.domains.some((it) => domains.includes(it))) &&
  (freeze.services.length === 0 || freeze.services.includes(service));

function hitOf(settings: Settings, freeze: Freeze, window: PlannedWindow): readonly FreezeHit[] {
  const { zone } = settings.companySettings;
  const from = { id: freeze.id, exempts: freeze.exempts };
  const values = {
    reason: freeze.reason === '' ? freeze.id : freeze.reason,
    start: { wall: wallIn(zone, freeze.start) },
    end: { wall: wallIn(zone, freeze.end) },
    who: freeze.exempts.join(', '),
  };
  if (window.start <= freeze.end && freeze.start <= window.end) {
    const strength = freeze.strength === 'soft' ? 'soft' : 'hard';
    return [{ ...from, strength, why: text(`release.freeze.${strength}`, values) }];
  }
  const days = settings.threshold('freeze.tail.days');
  if (
    freeze.strength === 'soft' ||
    window.end > freeze.start ||
    !inTail(settings, { end: window.end, start: freeze.start, days })
  )
    return [];
  return [{ ...from, strength: 'tail', why: text('release.freeze.tail', { ...values, days }) }];
}

function inTail(
  settings: Settings,
  { end, start, days }: { readonly end: string; readonly start: string; readonly days: number },
): boolean {
  const { zone } = settings.companySettings;
  const safe = addWorkingDays(
    dayIn(zone, end),
    days,
    settings.holidays.map((it) => it.id),
  );
  return startOfDay(zone, safe) > start;
}
