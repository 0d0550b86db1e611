import { describe, expect, it } from '@jest/globals';
import type { Found } from '../../../src/domain/register/found';
import { aChange, aRecord, aRelease, anItem, facts, who } from '../../builders';
import { judged } from './judged';

/** Went live on Monday 4 May; hypercare of a Minor lasts three working days, until Thursday 7 May. */
const live = (set: object = {}, closure: object = {}): Found<'releases'> =>
  aRelease({
    state: 'hypercare',
    deploymentStart: '2026-05-04T18:00:00Z',
    deploymentEnd: '2026-05-04T19:00:00Z',
    outcome: 'success',
    closure: JSON.stringify(closure),
    ...set,
  });

const incident = (set: object = {}): Found<'incidents'> =>
  aRecord('incidents', {
    id: 'I1',
    number: 'INC-1',
    priority: 'p1',
    caused: true,
    openedAt: '2026-05-01T08:00:00Z',
    ...set,
  });

describe('G5a, did it arrive', () => {
  it('[OUT-01] deployment-finished wants an end that is live', () => {
    expect(judged('deployment-finished', facts({ release: live() }))).toBe('met');
    expect(judged('deployment-finished', facts())).toContain('not recorded');
    expect(judged('deployment-finished', facts({ release: live({ outcome: 'rolled-back' }) }))).toContain('taken back');
    expect(judged('deployment-finished', facts({ release: live({ outcome: 'rolled-forward' }) }))).toBe('met');
  });

  it('[ACT-29] verification-passed wants a verification after the deployment', () => {
    const verified = { verifiedBy: who.run, verifiedAt: '2026-05-04T19:10:00Z', verification: 'Ten slips checked' };
    expect(judged('verification-passed', facts({ release: live() }))).toContain('not-met');
    expect(judged('verification-passed', facts({ release: live({}, verified) }))).toBe('met');
    expect(
      judged('verification-passed', facts({ release: live({}, { ...verified, verifiedAt: '2026-05-04T18:30:00Z' }) })),
    ).toContain('older');
  });
});

