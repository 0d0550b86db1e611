import { describe, expect, it } from '@jest/globals';
import { missingFields, ticketFields } from '../../../src/domain/releases/ticket';
import { say } from '../../../src/domain/text/say';
import { aRecord, aRelease, someSettings, today } from '../../builders';

const missing = (set: Parameters<typeof aRelease>[0]): readonly string[] =>
  Object.keys(missingFields(aRelease(set), someSettings(), today).missing);

describe('A release ticket', () => {
  it('[IN-06] is complete when every field is there', () => {
    expect(missingFields(aRelease(), someSettings(), today)).toEqual({ missing: {}, complete: 100 });
  });

  it('[IN-06] of a new release is nearly empty, and says what it needs in words', () => {
    const { missing: fields, complete } = missingFields(aRecord('releases', { id: '' }), someSettings(), today);
    expect(Object.keys(fields)).toEqual(ticketFields);
    expect(complete).toBe(0);
    for (const why of Object.values(fields)) expect(say('fr', why)).not.toBe(say('en', why));
  });

  it('[IN-02] has a description of some length', () => {
    expect(missing({ description: 'Short' })).toEqual(['description']);
  });

  it('[DEF-02] says what kind of content it delivers', () => {
    expect(missing({ contentTypes: [] })).toEqual(['contentTypes']);
  });

  it('[ACT-18] gives objective, justification and benefit', () => {
    expect(missing({ objective: '', justification: ' ', benefit: '' })).toEqual([
      'objective',
      'justification',
      'benefit',
    ]);
  });

  it('[PSF-09] has a version without blanks, kept as text', () => {
    expect(missing({ version: '' })).toEqual(['version']);
    expect(missing({ version: '2 4' })).toEqual(['version']);
    expect(missing({ version: '1.10' })).toEqual([]);
  });

  it('[IN-04] wants a window that can be', () => {
    expect(missing({ windowEnd: '2026-05-14T17:00:00Z' })).toEqual(['windowEnd']);
    expect(missing({ windowStart: '', windowEnd: '' })).toEqual(['windowStart', 'windowEnd']);
    expect(missing({ windowStart: '2026-05-06T08:00:00Z' })).toEqual(['windowStart']);
  });

  it('names a domain that the settings do not know', () => {
    expect(missing({ domains: ['Moon'] })).toEqual(['domains']);
  });

  it('needs people only where the scopes propose nobody', () => {
    expect(missing({ serviceOwner: '', deliveryManager: '' })).toEqual([]);
    expect(missing({ domains: ['HR'], serviceOwner: '' })).toEqual(['serviceOwner']);
  });
});
