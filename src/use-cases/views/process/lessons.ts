import { formatDay } from '../../../domain/calendar/day';
import { findLessons } from '../../../domain/lessons/find';
import { lessonKinds, releaseTypes } from '../../../domain/register/vocabulary';
import { inLanguage } from '../../../domain/text/say';
import { lessonColumns } from '../../acting/lessons';
import type { ProcessSection } from './section';

/** The lessons library, the newest first, with a search by service, type, phase and words [ACV-21]. */
export const lessons: ProcessSection = {
  wants: { columns: [lessonColumns] },
  rows: ({ world, actor: { language } }) =>
    findLessons(world.rows('lessons'), {}).map((it) => ({
      id: it.id ?? '',
      title: it.lesson ?? '',
      detail: [
        it.kind ? inLanguage(lessonKinds[it.kind], language) : '',
        it.service ?? '',
        it.type ? inLanguage(releaseTypes[it.type], language) : '',
        it.phase ?? '',
        it.recordedOn ? formatDay(it.recordedOn, language) : '',
      ]
        .filter((part) => part !== '')
        .join(' · '),
      link: '',
      acts: [],
    })),
  acts: ['find-lessons'],
};
