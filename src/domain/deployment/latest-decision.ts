import type { RecordOf } from '../register/workbook';
import { detailOf } from '../releases/details';
import type { Settings } from '../settings/settings';

/**
 * The last moment at which a rollback still fits into the window: window end − minutes to roll back × factor − minutes to
 * verify (domain.md 2.7). A UTC instant; '' without a window or without a rollback plan that says how long it takes.
 */
export function latestDecision(release: RecordOf<'releases'>, settings: Settings): string {
  const { minutes, verifyMinutes } = detailOf(release, 'rollback');
  if (release.windowEnd === '' || minutes === null) return '';
  const before = (minutes * settings.threshold('rollback.factor.percent')) / 100 + (verifyMinutes ?? 0);
  const at = new Date(Date.parse(release.windowEnd) - Math.ceil(before * 60) * 1000);
  return at.toISOString().replace(/\.\d+Z$/, 'Z');
}
