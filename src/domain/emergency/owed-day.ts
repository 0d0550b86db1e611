import { addWorkingDays } from '../calendar/working-days';
import { dayIn } from '../calendar/zone';
import type { Settings } from '../settings/settings';

/** The day on which an emergency owes its papers, so many working days after the go-live that really was; '' before it. */
export const owedDay = (deploymentEnd: string, settings: Settings): string =>
  deploymentEnd === ''
    ? ''
    : addWorkingDays(
        dayIn(settings.companySettings.zone, deploymentEnd),
        settings.threshold('due.emergency.days'),
        settings.holidays.map((it) => it.id),
      );
