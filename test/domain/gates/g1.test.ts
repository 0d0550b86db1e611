import { describe, expect, it } from '@jest/globals';
import type { Found } from '../../../src/domain/register/found';
import { topicsOf } from '../../../src/domain/checklist/switch';
import { aChange, aPerson, aRecord, aRelease, facts, someSettings, who } from '../../builders';
import { judged } from './judged';

const kinds = ['planning', 'build', 'test', 'go-no-go', 'go-live'] as const;
const plan = (days: readonly string[]): readonly Found<'milestones'>[] =>
  kinds.map((kind, place) => aRecord('milestones', { id: kind, kind, forecast: days[place] ?? '' }));
const goodPlan = plan(['2026-04-24', '2026-05-01', '2026-05-08', '2026-05-12', '2026-05-14']);

const review = (set: object = {}): string =>
  JSON.stringify({ start: '2026-05-14T18:00:00Z', end: '2026-05-14T20:00:00Z', reviewedBy: who.owner, ...set });

const freeze = aRecord('freezes', {
  id: 'PAYDAY',
  reason: 'Pay day',
  strength: 'hard',
  start: '2026-05-14T00:00:00Z',
  end: '2026-05-15T00:00:00Z',
  exempts: ['delivery-lead'],
});

describe('G1, is the plan sound and authorised', () => {
  it('[ACV-01] scope-defined asks what is in scope', () => {
    expect(judged('scope-defined', facts())).toBe('met');
    expect(judged('scope-defined', facts({ release: aRelease({ scopeIn: ' ' }) }))).toContain('not-met');
  });

  it('[ACV-02] roles-named names the roles that nobody active holds', () => {
    expect(judged('roles-named', facts())).toBe('met');
    expect(judged('roles-named', facts({ release: aRelease({ buildLead: '', runLead: who.stranger }) }))).toBe(
      'not-met: Nobody active is named as Build lead, Run lead.',
    );
  });

  it('roles-named does not count a leaver', () => {
    const people = someSettings().people.map((it) =>
      it.id === who.build ? aPerson(who.build, { to: '2026-04-30' }) : it,
    );
    expect(judged('roles-named', facts({}, someSettings({ people })))).toContain('Build lead');
  });

  it('[ACT-34] roles-named wants an IT Lead for each domain', () => {
    const release = aRelease({ domains: ['Finance', 'HR'] });
    expect(judged('roles-named', facts({ release }))).toBe('not-met: Nobody active is named as IT Lead of HR.');
    expect(judged('roles-named', facts({ release: { ...release, itLeads: [who.financeLead, who.hrLead] } }))).toBe(
      'met',
    );
  });

  it('[ACV-04] baseline-dates wants every milestone, in order, and go-live on the day the window ends', () => {
    expect(judged('baseline-dates', facts({ milestones: goodPlan }))).toBe('met');
    expect(judged('baseline-dates', facts({ milestones: goodPlan.slice(1) }))).toBe(
      'not-met: These milestones have no day: End of Planning.',
    );
    expect(
      judged(
        'baseline-dates',
        facts({ milestones: plan(['2026-05-02', '2026-05-01', '2026-05-08', '2026-05-12', '2026-05-14']) }),
      ),
    ).toContain('do not follow');
    expect(
      judged(
        'baseline-dates',
        facts({ milestones: plan(['2026-04-24', '2026-05-01', '2026-05-08', '2026-05-12', '2026-05-13']) }),
      ),
    ).toBe('not-met: Go-live is planned for 13 May 2026, but the window ends on 14 May 2026.');
  });

  it('baseline-dates counts the day of the window in the zone of the company', () => {
    const release = aRelease({ windowEnd: '2026-05-14T22:30:00Z', plannedGoLive: '2026-05-15' });
    const milestones = plan(['2026-04-24', '2026-05-01', '2026-05-08', '2026-05-12', '2026-05-15']);
    expect(judged('baseline-dates', facts({ release, milestones }))).toBe('met');
  });

  it('[ACV-03] risks-owned wants an owner and a measure for each open risk', () => {
    const risk = aRecord('risks', { id: 'R1', title: 'Batch too slow', owner: who.build, measure: 'Load test' });
    expect(judged('risks-owned', facts({ risks: [risk] }))).toBe('met');
    expect(judged('risks-owned', facts({ risks: [risk, { ...risk, title: 'Lost slips', owner: '' }] }))).toContain(
      'Lost slips',
    );
    expect(judged('risks-owned', facts({ risks: [{ ...risk, measure: '', closedOn: '2026-05-01' }] }))).toBe('met');
  });

  it('risks-owned accepts an empty list only at low risk', () => {
    expect(judged('risks-owned', facts())).toBe('met');
    expect(judged('risks-owned', facts({ release: aRelease({ riskLevel: 'medium' }) }))).toContain('no risk is listed');
  });

  it('freezes-reviewed wants a look at exactly the present window', () => {
    expect(judged('freezes-reviewed', facts({ release: aRelease({ windowReview: review() }) }))).toBe('met');
    expect(judged('freezes-reviewed', facts())).toContain('Nobody has looked');
    expect(
      judged(
        'freezes-reviewed',
        facts({ release: aRelease({ windowReview: review({ end: '2026-05-14T19:00:00Z' }) }) }),
      ),
    ).toContain('Nobody has looked');
  });

  it('freezes-reviewed lets nobody through a hard freeze without an exemption', () => {
    const settings = someSettings({ freezes: [freeze] });
    const seen = { freezes: ['PAYDAY'], reason: 'Payroll agreed' };
    const release = (set: object): ReturnType<typeof aRelease> => aRelease({ windowReview: review(set) });
    expect(judged('freezes-reviewed', facts({ release: release({}) }, settings))).toContain(
      'Pay day: a freeze from 14 May 2026, 02:00',
    );
    expect(judged('freezes-reviewed', facts({ release: release(seen) }, settings))).toContain('not-met');
    expect(judged('freezes-reviewed', facts({ release: release({ ...seen, exemptedBy: who.lead }) }, settings))).toBe(
      'met',
    );
    expect(judged('freezes-reviewed', facts({ release: { ...release(seen), emergency: true } }, settings))).toBe('met');
  });

  it('freezes-reviewed lets a soft freeze pass with a reason', () => {
    const settings = someSettings({ freezes: [{ ...freeze, strength: 'soft' }] });
    expect(
      judged(
        'freezes-reviewed',
        facts({ release: aRelease({ windowReview: review({ freezes: ['PAYDAY'] }) }) }, settings),
      ),
    ).toContain('soft freeze');
    expect(
      judged(
        'freezes-reviewed',
        facts({ release: aRelease({ windowReview: review({ freezes: ['PAYDAY'], reason: 'Small' }) }) }, settings),
      ),
    ).toBe('met');
  });

  it('overlaps-reviewed wants a reason where overlaps were seen', () => {
    expect(judged('overlaps-reviewed', facts())).toContain('Nobody has looked');
    expect(
      judged(
        'overlaps-reviewed',
        facts({ release: aRelease({ windowReview: review({ overlaps: ['REL-2026-0002'] }) }) }),
      ),
    ).toContain('not-met: 1 overlapping release was');
    expect(
      judged(
        'overlaps-reviewed',
        facts({ release: aRelease({ windowReview: review({ overlaps: ['REL-2026-0002'], reason: 'Both agreed' }) }) }),
      ),
    ).toBe('met');
  });

  it('[CHG-11, IN-05, WF-09] changes-approved wants at least one RFC', () => {
    expect(judged('changes-approved', facts())).toContain('has no RFC yet');
    expect(judged('changes-approved', facts({ changes: [aChange()] }))).toBe('met');
  });

  it('[WF-08] changes-approved stops at a rejected RFC', () => {
    expect(
      judged('changes-approved', facts({ changes: [aChange(), aChange({ number: 'RFC-2', decision: 'rejected' })] })),
    ).toContain('not-met: Rejected: RFC-2.');
  });

  it('[CHG-04] changes-approved waits for a pending RFC', () => {
    expect(judged('changes-approved', facts({ changes: [aChange({ decision: 'pending' })] }))).toBe(
      'not-met: Not approved by another person yet: RFC-1.',
    );
  });

  it('changes-approved does not count an approval by who asked for it or typed it in', () => {
    expect(judged('changes-approved', facts({ changes: [aChange({ decidedBy: who.owner })] }))).toContain('not-met');
    expect(
      judged('changes-approved', facts({ changes: [aChange({ decidedBy: who.cab, recordedBy: who.cab })] })),
    ).toContain('not-met');
  });

  it('changes-approved takes a standard change without a decision, and no other kind', () => {
    expect(
      judged(
        'changes-approved',
        facts({ changes: [aChange({ kind: 'standard', decision: 'standard', decidedBy: '' })] }),
      ),
    ).toBe('met');
    expect(
      judged('changes-approved', facts({ changes: [aChange({ kind: 'normal', decision: 'standard' })] })),
    ).toContain('not-met');
  });

  it('security-screen asks three questions of a Minor, and the SIP Team after a yes', () => {
    const release = (screen: object): ReturnType<typeof aRelease> => aRelease({ screen: JSON.stringify(screen) });
    const no = { exposure: false, data: false, component: false, answeredBy: who.build };
    expect(judged('security-screen', facts())).toContain('not all answered');
    expect(judged('security-screen', facts({ release: release(no) }))).toBe('met');
    expect(judged('security-screen', facts({ release: release({ ...no, data: true }) }))).toContain('SIP Team');
    expect(
      judged(
        'security-screen',
        facts({ release: release({ ...no, data: true, sipAnswer: 'Not needed', sipBy: who.sip }) }),
      ),
    ).toBe('met');
    expect(
      judged(
        'security-screen',
        facts({ release: release({ ...no, data: true, sipAnswer: 'Not needed', sipBy: who.build }) }),
      ),
    ).toContain('not-met');
    expect(judged('security-screen', facts({ release: aRelease({ type: 'major', model: 'MAJOR' }) }))).toContain(
      'not-applicable',
    );
  });

  it('[WF-13] [WF-14] sip-assessed wants the approval of a Major by the SIP Team', () => {
    const release = aRelease({ type: 'major', model: 'MAJOR' });
    const file = aRecord('sip', { id: 'S1', state: 'approved', decidedBy: who.sip, owner: who.build });
    expect(judged('sip-assessed', facts({ release }))).toContain('No SIP file');
    expect(judged('sip-assessed', facts({ release, sip: [file] }))).toBe('met');
    expect(judged('sip-assessed', facts({ release, sip: [{ ...file, state: 'adjustments' }] }))).toContain('not-met');
    expect(judged('sip-assessed', facts({ release, sip: [{ ...file, decidedBy: who.build }] }))).toContain('not-met');
  });

  it('topics-answered wants every switch, seen by the Run lead after the last answer', () => {
    const letters = topicsOf(someSettings());
    const topics = (set: object): ReturnType<typeof aRelease> =>
      aRelease({
        topics: JSON.stringify({
          changed: Object.fromEntries(letters.map((it) => [it, false])),
          answeredAt: '2026-05-01T08:00:00Z',
          ...set,
        }),
      });
    const seen = { seenBy: who.run, seenAt: '2026-05-01T09:00:00Z' };
    expect(letters).toHaveLength(16);
    expect(judged('topics-answered', facts({ release: topics(seen) }))).toBe('met');
    expect(judged('topics-answered', facts({ release: topics({ ...seen, changed: { A: true } }) }))).toContain(
      'B, C, D',
    );
    expect(judged('topics-answered', facts({ release: topics({}) }))).toContain('Run lead has not seen');
    expect(judged('topics-answered', facts({ release: topics({ ...seen, seenBy: who.build }) }))).toContain('not-met');
    expect(
      judged('topics-answered', facts({ release: topics({ ...seen, seenAt: '2026-05-01T07:00:00Z' }) })),
    ).toContain('not-met');
  });

  it('[OBJ-04] run-involved wants the Run lead to have taken part', () => {
    expect(judged('run-involved', facts())).toContain('not-met');
    expect(judged('run-involved', facts({ release: aRelease({ runInvolvedAt: '2026-05-01T09:00:00Z' }) }))).toBe('met');
    expect(
      judged(
        'run-involved',
        facts({ release: aRelease({ topics: JSON.stringify({ seenAt: '2026-05-01T09:00:00Z' }) }) }),
      ),
    ).toBe('met');
  });
});
