import { describe, expect, it } from '@jest/globals';
import { criteria } from '../../../src/domain/gates/catalogue';
import { evaluateGate, needsOf, open } from '../../../src/domain/gates/evaluate';
import { gateIds } from '../../../src/domain/gates/gate';
import { aChange, aFile, aRelease, facts, now, someSettings, today } from '../../builders';
import { said } from './judged';

const verdict = (
  [gate, id]: readonly ['G0' | 'G1', string],
  of: Parameters<typeof facts>[0],
  settings = someSettings(),
): string => {
  const found = evaluateGate(gate, facts(of, settings)).find((it) => it.criterion.id === id);
  return found ? said(found.verdict) : 'not asked';
};

describe('A gate', () => {
  it('[WF-02] has at least one criterion, each under its own id', () => {
    for (const gate of gateIds) expect(evaluateGate(gate, facts()).length).toBeGreaterThan(1);
    for (const [id, criterion] of Object.entries(criteria)) expect(criterion.id).toBe(id);
  });

  it('is open when every criterion is met or does not apply', () => {
    expect(open(evaluateGate('G0', facts()))).toBe(true);
    expect(open(evaluateGate('G0', facts({ release: aRelease({ trigger: '' }) })))).toBe(false);
  });

  it('stays shut on an unknown criterion, and where nothing was judged at all', () => {
    const file = {
      ...aFile(),
      of: () => {
        throw new Error('The tab was not read.');
      },
    };
    const verdicts = evaluateGate('G3', { file, settings: someSettings(), now, today });
    expect(verdicts.find((it) => it.criterion.id === 'tests-passed')?.verdict.state).toBe('unknown');
    expect(verdicts.find((it) => it.criterion.id === 'uat-signed')?.verdict.state).toBe('not-met');
    expect(open(verdicts)).toBe(false);
    expect(open([])).toBe(false);
    expect(open(verdicts.filter((it) => it.verdict.state === 'unknown'))).toBe(false);
  });

  it('does not pass on a record edited by hand, and names it', () => {
    const edited = aChange({ edited: true });
    expect(verdict(['G1', 'changes-approved'], { changes: [aChange({ id: 'REL-2026-0001/CHG-2' }), edited] })).toBe(
      'not-met: Edited by hand, so it does not count: REL-2026-0001/CHG-1.',
    );
  });

  it('does not pass while records of the tab were deleted or added by hand', () => {
    expect(verdict(['G1', 'changes-approved'], { changes: [aChange()], torn: ['changes'] })).toBe(
      'not-met: In the tab Changes, records of this release were deleted or added by hand.',
    );
  });

  it('does not pass at all while the row of the release was edited by hand', () => {
    const verdicts = evaluateGate('G0', facts({ release: aRelease({ edited: true }) }));
    expect(new Set(verdicts.map((it) => it.verdict.state))).toEqual(new Set(['not-met']));
  });

  it('leaves out what does not apply, whatever was done to its records', () => {
    expect(verdict(['G1', 'sip-assessed'], { torn: ['sip'] })).toBe(
      'not-applicable: Only a Major has a SIP assessment.',
    );
  });

  it('[MOD-06] asks a criterion of the models that the settings name for it', () => {
    const gates = someSettings().gates.map((it) => (it.id === 'trigger-known' ? { ...it, models: ['MAJOR'] } : it));
    const release = aRelease({ trigger: '' });
    expect(verdict(['G0', 'trigger-known'], { release }, someSettings({ gates }))).toBe(
      'not-applicable: Not asked of this model by the settings.',
    );
    expect(
      verdict(['G0', 'trigger-known'], { release: { ...release, model: 'MAJOR' } }, someSettings({ gates })),
    ).toContain('not-met');
  });

  it('leaves out a criterion that the settings switch off', () => {
    const gates = someSettings().gates.map((it) => (it.id === 'trigger-known' ? { ...it, active: false } : it));
    expect(verdict(['G0', 'trigger-known'], { release: aRelease({ trigger: '' }) }, someSettings({ gates }))).toContain(
      'not-applicable',
    );
  });

  it('tells which tabs its criteria read', () => {
    expect([...needsOf('G1')].sort()).toEqual(['changes', 'milestones', 'risks', 'sip', 'tasks']);
    expect(needsOf('G5a')).toEqual(['runsheet']);
  });
});
