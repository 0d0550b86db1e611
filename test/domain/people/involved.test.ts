import { describe, expect, it } from '@jest/globals';
import { peopleFromScopes } from '../../../src/domain/people/from-scopes';
import { actsFor, everyoneOn, personsOf, rolesOn } from '../../../src/domain/people/involved';
import { aPerson, aRelease, someSettings, today, who } from '../../builders';

const at = { settings: someSettings(), today };

describe('The people of a release', () => {
  it('hold every role that a column names them for', () => {
    expect(rolesOn(aRelease(), who.owner)).toEqual(['requester', 'so']);
    expect(rolesOn(aRelease(), who.financeLead.toUpperCase())).toEqual(['it-leads']);
    expect(rolesOn(aRelease(), who.stranger)).toEqual([]);
    expect(rolesOn(aRelease({ signatory: '' }), '')).toEqual([]);
  });

  it('stand behind the columns of both RACI tables', () => {
    const release = aRelease({ requester: 'req@acme.example' });
    expect(personsOf('build', release, at)).toEqual([who.build]);
    expect(personsOf('team', release, at)).toEqual([who.build]);
    expect(personsOf('devops', release, at)).toEqual([who.run]);
    expect(personsOf('rm', release, at)).toEqual([who.manager]);
    expect(personsOf('requester', release, at)).toEqual(['req@acme.example']);
    expect(personsOf('board', release, at)).toEqual([who.board]);
    expect(personsOf('__proto__', release, at)).toEqual([]);
  });

  it('are each counted once', () => {
    expect(everyoneOn(aRelease())).toEqual([
      who.owner,
      who.manager,
      who.deputy,
      who.build,
      who.run,
      who.financeLead,
      who.signatory,
    ]);
  });

  it('stand in for those who name them in the directory, on those days', () => {
    const people = [
      ...someSettings().people.filter((it) => it.id !== who.run),
      aPerson(who.run, { deputy: who.observer, deputyTo: '2026-05-07' }),
    ];
    const settings = someSettings({ people });
    expect(actsFor(aRelease(), who.observer, { settings, today: '2026-05-07' })).toEqual([who.observer, who.run]);
    expect(actsFor(aRelease(), who.observer, { settings, today: '2026-05-08' })).toEqual([who.observer]);
  });

  it('include the deputy of the Delivery Manager, within the days that the directory may give', () => {
    expect(actsFor(aRelease(), who.deputy, at)).toContain(who.manager);
    const people = someSettings().people.map((it) =>
      it.id === who.manager ? { ...it, deputy: who.deputy, deputyFrom: '2026-06-01', deputyTo: '2026-06-05' } : it,
    );
    expect(actsFor(aRelease(), who.deputy, { settings: someSettings({ people }), today })).not.toContain(who.manager);
  });
});

describe('The people that scopes propose', () => {
  it('[ACT-09] come from the service first, then from its domain', () => {
    const found = peopleFromScopes(someSettings(), { service: 'Payroll', domains: ['Finance'] });
    expect(found).toMatchObject({
      serviceOwner: who.owner,
      deliveryManager: who.manager,
      deputy: who.deputy,
      runLead: who.run,
    });
  });

  it('bring the IT Leads of every domain', () => {
    expect(peopleFromScopes(someSettings(), { service: 'Payroll', domains: ['Finance', 'HR'] }).itLeads).toEqual([
      who.financeLead,
      who.hrLead,
    ]);
  });

  it('are nobody where no scope fits', () => {
    expect(peopleFromScopes(someSettings(), { service: '', domains: ['Moon'] })).toMatchObject({
      deliveryManager: '',
      itLeads: [],
    });
  });
});