describe('G5b, is it stable and handed over', () => {
  const named = (...exitLights: string[]) => ({ exitReason: 'The team moves on', exitBy: who.owner, exitLights });
  const reason = named('light-01', 'light-02', 'light-03', 'light-05');

  it('[ACV-19] light 1 is green on the last day of the model’s working days', () => {
    expect(judged('light-01', facts({ release: live() }))).toBe('met');
    expect(judged('light-01', facts({ release: live({ deploymentEnd: '2026-05-05T19:00:00Z' }) }))).toBe(
      'not-met: Hypercare lasts until 8 May 2026 at least.',
    );
    expect(judged('light-01', facts({ release: live({ emergency: true }) }))).toContain('11 May 2026');
    expect(judged('light-01', facts())).toContain('not live yet');
  });

  it('[ACV-19] light 1 red can be passed with a reason that names it, and with no other', () => {
    const other = live({ deploymentEnd: '2026-05-05T19:00:00Z' }, named('light-05'));
    expect(judged('light-01', facts({ release: other }))).toContain('not-met');
    const release = live({ deploymentEnd: '2026-05-05T19:00:00Z' }, reason);
    expect(judged('light-01', facts({ release }))).toBe('met: Red, accepted by Sofia: The team moves on');
  });

  it('light 2 stays red while a severe incident that the release caused is open, reason or not', () => {
    expect(judged('light-02', facts({ release: live() }))).toBe('met');
    expect(judged('light-02', facts({ release: live({}, reason), incidents: [incident()] }))).toContain('INC-1');
    expect(
      judged('light-02', facts({ release: live(), incidents: [incident({ closedAt: '2026-05-05T08:00:00Z' })] })),
    ).toBe('met');
    expect(judged('light-02', facts({ release: live(), incidents: [incident({ caused: false })] }))).toBe('met');
    expect(judged('light-02', facts({ release: live(), incidents: [incident({ priority: 'p3' })] }))).toBe('met');
    expect(
      judged('light-02', facts({ release: live(), incidents: [incident({ priority: 'p3', major: true })] })),
    ).toContain('not-met');
  });

  it('light 3 counts three working days back, the weekend left out, reason or not', () => {
    const opened = (openedAt: string): Found<'incidents'> => incident({ openedAt, closedAt: '2026-05-07T09:00:00Z' });
    expect(judged('light-03', facts({ incidents: [opened('2026-05-05T08:00:00Z')] }))).toContain(
      'last 3 working days: INC-1',
    );
    expect(
      judged('light-03', facts({ release: live({}, reason), incidents: [opened('2026-05-05T08:00:00Z')] })),
    ).toContain('not-met');
    expect(judged('light-03', facts({ incidents: [opened('2026-05-04T08:00:00Z')] }))).toBe('met');
  });

  it('[ACV-19] light 1 waits for the day to which hypercare was extended', () => {
    expect(judged('light-01', facts({ release: live({}, { extendedTo: '2026-05-12' }) }))).toContain('12 May 2026');
  });

  const day = (on: string, set: object = {}) => ({ day: on, incidents: 2, sla: true, alerts: 0, by: who.run, ...set });
  const watched = (days: readonly object[], closure: object = { incidentBaseline: 2 }) =>
    facts({ release: live({ hypercare: JSON.stringify({ days }) }, closure) });

  it('[ACV-19] light 4 compares the mean of three working days with the normal level', () => {
    const days = [day('2026-05-05', { incidents: 2 }), day('2026-05-06', { incidents: 3 })];
    expect(judged('light-04', watched([...days, day('2026-05-07', { incidents: 2 })]))).toBe('met');
    expect(judged('light-04', watched([...days, day('2026-05-07', { incidents: 3 })]))).toBe(
      'not-met: 2.7 new incidents a day, normal is 2.',
    );
    expect(judged('light-04', watched([day('2026-05-04', { incidents: 99 }), ...days]))).toContain('2.5 new incidents');
    expect(judged('light-04', watched(days, {}))).toContain(
      'normal number of incidents before go-live is not recorded',
    );
    expect(judged('light-04', watched(days, { incidentBaseline: 1, ...named('light-04') }))).toContain(
      'met: Red, accepted',
    );
  });

  it('[ACV-19] light 6 wants the SLA targets met on each of these days, light 7 no alert left on the last', () => {
    const days = [day('2026-05-05', { sla: false, alerts: 3 }), day('2026-05-07')];
    expect(judged('light-06', watched(days))).toBe('not-met: SLA targets missed on 5 May 2026');
    expect(judged('light-06', watched([day('2026-05-04', { sla: false }), day('2026-05-07')]))).toBe('met');
    expect(judged('light-07', watched(days))).toBe('met');
    expect(judged('light-07', watched([day('2026-05-07', { alerts: 2 })]))).toBe('not-met: 2 alerts are unhandled.');
  });

  it('[ACV-19] a Major without its daily status has these lights red', () => {
    const major = facts({ release: live({ type: 'major', model: 'MAJOR' }) });
    for (const light of ['light-04', 'light-06', 'light-07'] as const)
      expect(judged(light, major)).toContain('No daily status');
  });

  it('lights 4, 6 and 7 say which source they lack, and do not block', () => {
    expect(judged('light-04', facts())).toContain('not-applicable: No source of the service’s incidents');
    expect(judged('light-06', facts())).toContain('not-applicable: No source of SLA');
    expect(judged('light-07', facts())).toContain('not-applicable: No monitoring');
  });

  it('light 5 wants a workaround and an owner for each open incident', () => {
    const open = incident({ priority: 'p4' });
    expect(judged('light-05', facts({ release: live(), incidents: [open] }))).toContain('INC-1');
    expect(
      judged('light-05', facts({ release: live(), incidents: [{ ...open, workaround: 'Restart', owner: who.run }] })),
    ).toBe('met');
    expect(judged('light-05', facts({ release: live({}, reason), incidents: [open] }))).toContain('met: Red, accepted');
  });

  it('light 8 wants Run to solve four of five without Build', () => {
    const closed = (solvedByRun: boolean): Found<'incidents'> =>
      incident({ solvedByRun, closedAt: '2026-05-06T08:00:00Z' });
    expect(judged('light-08', facts({ release: live() }))).toContain('not-applicable');
    expect(
      judged('light-08', facts({ incidents: [closed(true), closed(true), closed(true), closed(true), closed(false)] })),
    ).toBe('met');
    expect(judged('light-08', facts({ incidents: [closed(true), closed(false)] }))).toContain('Run solved 50 %');
  });

  it('[CHK-03] light 9 wants what was left for later in somebody’s hands', () => {
    const deferred = anItem({ item: 'P2', priority: 'low', state: 'deferred', owner: who.run, due: '2026-05-20' });
    expect(judged('light-09', facts({ checklist: [deferred] }))).toBe('met');
    expect(judged('light-09', facts({ checklist: [{ ...deferred, due: '2026-05-06' }] }))).toContain('P2');
    expect(judged('light-09', facts({ checklist: [{ ...deferred, state: 'done' }] }))).toBe('met');
    const old = aRecord('runbook', { id: 'RB-4', section: 4, title: 'Contacts', state: 'old' });
    expect(judged('light-09', facts({ runbook: [old] }))).toContain('Contacts');
  });

  it('light 10 wants the word of the business', () => {
    expect(judged('light-10', facts({ release: live() }))).toContain('not-met');
    expect(judged('light-10', facts({ release: live({}, { businessConfirmedBy: who.owner }) }))).toBe('met');
  });
});

