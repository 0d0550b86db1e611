import { addWorkingDays } from '../../domain/calendar/working-days';
import { peopleAs } from '../../domain/people/involved';
import { isRetirement, retirementRow, retirementTasks } from '../../domain/releases/retirement';
import { say, text } from '../../domain/text/say';
import type { Change } from '../ports';
import type { Scene } from './scene';

/** The decommission tasks that a retirement adds as Planning opens, each once; none for another release [TRG-09]. */
export function retire({ release, file, settings, now }: Scene): readonly Change[] {
  if (!isRetirement(release)) return [];
  const { language } = settings.companySettings;
  const holidays = settings.holidays.map((it) => it.id);
  const here = file.of('tasks').filter((it) => it.raciRow === retirementRow);
  return retirementTasks.flatMap((task): readonly Change[] => {
    const title = say(language, text(task.title));
    if (here.some((it) => it.title === title)) return [];
    const due = release.plannedGoLive === '' ? '' : addWorkingDays(release.plannedGoLive, task.days, holidays);
    const person = peopleAs(release, task.role)[0] ?? release.serviceOwner;
    const set = { raciRow: retirementRow, kind: 'do', title, person, due, state: 'open', openedAt: now } as const;
    return [{ create: 'tasks', release: release.id, set, why: '' }];
  });
}
