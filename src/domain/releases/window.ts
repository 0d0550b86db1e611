/** What a window meets: freezes and other releases. */
export { freezesHit } from './freezes';
export { overlapsWith } from './overlaps';
