import { addWorkingDays } from '../../domain/calendar/working-days';
import { owedDay } from '../../domain/emergency/owed-day';
import { scanRow } from '../../domain/releases/security-scan';
import { say, text } from '../../domain/text/say';
import type { Change } from '../ports';
import type { Scene } from './scene';

/** What an emergency left for later is due so many working days after the go-live that really was (clarification 50). */
export const owedDays = ({ release, file, settings }: Scene): readonly Change[] =>
  release.emergency
    ? file
        .of('checklist')
        .filter((it) => it.emergency === 'later' && (it.state === 'open' || it.state === 'in-progress'))
        .map((it): Change => ({
          update: 'checklist',
          id: it.id,
          set: { due: owedDay(release.deploymentEnd, settings), owner: it.owner || release.serviceOwner },
          why: '',
        }))
    : [];

/** A security patch is scanned once it is live (domain.md 2.2): a task for Build, due on the next working day. */
export function scanTask({ release, file, settings, now, today }: Scene): readonly Change[] {
  if (release.model !== 'SECURITY' || file.of('tasks').some((it) => it.raciRow === scanRow && it.state !== 'dropped'))
    return [];
  const due = addWorkingDays(
    today,
    1,
    settings.holidays.map((it) => it.id),
  );
  const title = say(settings.companySettings.language, text('asked.scan'));
  const person = release.buildLead || release.serviceOwner;
  const set = { raciRow: scanRow, kind: 'do', title, person, due, state: 'open', openedAt: now } as const;
  return [{ create: 'tasks', release: release.id, set, why: '' }];
}
