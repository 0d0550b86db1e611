import { describe, expect, it } from '@jest/globals';
import { gateIds } from '../../../src/domain/gates/gate';
import { releaseStates } from '../../../src/domain/register/vocabulary';
import {
  currentGate,
  gatesAhead,
  hasPassed,
  nextState,
  phaseOf,
  phases,
  transition,
  type ReleaseState,
} from '../../../src/domain/releases/lifecycle';

const states = Object.keys(releaseStates) as ReleaseState[];
const to = (state: ReleaseState, event: Parameters<typeof transition>[1]): string => {
  const found = transition(state, event);
  return 'state' in found ? found.state : 'refused';
};

describe('The life of a release', () => {
  it('[WF-01] passes every phase in its order', () => {
    let state = nextState('draft', { event: 'submit' });
    const seen: string[] = [state];
    for (const gate of gateIds) {
      if (state === 'authorised') state = nextState(state, { event: 'start' });
      state = nextState(state, { event: 'pass', gate });
      seen.push(state);
    }
    expect(seen).toEqual([
      'initiation',
      'planning',
      'build',
      'test',
      'move2run',
      'authorised',
      'hypercare',
      'closing',
      'closed',
    ]);
  });

  it('[WF-01] passes no gate at which it does not stand', () => {
    for (const state of states)
      for (const gate of gateIds)
        expect(to(state, { event: 'pass', gate }) === 'refused').toBe(currentGate(state) !== gate);
  });

  it('[WF-25] is deployed after the Go alone', () => {
    for (const state of states)
      expect(to(state, { event: 'start' })).toBe(state === 'authorised' ? 'deploying' : 'refused');
  });

  it('goes back only to an earlier phase, and not once it is live', () => {
    expect(to('test', { event: 'send-back', to: 'build' })).toBe('build');
    expect(to('test', { event: 'send-back', to: 'test' })).toBe('refused');
    expect(to('test', { event: 'send-back', to: 'move2run' })).toBe('refused');
    expect(to('authorised', { event: 'send-back', to: 'move2run' })).toBe('move2run');
    expect(to('hypercare', { event: 'send-back', to: 'test' })).toBe('refused');
  });

  it('needs a new decision after it was backed out in its window', () => {
    expect(to('deploying', { event: 'finish', outcome: 'backed-out' })).toBe('move2run');
    expect(to('deploying', { event: 'finish', outcome: 'success' })).toBe('deploying');
    expect(to('deploying', { event: 'finish', outcome: 'rolled-back' })).toBe('rolled-back');
  });

  it('[WF-29] can be rolled back while it is live, and cancelled before', () => {
    expect(states.filter((it) => to(it, { event: 'roll-back' }) !== 'refused')).toEqual([
      'deploying',
      'hypercare',
      'closing',
    ]);
    expect(states.filter((it) => to(it, { event: 'cancel' }) !== 'refused')).toEqual([
      'draft',
      'initiation',
      'planning',
      'build',
      'test',
      'move2run',
      'authorised',
      'rolled-back',
    ]);
  });

  it('ends for good when it is closed or cancelled', () => {
    const events = ['submit', 'authorise', 'start', 'verify', 'exit', 'close', 'cancel', 'roll-back'] as const;
    for (const event of events) {
      expect(to('closed', { event })).toBe('refused');
      expect(to('cancelled', { event })).toBe('refused');
    }
  });

  it('throws where an action asks for what cannot happen', () => {
    expect(() => nextState('closed', { event: 'start' })).toThrow('closed');
    expect(() => nextState('', { event: 'submit' })).toThrow();
  });

  it('knows phase and gate of each state', () => {
    for (const state of states) expect(phases).toContain(phaseOf(state));
    expect(phaseOf('authorised')).toBe('deploying');
    expect(currentGate('authorised')).toBeNull();
    expect(currentGate('')).toBeNull();
  });

  it('knows which gates lie behind and which ahead', () => {
    expect(hasPassed('test', 'G2')).toBe(true);
    expect(hasPassed('test', 'G3')).toBe(false);
    expect(gatesAhead('hypercare')).toEqual(['G5b', 'G5c']);
    expect(gatesAhead('closed')).toEqual([]);
  });
});
