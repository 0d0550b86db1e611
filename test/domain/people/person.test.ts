import { describe, expect, it } from '@jest/globals';
import { deputyOf, nameOf, peopleWith, personOf } from '../../../src/domain/people/person';
import { aPerson, someSettings, today, who } from '../../builders';

const settings = (...rows: readonly ReturnType<typeof aPerson>[]) => someSettings({ people: rows });

describe('A person of the directory', () => {
  it('is found by address and by alias, however it is written', () => {
    expect(personOf(someSettings(), 'SOFIA@acme.example ', today)?.mail).toBe(who.owner);
    expect(personOf(someSettings(), 'sofia.old@acme.example', today)?.mail).toBe(who.owner);
  });

  it('[BAD-49] is nobody without an address', () => {
    expect(personOf(settings(aPerson('')), '', today)).toBeNull();
    expect(personOf(someSettings(), '  ', today)).toBeNull();
  });

  it('is nobody after leaving, and before starting', () => {
    const row = aPerson(who.build, { from: '2026-05-01', to: '2026-05-31' });
    expect(personOf(settings(row), who.build, '2026-05-01')).not.toBeNull();
    expect(personOf(settings(row), who.build, '2026-05-31')).not.toBeNull();
    expect(personOf(settings(row), who.build, '2026-06-01')).toBeNull();
    expect(personOf(settings(row), who.build, '2026-04-30')).toBeNull();
  });

  it('keeps the name after leaving, for the record', () => {
    expect(nameOf(settings(aPerson(who.build, { name: 'Ben', to: '2020-01-01' })), who.build)).toBe('Ben');
    expect(nameOf(someSettings(), who.stranger)).toBe(who.stranger);
  });

  it('has a deputy on the days that the directory gives', () => {
    const row = aPerson(who.manager, { deputy: who.deputy, deputyFrom: '2026-05-04', deputyTo: '2026-05-08' });
    const both = settings(row, aPerson(who.deputy));
    expect(deputyOf(both, who.manager, '2026-05-04')).toBe(who.deputy);
    expect(deputyOf(both, who.manager, '2026-05-09')).toBe('');
    expect(deputyOf(settings(row, aPerson(who.deputy, { to: '2026-05-05' })), who.manager, '2026-05-06')).toBe('');
  });

  it('is reached by role; without a day, nobody whose leaving is settled', () => {
    const rows = settings(
      aPerson('a@acme.example', { roles: ['cab'] }),
      aPerson('b@acme.example', { roles: ['cab'], to: '2026-12-31' }),
    );
    expect(peopleWith(rows, 'cab', today)).toHaveLength(2);
    expect(peopleWith(rows, 'cab', '').map((it) => it.mail)).toEqual(['a@acme.example']);
  });
});
