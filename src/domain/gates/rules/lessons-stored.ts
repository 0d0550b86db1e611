import { text } from '../../text/say';
import type { Criterion } from '../gate';
import { met, notMet } from '../verdict';

/** At least one lesson or best practice is stored [ACV-21, GOV-09]. */
export const lessonsStored: Criterion = {
  id: 'lessons-stored',
  gate: 'G5c',
  title: text('criterion.lessons-stored'),
  needs: ['lessons'],
  action: 'add-lesson',
  judge: ({ file }) =>
    file.of('lessons').some((it) => it.lesson.trim() !== '') ? met : notMet(text('criterion.lessons-stored.no')),
};
