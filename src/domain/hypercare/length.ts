import { addWorkingDays } from '../calendar/working-days';
import { dayIn } from '../calendar/zone';
import type { RecordOf } from '../register/workbook';
import { detailOf } from '../releases/details';
import { modelOf } from '../releases/model';
import type { Settings } from '../settings/settings';

type Release = RecordOf<'releases'>;

/**
 * Working days of hypercare: those of the model, or of the longest member of its package; more in an emergency (domain.md
 * 2.2). A model without its own takes those of a Major or Minor.
 */
export function hypercareDays(settings: Settings, release: Release): number {
  const own = modelOf(settings, release).hypercareDays;
  const days =
    own ?? modelOf(settings, { ...release, model: release.type === 'major' ? 'MAJOR' : 'MINOR' }).hypercareDays ?? 0;
  const extra = release.emergency ? settings.threshold('hypercare.emergency.days') : 0;
  return Math.max(days + extra, release.package === '' ? 0 : (detailOf(release, 'relations').packageDays ?? 0));
}

/** The day on which the minimum length of hypercare is reached, by the model's days (clarification 55); '' before go-live. */
export function minimumEnd(release: Release, settings: Settings): string {
  if (release.deploymentEnd === '') return '';
  const goLive = dayIn(settings.companySettings.zone, release.deploymentEnd);
  return addWorkingDays(
    goLive,
    hypercareDays(settings, release),
    settings.holidays.map((it) => it.id),
  );
}

/** The day until which hypercare lasts: as extended, else its minimum length; '' before go-live. */
export const plannedEnd = (release: Release, settings: Settings): string =>
  detailOf(release, 'closure').extendedTo || minimumEnd(release, settings);