describe('G5c, did we finish and learn', () => {
  const review = aRecord('reviews', {
    id: 'R1',
    kind: 'prr',
    heldOn: '2026-05-06',
    wentWell: 'The batch',
    wentWrong: 'The notice',
  });

  it('[WF-30] review-held wants a held review', () => {
    expect(judged('review-held', facts())).toContain('not-met');
    expect(judged('review-held', facts({ reviews: [review] }))).toBe('met');
    expect(judged('review-held', facts({ reviews: [{ ...review, heldOn: '' }] }))).toContain('not-met');
    expect(judged('review-held', facts({ reviews: [{ ...review, heldOn: '2026-05-08' }] }))).toContain('still to come');
  });

  it('review-held takes the two questions of a pre-authorised model only', () => {
    const light = { ...review, kind: 'light' as const };
    expect(judged('review-held', facts({ reviews: [light] }))).toContain('full review');
    expect(judged('review-held', facts({ release: aRelease({ model: 'MINOR-STANDARD' }), reviews: [light] }))).toBe(
      'met',
    );
  });

  it('[ACV-21] lessons-stored wants at least one', () => {
    expect(judged('lessons-stored', facts())).toContain('not-met');
    expect(
      judged('lessons-stored', facts({ lessons: [aRecord('lessons', { id: 'L1', lesson: 'Tell the desk earlier' })] })),
    ).toBe('met');
  });

  it('[ACV-23, OUT-05] cis-reconciled wants each CI confirmed in the CMDB', () => {
    const ci = aRecord('components', { id: 'C1', kind: 'ci', name: 'APP-PAY', reconciledOn: '2026-05-06' });
    const release = live({}, { cmdbBy: who.run, cmdbOn: '2026-05-06', cmdbReference: 'CMDB-9' });
    expect(judged('cis-reconciled', facts({ release }))).toContain('not-applicable');
    expect(judged('cis-reconciled', facts({ release, components: [ci] }))).toBe('met');
    expect(judged('cis-reconciled', facts({ release: live(), components: [ci] }))).toContain('APP-PAY');
    expect(
      judged('cis-reconciled', facts({ release, components: [ci, { ...ci, name: 'APP-NEW', reconciledOn: '' }] })),
    ).toContain('APP-NEW');
  });

  it('[CHG-07, CHG-09] changes-closed wants the review of each RFC, then its closure', () => {
    const reviewed = aChange({ reviewOutcome: 'successful', reviewedOn: '2026-05-06', reviewedBy: who.manager });
    expect(judged('changes-closed', facts({ changes: [aChange()] }))).toContain('Without their review (PIR): RFC-1');
    expect(judged('changes-closed', facts({ changes: [reviewed] }))).toContain('Not closed: RFC-1');
    expect(judged('changes-closed', facts({ changes: [{ ...reviewed, closedOn: '2026-05-07' }] }))).toBe('met');
  });

  it('[PSF-13] deferred-items-settled names what nobody holds any more', () => {
    const low = anItem({ item: 'B4', priority: 'low' });
    expect(judged('deferred-items-settled', facts({ checklist: [low] }))).toContain('B4');
    expect(
      judged(
        'deferred-items-settled',
        facts({ checklist: [{ ...low, state: 'deferred', owner: who.run, due: '2026-06-01' }] }),
      ),
    ).toBe('met');
    const later = anItem({ item: 'A3', priority: 'medium', emergency: 'later' });
    expect(
      judged('deferred-items-settled', facts({ release: aRelease({ emergency: true }), checklist: [later] })),
    ).toContain('A3');
    expect(judged('deferred-items-settled', facts({ checklist: [later] }))).toBe('met');
  });

  it('[ACV-22] satisfaction-sent wants the form on its way', () => {
    expect(judged('satisfaction-sent', facts())).toContain('not-met');
    expect(judged('satisfaction-sent', facts({ release: live({}, { formSentAt: '2026-05-07T08:00:00Z' }) }))).toBe(
      'met',
    );
  });
});
