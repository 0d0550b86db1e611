import type { Facts } from '../../domain/gates/gate';
import type { Scene } from './scene';

/** What gate rules look at, out of a scene. */
export const factsOf = ({ file, settings, now, today }: Scene): Facts => ({ file, settings, now, today });
