import { describe, expect, it } from '@jest/globals';
import { involvedIn, practices, practicesTouched } from '../../../src/domain/people/practices';
import { raciRoles, roles } from '../../../src/domain/people/roles';
import { personsOf } from '../../../src/domain/people/involved';
import { aPerson, aRelease, someRows, someSettings, today, who } from '../../builders';

const specialist = (id: string, role: string, scope: readonly string[] = []) =>
  aPerson(`${id}@acme.example`, { roles: [role], scope });
const people = [
  ...someRows().people,
  specialist('kim', 'knowledge-manager'),
  specialist('art', 'architect'),
  specialist('sac', 'sac-manager', ['Finance']),
  specialist('sac.hr', 'sac-manager', ['HR']),
];
const at = { settings: someSettings({ people }), today };
const release = aRelease({ signatory: who.signatory });

describe('Practices', () => {
  it('[INT-13] list who is involved, as the source appendix has it (clarification 67)', () => {
    const listed = Object.fromEntries(Object.entries(practices).map(([id, it]) => [id, it.involved]));
    expect(listed).toEqual({
      change: ['dm', 'requester', 'change-requester', 'run'],
      knowledge: ['dm', 'so', 'architect', 'knowledge-manager', 'run'],
      'service-level': ['dm', 'so', 'service-level-manager'],
      incident: ['dm', 'so', 'incident-manager', 'run'],
      configuration: ['dm', 'so', 'sac-manager'],
      'service-request': ['dm', 'so', 'service-request-manager'],
      portfolio: ['dm', 'portfolio-manager', 'it-leads'],
    });
  });

  it('[INT-13] resolve to the people of the release and of the directory, within their scope', () => {
    expect(involvedIn(practices.knowledge, release, at)).toEqual([
      who.manager,
      who.owner,
      'art@acme.example',
      'kim@acme.example',
      who.run,
    ]);
    expect(involvedIn(practices.configuration, release, at)).toEqual([who.manager, who.owner, 'sac@acme.example']);
  });

  it('are touched by topics that change; every Major touches the portfolio', () => {
    const names = (type: 'major' | 'minor', changed: readonly string[]) =>
      practicesTouched({ type }, changed).map((it) => it.title[0]);
    expect(names('minor', ['G', 'L'])).toEqual(['Knowledge']);
    expect(names('major', [])).toEqual(['Portfolio']);
  });
});

describe('The roles that a checklist item consults', () => {
  it('[ACT-39] are all people of the release or roles of the directory', () => {
    const consulted = [...new Set(someRows().checklistTemplate.flatMap((it) => it.consulted))];
    expect(consulted.length).toBeGreaterThan(15);
    expect(consulted.filter((it) => !(it in roles) && !(it in raciRoles) && it !== 'signatory')).toEqual([]);
  });

  it('[ACT-39] find somebody each, once the directory has one person a role', () => {
    const consulted = [...new Set(someRows().checklistTemplate.flatMap((it) => it.consulted))];
    const all = [...someRows().people, ...Object.keys(roles).map((role) => specialist(role, role))];
    const full = { settings: someSettings({ people: all }), today };
    expect(consulted.filter((role) => personsOf(role, release, full).length === 0)).toEqual([]);
    expect(personsOf('signatory', release, full)).toEqual([who.signatory]);
  });
});
