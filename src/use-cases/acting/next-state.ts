import { nextState, type LifecycleEvent, type ReleaseState } from '../../domain/releases/lifecycle';
import type { Found } from '../../domain/register/found';

/** The state after an event that the action has made sure is possible; anything else is a fault. */
export function stateAfter({ state }: Pick<Found<'releases'>, 'state'>, event: LifecycleEvent): ReleaseState {
  const next = nextState(state === '' ? 'draft' : state, event);
  if ('refused' in next) throw new Error(`A release in state ${state} cannot ${event.kind}`);
  return next.state;
}
