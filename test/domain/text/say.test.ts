import { describe, expect, it } from '@jest/globals';
import { releaseStates } from '../../../src/domain/register/vocabulary';
import { say, text } from '../../../src/domain/text/say';

describe('A sentence', () => {
  it('is said in the reader’s language, days and words included', () => {
    const late = text('criterion.light-01.no', { end: { day: '2026-08-04' } });
    expect(say('en', late)).toBe('Hypercare lasts until 4 Aug 2026 at least.');
    expect(say('fr', late)).toBe('L’hypercare dure au moins jusqu’au 4 août 2026.');
    const state = text('release.not-in-state', { state: { word: releaseStates.closed } });
    expect(say('fr', state)).toContain('Clôturée');
  });

  it('can hold other sentences, words joined by commas and sentences by blanks', () => {
    const roles = [text('criterion.role.buildLead'), text('criterion.role.runLead')];
    expect(say('fr', text('criterion.roles-named.no', { roles }))).toBe(
      'Personne d’actif n’est nommé comme responsable Build, responsable Run.',
    );
    const missing = [text('release.missing.title'), text('release.missing.service')];
    expect(say('en', text('criterion.ticket-complete.no', { missing }))).toBe(
      'Still needed: The title is missing. The service is missing.',
    );
  });

  it('[BAD-14] shows a value as it is, whatever pattern it holds', () => {
    const nasty = '{{7*7}} ${7*7} <?= 1 ?> %s $& $1 {end}';
    expect(say('en', text('criterion.uat-signed.other', { person: nasty }))).toBe(
      `Signed by ${nasty}, who is not the business signatory.`,
    );
  });

  it('shows a moment with its time', () => {
    const found = text('release.freeze.soft', {
      reason: 'Pay day',
      start: { wall: '2026-05-14T20:00' },
      end: { wall: '2026-05-15T06:30' },
    });
    expect(say('en', found)).toContain('from 14 May 2026, 20:00 to 15 May 2026, 06:30');
  });
});
