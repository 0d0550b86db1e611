import { describe, expect, test } from '@jest/globals';
import { gateIds } from '../../../src/domain/gates/gate';
import { releaseStates } from '../../../src/domain/register/vocabulary';
import { preparing, transition, type LifecycleEvent, type ReleaseState } from '../../../src/domain/releases/lifecycle';

const states = Object.keys(releaseStates) as ReleaseState[];
const outcomes = ['success', 'backed-out', 'rolled-back', 'rolled-forward', 'failed-over'] as const;

const events: readonly (readonly [name: string, event: LifecycleEvent])[] = [
  ...(['submit', 'authorise', 'start', 'verify', 'exit', 'close', 'cancel', 'roll-back'] as const).map(
    (event) => [event, { event }] as const,
  ),
  ...gateIds.map((gate) => [`pass ${gate}`, { event: 'pass', gate }] as const),
  ...preparing.map((to) => [`back to ${to}`, { event: 'send-back', to }] as const),
  ...outcomes.map((outcome) => [`finish ${outcome}`, { event: 'finish', outcome }] as const),
];

/** Every event that a state knows, and where it leads; whatever is not written here is refused. */
const table: Readonly<Record<ReleaseState, Readonly<Record<string, ReleaseState>>>> = {
  draft: { submit: 'initiation', cancel: 'cancelled' },
  initiation: { 'pass G0': 'planning', cancel: 'cancelled' },
  planning: { 'pass G1': 'build', 'back to initiation': 'initiation', cancel: 'cancelled' },
  build: {
    'pass G2': 'test',
    'back to initiation': 'initiation',
    'back to planning': 'planning',
    cancel: 'cancelled',
  },
  test: {
    'pass G3': 'move2run',
    'back to initiation': 'initiation',
    'back to planning': 'planning',
    'back to build': 'build',
    cancel: 'cancelled',
  },
  move2run: {
    'pass G4': 'authorised',
    authorise: 'authorised',
    'back to initiation': 'initiation',
    'back to planning': 'planning',
    'back to build': 'build',
    'back to test': 'test',
    cancel: 'cancelled',
  },
  authorised: {
    start: 'deploying',
    'back to initiation': 'initiation',
    'back to planning': 'planning',
    'back to build': 'build',
    'back to test': 'test',
    'back to move2run': 'move2run',
    cancel: 'cancelled',
  },
  deploying: {
    'finish success': 'deploying',
    'finish rolled-forward': 'deploying',
    'finish failed-over': 'deploying',
    'finish backed-out': 'move2run',
    'finish rolled-back': 'rolled-back',
    'pass G5a': 'hypercare',
    verify: 'hypercare',
    'roll-back': 'rolled-back',
  },
  hypercare: { 'pass G5b': 'closing', exit: 'closing', 'roll-back': 'rolled-back' },
  closing: { 'pass G5c': 'closed', close: 'closed', 'roll-back': 'rolled-back' },
  closed: {},
  'rolled-back': {
    'back to initiation': 'initiation',
    'back to planning': 'planning',
    'back to build': 'build',
    'back to test': 'test',
    'back to move2run': 'move2run',
    cancel: 'cancelled',
    close: 'closed',
  },
  cancelled: {},
};

describe('every state against every event', () => {
  test.each(states)('[WF-01] %s knows its own events and refuses all others, skipped phases among them', (state) => {
    const found = events.flatMap(([name, event]) => {
      const next = transition(state, event);
      return 'state' in next ? [[name, next.state] as const] : [];
    });
    expect(Object.fromEntries(found)).toEqual(table[state]);
  });

  test('[WF-01] a refusal names the state', () => {
    expect(transition('draft', { event: 'start' })).toEqual({
      refused: { key: 'release.not-in-state', values: { state: { word: releaseStates.draft } } },
    });
  });

  test('[WF-01] no event leads two phases forward, whatever happened before', () => {
    const way: readonly ReleaseState[] = [
      'draft',
      ...preparing,
      'authorised',
      'deploying',
      'hypercare',
      'closing',
      'closed',
    ];
    for (const state of way.filter((it) => it !== 'closed'))
      for (const [, event] of events) {
        const next = transition(state, event);
        if ('state' in next && way.includes(next.state))
          expect(way.indexOf(next.state)).toBeLessThanOrEqual(way.indexOf(state) + 1);
      }
  });
});
