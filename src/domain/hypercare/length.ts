import { addWorkingDays } from '../calendar/working-days';
import { dayIn } from '../calendar/zone';
import type { RecordOf } from '../register/workbook';
import { detailOf } from '../releases/details';
import { modelOf } from '../releases/model';
import type { Settings } from '../settings/settings';

type Release = RecordOf<'releases'>;

/** An emergency is watched two working days longer (domain.md 2.2). */
const emergencyExtra = 2;

/** Working days of hypercare: those of the model, more in an emergency. A package without its own takes those of a Major or Minor member. */
export function hypercareDays(settings: Settings, release: Release): number {
  const own = modelOf(settings, release).hypercareDays;
  const days =
    own ?? modelOf(settings, { ...release, model: release.type === 'major' ? 'MAJOR' : 'MINOR' }).hypercareDays ?? 0;
  return days + (release.emergency ? emergencyExtra : 0);
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
