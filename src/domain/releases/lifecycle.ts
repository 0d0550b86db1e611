import { gateIds, type GateId } from '../gates/gate';
import { releaseStates } from '../register/vocabulary';
import { text, type Text } from '../text/say';

export type ReleaseState = keyof typeof releaseStates;

/** The ordered phases [WF-01]; deploying, hypercare and closing are the sub-states of the sixth (ambiguity 10). */
export const phases = [
  'initiation',
  'planning',
  'build',
  'test',
  'move2run',
  'deploying',
  'hypercare',
  'closing',
] as const;
export type Phase = (typeof phases)[number];

/** States in which a release is still being prepared, in their order; a send-back goes to an earlier one. */
export const preparing = ['initiation', 'planning', 'build', 'test', 'move2run'] as const;
export type PreparingState = (typeof preparing)[number];

/** What can happen to a release. */
export type LifecycleEvent =
  | { readonly event: 'submit' | 'authorise' | 'start' | 'verify' | 'exit' | 'close' | 'cancel' | 'roll-back' }
  | { readonly event: 'pass'; readonly gate: GateId }
  | { readonly event: 'send-back'; readonly to: PreparingState }
  | {
      readonly event: 'finish';
      readonly outcome: 'success' | 'backed-out' | 'rolled-back' | 'rolled-forward' | 'failed-over';
    };

export type Transition = { readonly state: ReleaseState } | { readonly refused: Text };

const phaseByState: Readonly<Record<ReleaseState, Phase>> = {
  draft: 'initiation',
  initiation: 'initiation',
  planning: 'planning',
  build: 'build',
  test: 'test',
  move2run: 'move2run',
  authorised: 'deploying',
  deploying: 'deploying',
  hypercare: 'hypercare',
  closing: 'closing',
  closed: 'closing',
  'rolled-back': 'hypercare',
  cancelled: 'initiation',
};

/** The phase of a state; Move2Run ends with the Go, so an authorised release is in deployment. */
export const phaseOf = (state: ReleaseState | ''): Phase => (state === '' ? 'initiation' : phaseByState[state]);

const gateByState: Readonly<Partial<Record<ReleaseState, GateId>>> = {
  initiation: 'G0',
  planning: 'G1',
  build: 'G2',
  test: 'G3',
  move2run: 'G4',
  deploying: 'G5a',
  hypercare: 'G5b',
  closing: 'G5c',
};

/** The gate at which a release stands; null where it stands at none. */
export const currentGate = (state: ReleaseState | ''): GateId | null =>
  state === '' ? null : (gateByState[state] ?? null);

const after: Readonly<Record<GateId, ReleaseState>> = {
  G0: 'planning',
  G1: 'build',
  G2: 'test',
  G3: 'move2run',
  G4: 'authorised',
  G5a: 'hypercare',
  G5b: 'closing',
  G5c: 'closed',
};

/** True where a release in this state has passed a gate; a cancelled or rolled back one is asked for nothing more. */
export function hasPassed(state: ReleaseState | '', gate: GateId): boolean {
  const way: readonly ReleaseState[] = [
    'draft',
    ...preparing,
    'authorised',
    'deploying',
    'hypercare',
    'closing',
    'closed',
  ];
  return state !== '' && way.includes(state) && way.indexOf(state) >= way.indexOf(after[gate]);
}

/** Where an event takes a release; throws where it cannot happen, so ask `transition` first where that is not settled. */
export function nextState(state: ReleaseState | '', event: LifecycleEvent): ReleaseState {
  const next = state === '' ? null : transition(state, event);
  if (next && 'state' in next) return next.state;
  throw new Error(`A release in the state "${state}" cannot ${event.event}.`);
}

/** Where an event takes a release, or why it cannot happen there; phases are never skipped forward [WF-01]. */
export function transition(state: ReleaseState, event: LifecycleEvent): Transition {
  switch (event.event) {
    case 'submit':
      return from(['draft'], state, 'initiation');
    case 'pass':
      return currentGate(state) === event.gate ? { state: after[event.gate] } : no(state);
    case 'authorise':
      return from(['move2run'], state, 'authorised');
    case 'start':
      return from(['authorised'], state, 'deploying');
    case 'finish':
      return from(['deploying'], state, afterDeployment[event.outcome]);
    case 'verify':
      return from(['deploying'], state, 'hypercare');
    case 'exit':
      return from(['hypercare'], state, 'closing');
    case 'close':
      return from(['closing', 'rolled-back'], state, 'closed');
    case 'cancel':
      return from(['draft', ...preparing, 'authorised', 'rolled-back'], state, 'cancelled');
    case 'roll-back':
      return from(['deploying', 'hypercare', 'closing'], state, 'rolled-back');
    case 'send-back':
      return sendBack(state, event.to);
  }
}

// A release backed out inside its window is not live: it goes back for a new decision, and counts once (clarification 61).
const afterDeployment = {
  success: 'deploying',
  'rolled-forward': 'deploying',
  'failed-over': 'deploying',
  'backed-out': 'move2run',
  'rolled-back': 'rolled-back',
} as const satisfies Readonly<Record<string, ReleaseState>>;

function sendBack(state: ReleaseState, to: PreparingState): Transition {
  const at =
    state === 'authorised' || state === 'rolled-back' ? preparing.length : preparing.findIndex((it) => it === state);
  return at > preparing.indexOf(to) ? { state: to } : no(state);
}

const from = (states: readonly ReleaseState[], state: ReleaseState, to: ReleaseState): Transition =>
  states.includes(state) ? { state: to } : no(state);

const no = (state: ReleaseState): Transition => ({
  refused: text('release.not-in-state', { state: { word: releaseStates[state] } }),
});

/** Every gate, in order, that a release has still to pass. */
export const gatesAhead = (state: ReleaseState | ''): readonly GateId[] =>
  gateIds.filter((it) => !hasPassed(state, it));
