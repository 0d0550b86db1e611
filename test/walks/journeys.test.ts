import { describe, expect, test } from '@jest/globals';
import { journeys } from '../../local/demo/walk/journeys';
import { wayOf, wayTogether, type Way } from './journey-steps';

const gates = ['G0', 'G1', 'G2', 'G3', 'G4', 'G5a', 'G5b', 'G5c'];
const acts = ({ steps }: Way) => steps.flatMap((it) => ('request' in it ? [it.request.action] : []));

describe('whoever does what the desk says comes from request to closure', () => {
  test('a Major: reworked RFC, rejected SIP, sent back, delayed; every gate says no before it opens', () => {
    const [major] = journeys;
    if (!major) throw new Error('No Major.');
    const way = wayOf(major);
    expect(gates.filter((gate) => !way.refusedGates.includes(gate))).toEqual([]);
    const done = acts(way);
    expect(done.filter((it) => it === 'decide-go')).toHaveLength(2);
    expect(done.filter((it) => it === 'submit-sip')).toHaveLength(2);
    expect(done).toEqual(
      expect.arrayContaining(['record-board-approval', 'send-back', 'renew-change', 'validate-sip']),
    );
    expect(done.at(-1)).toBe('decide-gate');
  }, 120_000);

  test('a package of three, each with a decision of its own', () => {
    const done = acts(wayTogether());
    expect(done.filter((it) => it === 'decide-package')).toHaveLength(2);
    expect(done.filter((it) => it === 'verify-deployment').length).toBeGreaterThanOrEqual(3);
    expect(done.at(-1)).toBe('decide-gate');
  }, 120_000);
});
