import { describe, expect, it } from '@jest/globals';
import { circumstanceOf, softwareAnswers } from '../../../src/domain/checklist/software';
import { aChange, aFile, aRecord, aRelease, anItem, facts, now, someSettings, today, who } from '../../builders';
import { said } from '../gates/judged';

const answer = (item: string, of: Parameters<typeof facts>[0] = {}, settings = someSettings()): string => {
  const verdict = softwareAnswers(facts(of, settings))[item];
  return verdict ? said(verdict) : 'not answered';
};
const review = JSON.stringify({ start: '2026-05-14T18:00:00Z', end: '2026-05-14T20:00:00Z', reviewedBy: who.owner });

describe('The register answers by itself', () => {
  it('eight items, and no other', () => {
    expect(Object.keys(softwareAnswers(facts())).sort()).toEqual(['F5', 'N1', 'N3', 'N4', 'N5', 'P2', 'P4', 'P5']);
  });

  it('N1 from the RFCs, or asks where there is none', () => {
    expect(answer('N1')).toContain('unknown: The register does not hold enough');
    expect(answer('N1', { changes: [aChange()] })).toContain('met');
    expect(answer('N1', { changes: [aChange({ decision: 'pending' })] })).toContain('not-met: These RFCs');
  });

  it('N3 from the freezes of the settings', () => {
    const freezes = [
      aRecord('freezes', { id: 'F', start: '2026-05-14T00:00:00Z', end: '2026-05-15T00:00:00Z', strength: 'hard' }),
    ];
    expect(answer('N3')).toContain('met');
    expect(answer('N3', {}, someSettings({ freezes }))).toContain('not-met');
    expect(answer('N3', { release: aRelease({ windowStart: '' }) })).toContain('unknown');
  });

  it('N4 from the review of exactly this window', () => {
    expect(answer('N4')).toContain('unknown');
    expect(answer('N4', { release: aRelease({ windowReview: review }) })).toContain('met');
    expect(answer('N4', { release: aRelease({ windowReview: review, windowEnd: '2026-05-14T21:00:00Z' }) })).toContain(
      'not-met',
    );
  });

  it('N5 from the votes of a written session, from the day of the pack of a full one', () => {
    const session = aRecord('decisions', { id: 'S1', kind: 'session', result: 'open', at: '2026-05-05T08:00:00Z' });
    const vote = aRecord('decisions', { id: 'V1', kind: 'vote', session: 'S1', person: who.financeLead, result: 'go' });
    expect(answer('N5', { decisions: [session] })).toContain('unknown');
    expect(answer('N5', { decisions: [session, vote] })).toContain('met');
    const release = aRelease({ type: 'major', model: 'MAJOR' });
    expect(answer('N5', { release, decisions: [session] })).toContain('met');
    expect(answer('N5', { release, decisions: [{ ...session, at: now }] })).toContain('unknown');
  });

  it('P2 and P4 from what the release holds', () => {
    expect(answer('P2')).toContain('unknown');
    expect(answer('P2', { release: aRelease({ closure: JSON.stringify({ incidentBaseline: 0 }) }) })).toContain('met');
    expect(answer('P4')).toContain('met');
    expect(answer('P4', { release: aRelease({ itLeads: [] }) })).toContain('unknown');
  });

  it('P5 from the items that were left for later', () => {
    const left = anItem({ item: 'B4', state: 'deferred', owner: who.run, due: '2026-06-01' });
    expect(answer('P5', { checklist: [left] })).toContain('met');
    expect(answer('P5', { checklist: [{ ...left, owner: '' }] })).toContain('B4');
  });

  it('F5 from the documents with a link', () => {
    const document = aRecord('components', {
      id: 'C1',
      kind: 'document',
      name: 'HLD',
      link: 'https://kb.acme.example/hld',
    });
    expect(answer('F5')).toContain('unknown');
    expect(answer('F5', { components: [document] })).toContain('met');
    expect(answer('F5', { components: [document, { ...document, link: '' }] })).toContain('unknown');
  });

  it('and asks a person where a tab was not read, without losing the other answers', () => {
    const file = {
      ...aFile(),
      of: () => {
        throw new Error('The tab was not read.');
      },
    };
    const answers = softwareAnswers({ file, settings: someSettings(), now, today });
    expect(answers['N1']?.state).toBe('unknown');
    expect(answers['P4']?.state).toBe('met');
  });

  it('so that yes, no and what a Major cannot set aside bear on the Go', () => {
    const found = circumstanceOf(
      facts({
        release: aRelease({ type: 'major', model: 'MAJOR', emergency: true }),
        changes: [aChange({ decision: 'pending' })],
      }),
    );
    expect(found.emergency).toBe(true);
    expect(found.answered.has('P4')).toBe(true);
    expect(found.denied.has('N1')).toBe(true);
    expect(found.required.has('I3')).toBe(true);
  });
});
