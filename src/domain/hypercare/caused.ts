import { addWorkingDays } from '../calendar/working-days';
import { dayIn } from '../calendar/zone';
import type { Facts } from '../gates/gate';
import type { Found } from '../register/found';

type Incident = Found<'incidents'>;

/** Incidents that the release caused. */
export const causedIncidents = ({ file }: Facts): readonly Incident[] => file.of('incidents').filter((it) => it.caused);

/** Major incidents and those of priority 1 or 2. */
export const isSevere = (it: Incident): boolean => it.major || it.priority === 'p1' || it.priority === 'p2';

/** True where an instant falls into the last quiet working days, today included. */
export function isRecent(instant: string, { settings, today }: Facts): boolean {
  const days = settings.threshold('hypercare.quiet.days');
  const before = addWorkingDays(
    today,
    -days,
    settings.holidays.map((it) => it.id),
  );
  return instant !== '' && dayIn(settings.companySettings.zone, instant) > before;
}

/** How a sentence names an incident. */
export const incidentName = (it: Incident): string => (it.number === '' ? it.title : it.number);
