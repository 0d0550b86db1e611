import { describe, expect, it } from '@jest/globals';
import { outcomeOf } from '../../../src/domain/go-no-go/outcome';
import { quorum, voterOf } from '../../../src/domain/go-no-go/quorum';
import { missingInputs, openSession, votesIn } from '../../../src/domain/go-no-go/session';
import type { Found } from '../../../src/domain/register/found';
import { say } from '../../../src/domain/text/say';
import { aFile, anItem, aRecord, aRelease, someSettings, today, who } from '../../builders';

const at = { settings: someSettings(), today };
const both = aRelease({ domains: ['Finance', 'HR'], itLeads: [who.financeLead, who.hrLead] });
const vote = (
  person: string,
  result: Found<'decisions'>['result'] = 'go',
  set: Partial<Found<'decisions'>> = {},
): Found<'decisions'> =>
  aRecord('decisions', { id: `V-${person}`, kind: 'vote', session: 'S1', person, result, ...set });
const missing = (release: Found<'releases'>, votes: readonly Found<'decisions'>[], where = at): readonly string[] =>
  quorum(release, votes, where).missing.map((it) => say('en', it));

describe('A Go/No-Go session', () => {
  it('[GOV-05] needs checklist, test summary, rollback plan and Runbook, and names what is absent', () => {
    expect(missingInputs({ file: aFile() })).toHaveLength(4);
    const release = aRelease({ rollback: JSON.stringify({ plan: 'https://kb.acme.example/back' }) });
    const tests = [aRecord('tests', { id: 'T1' })];
    const runbook = [aRecord('runbook', { id: 'RB-11', touched: true, link: 'https://kb.acme.example/11' })];
    expect(missingInputs({ file: aFile({ release, tests, runbook, checklist: [anItem()] }) })).toEqual([]);
    expect(missingInputs({ file: aFile({ release, tests, runbook }) }).map((it) => it.key)).toEqual([
      'session.missing.checklist',
    ]);
  });

  it('is the one that is open, and counts each person’s last word', () => {
    const closed = aRecord('decisions', { id: 'S0', kind: 'session', result: 'no-go-delayed' });
    const open = aRecord('decisions', { id: 'S1', kind: 'session', result: 'open' });
    const file = aFile({
      decisions: [closed, open, vote(who.financeLead, 'no-go'), vote(who.manager), vote(who.financeLead, 'go')],
    });
    expect(openSession(file)?.id).toBe('S1');
    expect(openSession(aFile({ decisions: [closed] }))).toBeUndefined();
    expect(votesIn(file, 'S1').map((it) => [it.person, it.result])).toEqual([
      [who.manager, 'go'],
      [who.financeLead, 'go'],
    ]);
    expect(votesIn(file, 'S0')).toEqual([]);
  });
});

describe('The quorum', () => {
  it('[ACT-34] is the Delivery Manager and an IT Lead of each domain', () => {
    expect(missing(both, [])).toEqual([
      'the Delivery Manager or deputy',
      'an IT Lead or deputy of Finance',
      'an IT Lead or deputy of HR',
    ]);
    expect(missing(both, [vote(who.manager), vote(who.financeLead)])).toEqual(['an IT Lead or deputy of HR']);
    expect(missing(both, [vote(who.manager), vote(who.financeLead), vote(who.hrLead)])).toEqual([]);
  });

  it('takes deputies, within their dates', () => {
    expect(missing(both, [vote(who.deputy), vote(who.financeLead), vote(who.hrLead)])).toEqual([]);
    const people = at.settings.people.map((it) =>
      it.id === who.hrLead ? { ...it, deputy: who.observer, deputyTo: today } : it,
    );
    const settings = someSettings({ people });
    expect(missing(both, [vote(who.manager), vote(who.financeLead), vote(who.observer)], { settings, today })).toEqual(
      [],
    );
    expect(
      missing(both, [vote(who.manager), vote(who.financeLead), vote(who.observer)], { settings, today: '2026-05-08' }),
    ).toEqual(['an IT Lead or deputy of HR']);
  });

  it('is content with one IT Lead on a pre-authorised model and in an emergency', () => {
    const votes = [vote(who.manager), vote(who.hrLead)];
    expect(missing({ ...both, emergency: true }, votes)).toEqual([]);
    expect(missing({ ...both, model: 'MINOR-STANDARD' }, votes)).toEqual([]);
    expect(missing({ ...both, emergency: true }, [vote(who.manager)])).toEqual(['one IT Lead or deputy']);
  });

  it('never counts silence, nor the vote of somebody else', () => {
    expect(missing(aRelease(), [vote(who.manager), vote(who.financeLead, '')])).toEqual([
      'an IT Lead or deputy of Finance',
    ]);
    expect(missing(aRelease(), [vote(who.manager), vote(who.build)])).toEqual(['an IT Lead or deputy of Finance']);
  });

  it('gives one person one vote, for each of their domains', () => {
    const release = aRelease({ domains: ['Finance', 'HR'], itLeads: [who.financeLead] });
    const scopes = at.settings.scopes.map((it) => ({ ...it, itLeads: [who.financeLead] }));
    const found = voterOf(who.financeLead, release, { settings: someSettings({ scopes }), today });
    expect(found).toEqual({ capacity: 'it-lead', domains: ['Finance', 'HR'] });
    expect(voterOf(who.manager, release, at)).toEqual({ capacity: 'dm', domains: [] });
    expect(voterOf(who.board, release, at)).toEqual({ capacity: 'opinion', domains: [] });
  });
});

describe('The outcome of the votes', () => {
  it('is No-Go on the No-Go of an IT Lead, and not on an opinion', () => {
    expect(outcomeOf(both, [vote(who.manager), vote(who.hrLead, 'no-go')], at)).toBe('no-go');
    expect(outcomeOf(both, [vote(who.manager), vote(who.board, 'no-go')], at)).toBe('go');
  });

  it('counts conditions as Go, and nothing as nothing', () => {
    expect(outcomeOf(both, [vote(who.manager), vote(who.hrLead, 'go-with-conditions')], at)).toBe('go-with-conditions');
    expect(outcomeOf(both, [], at)).toBe('');
  });
});
