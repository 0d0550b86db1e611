import { findLessons } from '../../domain/lessons/find';
import type { Change } from '../ports';
import type { Scene } from './scene';
import { updateRelease } from './set';

/** Columns of the lessons library that a search looks at. */
export const lessonColumns = {
  tab: 'lessons',
  names: ['id', 'kind', 'lesson', 'phase', 'service', 'type', 'recordedOn'],
} as const;

/** What the plan of a service needs of them: G0 reads these columns and no more. */
export const planLessonColumns = { tab: 'lessons', names: ['id', 'lesson', 'service', 'recordedOn'] } as const;

/** Planning starts with so many lessons of the service, the newest. */
const most = 5;

/** As Planning opens, the newest lessons of the service are put beside the plan [ACV-21]; nothing where it has none. */
export function pastLessons(scene: Scene): readonly Change[] {
  const { release, world } = scene;
  const found = findLessons(world.rows('lessons'), { service: release.service }).slice(0, most);
  if (release.service === '' || found.length === 0) return [];
  return [updateRelease(scene, { pastLessons: found.map((it) => `${it.id ?? ''}: ${it.lesson ?? ''}`).join('\n') })];
}
