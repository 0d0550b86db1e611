import { actsFor } from '../../domain/people/involved';
import type { Scene } from './scene';

/** True where the actor is one of these people, or is the deputy of one today. */
export function standsFor(scene: Scene, mails: readonly string[]): boolean {
  const selves = actsFor(scene.release, scene.actor.mail, scene);
  return mails.some((it) => selves.includes(it.toLowerCase()));
}
