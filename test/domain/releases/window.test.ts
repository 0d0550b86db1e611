import { describe, expect, it } from '@jest/globals';
import { meet, stretchOf } from '../../../src/domain/releases/overlaps';
import { freezesHit, overlapsWith } from '../../../src/domain/releases/window';
import { say } from '../../../src/domain/text/say';
import { aRecord, aRelease, someSettings } from '../../builders';

const zone = 'Europe/Brussels';
const own = {
  id: 'REL-1',
  start: '2026-05-14T10:00:00Z',
  end: '2026-05-14T12:00:00Z',
  domains: ['Finance'],
  service: 'Payroll',
  systems: ['SAP'],
  package: '',
};
const other = (set: Parameters<typeof aRelease>[0]) =>
  aRelease({
    id: 'REL-2',
    state: 'planning',
    service: 'Ledger',
    domains: ['HR'],
    systems: [],
    windowStart: own.start,
    windowEnd: own.end,
    ...set,
  });
const grade = (set: Parameters<typeof aRelease>[0], mine = own): string =>
  overlapsWith(mine, [other(set)], zone)[0]?.grade ?? 'none';

describe('Two releases', () => {
  it('that meet in time are graded by what they share', () => {
    expect(grade({ systems: ['SAP'] })).toBe('hard');
    expect(grade({ service: 'Payroll' })).toBe('strong');
    expect(grade({ domains: ['Finance'] })).toBe('medium');
    expect(grade({})).toBe('calendar');
  });

  it('[KRI-06] name what they share', () => {
    const [found] = overlapsWith(own, [other({ domains: ['Finance', 'HR'], title: 'Ledger 3' })], zone);
    expect(found && say('en', found.why)).toBe('REL-2 Ledger 3: same time, same domain (Finance)');
  });

  it('meet where one ends when the other starts', () => {
    expect(grade({ windowStart: '2026-05-14T12:00:00Z', windowEnd: '2026-05-14T13:00:00Z' })).toBe('calendar');
    expect(grade({ windowStart: '2026-05-14T12:00:01Z', windowEnd: '2026-05-14T13:00:00Z' })).toBe('none');
  });

  it('meet over midnight, and in the hour of the clock change', () => {
    const night = { ...own, start: '2026-03-28T22:00:00Z', end: '2026-03-29T01:00:00Z' };
    expect(grade({ windowStart: '2026-03-29T00:30:00Z', windowEnd: '2026-03-29T02:00:00Z' }, night)).toBe('calendar');
  });

  it('of one package never count', () => {
    expect(grade({ package: 'PKG-2026-001', systems: ['SAP'] }, { ...own, package: 'PKG-2026-001' })).toBe('none');
  });

  it.each(['draft', 'cancelled'] as const)('do not overlap where one is %s', (state) => {
    expect(grade({ state })).toBe('none');
  });

  it('are one and the same release', () => {
    expect(grade({ id: 'REL-1' })).toBe('none');
  });

  it('on neighbouring whole days do not touch', () => {
    const monday = stretchOf({ plannedGoLive: '2026-05-11' }, zone);
    const tuesday = stretchOf({ plannedGoLive: '2026-05-12' }, zone);
    if (!monday || !tuesday) throw new Error('Both days are stretches of time.');
    expect(meet(monday, tuesday)).toBe(false);
    expect(meet(monday, { start: '2026-05-11T21:59:00Z', end: '2026-05-11T23:00:00Z', halfOpen: false })).toBe(true);
    expect(stretchOf({}, zone)).toBeNull();
  });

  it('are listed with the gravest first', () => {
    const rows = [other({ id: 'A' }), other({ id: 'B', systems: ['SAP'] }), other({ id: 'C', domains: ['Finance'] })];
    expect(overlapsWith(own, rows, zone).map((it) => it.id)).toEqual(['B', 'C', 'A']);
  });
});

const freeze = (set: object = {}) =>
  aRecord('freezes', {
    id: 'YEAR-END',
    reason: 'Year end',
    start: '2026-05-14T08:00:00Z',
    end: '2026-05-16T08:00:00Z',
    strength: 'hard',
    exempts: ['delivery-lead'],
    ...set,
  });
const hit = (set: object = {}, window = own): string =>
  freezesHit(someSettings({ freezes: [freeze(set)] }), window)[0]?.strength ?? 'none';

describe('A freeze', () => {
  it('hits the windows that meet it', () => {
    expect(hit()).toBe('hard');
    expect(hit({ strength: 'soft' })).toBe('soft');
    expect(hit({ start: '2026-05-14T12:00:01Z' })).toBe('tail');
    expect(hit({ end: '2026-05-14T09:59:59Z', start: '2026-05-13T08:00:00Z' })).toBe('none');
  });

  it('hits its domains and services only', () => {
    expect(hit({ domains: ['Finance'] })).toBe('hard');
    expect(hit({ domains: ['HR'] })).toBe('none');
    expect(hit({ services: ['Ledger'] })).toBe('none');
    expect(hit({ domains: ['Finance'], services: ['Payroll'] })).toBe('hard');
  });

  it('warns where a rollback would fall into it', () => {
    expect(hit({ start: '2026-05-16T08:00:00Z', end: '2026-05-20T08:00:00Z' })).toBe('tail');
    expect(hit({ start: '2026-05-20T08:00:00Z', end: '2026-05-21T08:00:00Z' })).toBe('none');
    expect(hit({ strength: 'soft', start: '2026-05-15T08:00:00Z' })).toBe('none');
  });

  it('says when, in the zone of the company, and who may exempt', () => {
    const [found] = freezesHit(someSettings({ freezes: [freeze()] }), own);
    expect(found && say('en', found.why)).toBe(
      'Year end: a freeze from 14 May 2026, 10:00 to 16 May 2026, 10:00. Only an emergency passes it, with an exemption by delivery-lead.',
    );
  });

  it('hits nothing that has no window', () => {
    expect(hit({}, { ...own, start: '' })).toBe('none');
  });
});
