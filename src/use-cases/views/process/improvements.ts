import { formatDay } from '../../../domain/calendar/day';
import { nameOf } from '../../../domain/people/person';
import { improvementStates } from '../../../domain/register/vocabulary';
import { inLanguage } from '../../../domain/text/say';
import type { ProcessSection } from './section';

/** The improvement register, by due day [ACT-05]. */
export const improvements: ProcessSection = {
  wants: {
    columns: [{ tab: 'improvements', names: ['id', 'title', 'source', 'owner', 'due', 'state', 'effect'] }],
    creates: ['improvements'],
  },
  rows: ({ world, settings, actor: { language } }) =>
    [...world.rows('improvements')]
      .sort((a, b) => (a.due || '9999').localeCompare(b.due || '9999'))
      .map((it) => ({
        id: it.id ?? '',
        title: it.title ?? '',
        detail: [
          it.state ? inLanguage(improvementStates[it.state], language) : '',
          it.source ?? '',
          nameOf(settings, it.owner ?? ''),
          it.due ? formatDay(it.due, language) : '',
          it.effect ?? '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
        link: '',
        acts: [],
      })),
  acts: ['add-improvement'],
};
