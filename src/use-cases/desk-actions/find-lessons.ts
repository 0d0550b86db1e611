import { findLessons } from '../../domain/lessons/find';
import { phases } from '../../domain/releases/lifecycle';
import { releaseStates, releaseTypes } from '../../domain/register/vocabulary';
import { text } from '../../domain/text/say';
import { fields, optionsOf } from '../acting/field';
import { deskAction, deskStep } from '../desk-acting/desk-action';
import { lessonColumns } from '../acting/lessons';

/** An answer names so many lessons, the newest; the list has them all. */
const most = 8;

/** Searches the lessons library by service, type, phase and words [ACV-21]. */
export const findLessonsAct = deskAction({
  wants: () => ({ columns: [lessonColumns] }),
  fields: () => [
    fields.text('service'),
    fields.choice('type', optionsOf(releaseTypes)),
    fields.choice('phase', optionsOf(Object.fromEntries(phases.map((it) => [it, releaseStates[it]])))),
    fields.text('words'),
  ],
  decide: ({ world }, values) => {
    const found = findLessons(world.rows('lessons'), {
      service: values.text('service'),
      type: values.text('type'),
      phase: values.text('phase'),
      words: values.text('words'),
    });
    const lessons = found
      .slice(0, most)
      .map((it) => text('lessons.line', { id: it.id ?? '', lesson: it.lesson ?? '' }));
    return deskStep(
      [],
      found.length === 0 ? text('said.no-lessons') : text('said.lessons-found', { count: found.length, lessons }),
    );
  },
});
