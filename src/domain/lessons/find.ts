import type { RecordOf } from '../register/workbook';

export type Lesson = Partial<RecordOf<'lessons'>>;

/** What a lesson is looked for by; an empty part does not narrow. Words are found anywhere, whatever their case. */
export interface LessonQuery {
  readonly service?: string;
  readonly type?: string;
  readonly phase?: string;
  readonly words?: string;
}

/** Lessons that fit every part of the query, the newest first [ACV-21]. */
export function findLessons(lessons: readonly Lesson[], query: LessonQuery): readonly Lesson[] {
  const { service = '', type = '', phase = '', words = '' } = query;
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return lessons
    .filter(
      (it) =>
        (service === '' || it.service === service) &&
        (type === '' || it.type === type) &&
        (phase === '' || it.phase === phase) &&
        wanted.every((word) => (it.lesson ?? '').toLowerCase().includes(word)),
    )
    .sort((a, b) => (b.recordedOn ?? '').localeCompare(a.recordedOn ?? ''));
}
