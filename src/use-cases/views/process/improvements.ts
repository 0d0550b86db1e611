import { formatDay } from '../../../domain/calendar/day';
import { quarterOf } from '../../../domain/improvements/quarter';
import { nameOf } from '../../../domain/people/person';
import { improvementStates } from '../../../domain/register/vocabulary';
import { inLanguage } from '../../../domain/text/say';
import { improvementColumns } from '../../desk-actions/update-improvement';
import type { ProcessSection } from './section';

/** The improvement register as a roadmap: quarter by quarter, by due day [ACT-05, GOV-12]. */
export const improvements: ProcessSection = {
  wants: {
    columns: [improvementColumns],
    creates: ['improvements'],
  },
  rows: ({ world, settings, actor: { language } }) =>
    [...world.rows('improvements')]
      .sort((a, b) => (a.due || '9999').localeCompare(b.due || '9999'))
      .map((it) => ({
        id: it.id ?? '',
        title: it.title ?? '',
        detail: [
          quarterOf(it.due ?? ''),
          it.state ? inLanguage(improvementStates[it.state], language) : '',
          it.source ?? '',
          nameOf(settings, it.owner ?? ''),
          it.due ? formatDay(it.due, language) : '',
          it.effect ?? '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
        link: '',
        acts: ['update-improvement'],
      })),
  acts: ['add-improvement'],
};
