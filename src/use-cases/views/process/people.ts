import { personOf } from '../../../domain/people/person';
import { say, text } from '../../../domain/text/say';
import { hasWork, namedOn, openTasks, workColumns } from '../../desk-actions/reassign-work';
import type { ProcessSection } from './section';

/** Whoever has left or is not there yet and still has open work, to be given to somebody else in one step (clarification 68); then who has most to do. */
export const peopleAtWork: ProcessSection = {
  wants: workColumns,
  rows: ({ world, settings, today, actor: { language } }) =>
    settings.people
      .filter((it) => hasWork(world, it.id))
      .map((it) => ({
        id: it.id,
        title: it.name || it.id,
        away: personOf(settings, it.id, today) === null,
        tasks: openTasks(world, it.id).length,
        releases: namedOn(world, it.id).length,
      }))
      .sort((a, b) => Number(b.away) - Number(a.away) || b.tasks - a.tasks)
      .map(({ id, title, away, tasks, releases }) => ({
        id,
        title,
        detail: say(language, text(away ? 'page.people.away' : 'page.people.here', { tasks, releases })),
        link: '',
        acts: ['reassign-work'],
      })),
  acts: [],
};
