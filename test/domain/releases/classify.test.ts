import { describe, expect, it } from '@jest/globals';
import { classify } from '../../../src/domain/releases/classify';
import { say } from '../../../src/domain/text/say';
import { aRelease, someSettings, thresholdsWith, who } from '../../builders';

const all = {
  newService: false,
  architecture: false,
  severalDomains: false,
  severalSystems: false,
  incompatible: false,
};
const risky = {
  users: 4,
  criticality: 4,
  data: 1,
  recovery: 1,
  novelty: 4,
  neighbours: 4,
  coverage: 4,
  history: 4,
  pressure: 4,
};
const of = (answers: object, set: Parameters<typeof aRelease>[0] = {}, settings = someSettings()) =>
  classify(aRelease({ classification: JSON.stringify({ ...all, ...answers }), ...set }), settings);

describe('The classifier', () => {
  it('[DEF-03] calls a small, compatible release of one domain Minor', () => {
    expect(of({})).toMatchObject({ type: 'minor', needsConfirmation: false });
  });

  it.each(['newService', 'architecture', 'severalDomains'])(
    '[DEF-05] calls a release Major on a yes to %s, and says so',
    (question) => {
      const found = of({ [question]: true });
      expect(found.type).toBe('major');
      expect(found.why).toHaveLength(1);
    },
  );

  it('sees the domains of the release even where the answer is no', () => {
    expect(of({}, { domains: ['Finance', 'HR'] }).type).toBe('major');
  });

  it('is Major on one yes, however many questions are open', () => {
    expect(classify(aRelease({ classification: JSON.stringify({ newService: true }) }), someSettings()).type).toBe(
      'major',
    );
  });

  it('is undecided while a question is open', () => {
    expect(of({ incompatible: null })).toMatchObject({ type: 'undecided', needsConfirmation: false });
  });

  it('asks a Delivery Manager where systems, compatibility or risk leave a doubt', () => {
    expect(of({ severalSystems: true }).needsConfirmation).toBe(true);
    expect(of({}, { systems: ['A', 'B'] }).needsConfirmation).toBe(true);
    expect(of({ incompatible: true }).needsConfirmation).toBe(true);
    expect(of({}, { risk: JSON.stringify(risky) }).needsConfirmation).toBe(true);
  });

  it('does not ask about systems where the setting is off', () => {
    expect(
      of({ severalSystems: true }, {}, someSettings({ thresholds: thresholdsWith('minor.systems.confirm', 0) }))
        .needsConfirmation,
    ).toBe(false);
  });

  it('is content with a confirmation and its reason, never with one of them', () => {
    const found = of({ incompatible: true, confirmedBy: who.manager, reason: 'Neighbours agreed' });
    expect(found.needsConfirmation).toBe(false);
    expect(found.why.map((it) => say('en', it))).toContain('Confirmed as Minor: Neighbours agreed');
    expect(of({ incompatible: true, confirmedBy: who.manager }).needsConfirmation).toBe(true);
    expect(of({ incompatible: true, reason: 'Because' }).needsConfirmation).toBe(true);
  });

  it('never looks at the trigger', () => {
    expect(of({}, { trigger: 'end-of-support' })).toEqual(of({}, { trigger: 'bug-fix' }));
  });
});
