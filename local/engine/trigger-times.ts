import { Temporal } from 'temporal-polyfill';
import type { TriggerRule } from './state';

const zoned = (ms: number, zone: string) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);

/** When a trigger of that rule fires next after that instant (milliseconds), in the script's time zone. */
export function nextFiring(rule: TriggerRule, after: number, zone: string): number {
  if (rule.kind === 'minutes') return after + rule.every * 60_000;
  if (rule.kind === 'edit') return Number.MAX_SAFE_INTEGER;
  if (rule.kind === 'hours') return after + rule.every * 3_600_000;
  const at = zoned(after, zone).withPlainTime({ hour: rule.hour, minute: rule.minute });
  let next = at;
  while (next.epochMilliseconds <= after) next = next.add({ days: rule.every });
  return next.epochMilliseconds;
}

export function ruleText(rule: TriggerRule): string {
  if (rule.kind === 'minutes') return rule.every === 1 ? 'every minute' : `every ${rule.every} minutes`;
  if (rule.kind === 'hours') return rule.every === 1 ? 'every hour' : `every ${rule.every} hours`;
  if (rule.kind === 'edit') return 'on every edit by hand';
  const days = rule.every === 1 ? 'every day' : `every ${rule.every} days`;
  return `${days} at ${rule.hour}:${String(rule.minute).padStart(2, '0')}`;
}
