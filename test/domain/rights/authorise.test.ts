import { describe, expect, it } from '@jest/globals';
import { actionIds } from '../../../src/domain/rights/actions';
import { authorise, type Asked } from '../../../src/domain/rights/authorise';
import { say } from '../../../src/domain/text/say';
import { aPerson, aRelease, someSettings, today, who } from '../../builders';

const settings = someSettings();
const ask = (set: Partial<Asked> & Pick<Asked, 'action'>) =>
  authorise({ actor: who.owner, release: aRelease(), settings, today, ...set });
const may = (set: Partial<Asked> & Pick<Asked, 'action'>): string => {
  const right = ask(set);
  return right.allowed ? `as ${right.as}` : `no: ${say('en', right.why)}`;
};

describe('A right', () => {
  it('comes from a letter in the RACI row of the action', () => {
    expect(may({ action: 'set-plan' })).toBe('as so');
    expect(may({ action: 'set-plan', actor: who.manager })).toBe('as dm');
    expect(may({ action: 'set-plan', actor: who.run })).toBe(
      'no: This belongs to the activity “Plan the main milestones”; you are not R,A there.',
    );
  });

  it('or from a role of the release or of the directory', () => {
    expect(may({ action: 'sign-uat', actor: who.signatory })).toBe('as signatory');
    expect(may({ action: 'answer-sip', actor: who.sip })).toBe('as sip-team');
    expect(may({ action: 'add-risk', actor: who.build })).toBe('as involved');
    expect(may({ action: 'add-risk', actor: who.observer })).toContain('no:');
  });

  it('says who can, where somebody may not', () => {
    const right = ask({ action: 'sign-uat' });
    expect(right.allowed ? [] : right.who).toEqual([who.signatory]);
  });

  it('of a gate is that of its own row', () => {
    expect(may({ action: 'decide-gate', gate: 'G0' })).toBe('as so');
    expect(may({ action: 'decide-gate', gate: 'G1' })).toContain('no:');
    expect(may({ action: 'decide-gate', gate: 'G1', actor: who.manager })).toBe('as dm');
  });

  it('of a checklist item is that of the item’s RACI row', () => {
    expect(may({ action: 'complete-items', item: { raciRow: '4.1' }, actor: who.run })).toBe('as run');
    expect(may({ action: 'complete-items', item: { raciRow: '4.1' }, actor: who.build })).toContain('no:');
    expect(may({ action: 'complete-items', item: { raciRow: '2.1' }, actor: who.build })).toBe('as build');
  });

  it('[ACT-10] of a directory role ends with its scope', () => {
    const people = [...settings.people, aPerson('hana@acme.example', { roles: ['delivery-manager'], scope: ['HR'] })];
    const asked = { action: 'decide-change', actor: 'hana@acme.example', settings: someSettings({ people }) } as const;
    expect(may(asked)).toContain('no:');
    expect(may({ ...asked, release: aRelease({ domains: ['HR'] }) })).toBe('as delivery-manager');
    expect(may({ ...asked, release: aRelease({ domains: ['HR', 'Finance'] }) })).toContain('no:');
  });

  it('passes to a deputy, and comes back when the days are over', () => {
    const people = settings.people.map((it) =>
      it.id === who.owner ? { ...it, deputy: who.observer, deputyTo: today } : it,
    );
    const asked = {
      action: 'decide-gate',
      gate: 'G0',
      actor: who.observer,
      settings: someSettings({ people }),
    } as const;
    expect(may(asked)).toBe('as so');
    expect(may({ ...asked, today: '2026-05-08' })).toContain('no:');
  });

  it('[BAD-49] is refused to nobody, to strangers and to leavers, whatever the action', () => {
    const gone = someSettings({
      people: settings.people.map((it) => (it.id === who.owner ? { ...it, to: '2026-05-01' } : it)),
    });
    for (const action of actionIds) {
      expect(ask({ action, actor: '' }).allowed).toBe(false);
      expect(ask({ action, actor: who.stranger }).allowed).toBe(false);
      expect(ask({ action, settings: gone }).allowed).toBe(false);
    }
  });

  it('of anyone is that of anyone whom the directory knows', () => {
    expect(may({ action: 'save-draft', actor: who.observer })).toBe('as anyone');
  });

  it('that no row speaks of is nobody’s', () => {
    expect(may({ action: 'set-plan', settings: someSettings({ rights: [] }) })).toContain(
      'no: No right is set for the action set-plan',
    );
  });

  it('of the Delivery Lead is no release task, only what the table gives', () => {
    expect(may({ action: 'decide-gate', gate: 'G1', actor: who.lead })).toContain('no:');
    expect(may({ action: 'publish-settings', actor: who.lead })).toBe('as delivery-lead');
  });
});
