import { describe, expect, it } from '@jest/globals';
import { ageingOf, carried, isStale, staleSections, type Ageing } from '../../../src/domain/runbook/freshness';
import { aRecord, facts, today, who } from '../../builders';

const ageing: Ageing = { today, months: 6, incident: '' };
const section = (set: Parameters<typeof aRecord<'runbook'>>[1] = {}) =>
  aRecord('runbook', {
    id: 'REL-2026-0001/RB-04',
    section: 4,
    title: 'Contacts',
    state: 'complete',
    link: 'https://kb.acme.example/4',
    writtenBy: who.run,
    reviewedBy: who.owner,
    reviewedOn: '2026-04-01',
    ...set,
  });

describe('A Runbook section is old', () => {
  it('[RUN-05] so many months after its review, and after a major incident that came later', () => {
    expect(isStale(section(), ageing)).toBe(false);
    expect(isStale(section({ reviewedOn: '2025-11-06' }), ageing)).toBe(true);
    expect(isStale(section(), { ...ageing, incident: '2026-04-02' })).toBe(true);
    expect(isStale(section(), { ...ageing, incident: '2026-04-01' })).toBe(false);
    expect(isStale(section({ reviewedOn: '' }), { ...ageing, incident: '2026-04-02' })).toBe(false);
  });

  it('[RUN-05] by the last major incident of the release, not by small ones', () => {
    const incident = (id: string, major: boolean, openedAt: string) => aRecord('incidents', { id, major, openedAt });
    const incidents = [
      incident('1', true, '2026-04-30T22:30:00Z'),
      incident('2', false, '2026-05-06T10:00:00Z'),
      incident('3', true, ''),
    ];
    expect(ageingOf(facts({ incidents }))).toEqual({ today, months: 6, incident: '2026-05-01' });
    expect(ageingOf(facts()).incident).toBe('');
  });

  it('and keeps the release from going live where it holds contacts, escalation or deployment', () => {
    const old = (number: number) => section({ section: number, reviewedOn: '2025-01-01' });
    expect(staleSections([4, 5, 6, 11, 15].map(old), ageing).map((it) => it.section)).toEqual([4, 5, 11]);
  });

  it('[RUN-05] when an earlier release touched it and left it open', () => {
    expect(carried(section({ touched: true }), ageing)).toEqual({
      link: 'https://kb.acme.example/4',
      writtenBy: who.run,
      reviewedBy: who.owner,
      reviewedOn: '2026-04-01',
      state: 'untouched',
    });
    expect(carried(section({ touched: true, state: 'draft' }), ageing).state).toBe('old');
    expect(carried(section({ state: 'untouched' }), ageing).state).toBe('untouched');
    expect(carried(section({ state: 'old' }), ageing).state).toBe('old');
    expect(carried(section({ reviewedOn: '2025-01-01' }), ageing).state).toBe('old');
  });
});
