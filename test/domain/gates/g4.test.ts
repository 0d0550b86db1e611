import { describe, expect, it } from '@jest/globals';
import type { Found } from '../../../src/domain/register/found';
import {
  aChange,
  aRecord,
  aRelease,
  aValidatedItem,
  anItem,
  companyWith,
  facts,
  now,
  someSettings,
  who,
} from '../../builders';
import { judged } from './judged';

const done = { state: 'done', doneBy: who.build, evidence: 'https://kb.acme.example/1' } as const;
const session = aRecord('decisions', { id: 'S1', kind: 'session', gate: 'G4', result: 'open', at: now });
const vote = (person: string, result: Found<'decisions'>['result'] = 'go'): Found<'decisions'> =>
  aRecord('decisions', { id: `V-${person}`, kind: 'vote', session: 'S1', person, result });

describe('G4, may it go live', () => {
  it('[CHK-01] high-items wants each high item validated by another person', () => {
    expect(judged('high-items', facts())).toContain('does not exist');
    expect(judged('high-items', facts({ checklist: [aValidatedItem()] }))).toBe('met');
    expect(judged('high-items', facts({ checklist: [anItem(), anItem({ item: 'L3' })] }))).toBe(
      'not-met: 2 high items are open: L2, L3.',
    );
    expect(judged('high-items', facts({ checklist: [anItem(done)] }))).toContain('1 high item is open: L2');
    expect(judged('high-items', facts({ checklist: [aValidatedItem({ validatedBy: who.build })] }))).toContain('L2');
  });

  it('[WF-21] high-items lets an item pass by an exception that another person accepted', () => {
    const excepted = anItem({ exception: 'accepted', exceptionBy: who.manager });
    expect(judged('high-items', facts({ checklist: [excepted] }))).toBe('met');
    expect(judged('high-items', facts({ checklist: [{ ...excepted, exception: 'requested' }] }))).toContain('not-met');
    expect(judged('high-items', facts({ checklist: [{ ...excepted, item: 'F1' }] }))).toContain('F1');
  });

  it('high-items answers by itself what the register knows', () => {
    const checklist = [anItem({ item: 'N1', raciRow: '1.4' })];
    expect(judged('high-items', facts({ checklist, changes: [aChange()] }))).toBe('met');
    expect(judged('high-items', facts({ checklist }))).toContain('N1');
    const validated = [aValidatedItem({ item: 'N1', raciRow: '1.4' })];
    expect(
      judged('high-items', facts({ checklist: validated, changes: [aChange({ decision: 'pending' })] })),
    ).toContain('N1');
  });

  it('high-items takes nothing set aside that a Major needs', () => {
    const uat = anItem({ item: 'I3', state: 'not-applicable', reason: 'No users' });
    expect(judged('high-items', facts({ checklist: [uat] }))).toBe('met');
    expect(
      judged('high-items', facts({ release: aRelease({ type: 'major', model: 'MAJOR' }), checklist: [uat] })),
    ).toContain('I3');
  });

  it('medium-items is content with done and evidence', () => {
    const medium = anItem({ item: 'I4', priority: 'medium' });
    expect(judged('medium-items', facts({ checklist: [medium] }))).toBe('not-met: 1 medium item is open: I4.');
    expect(judged('medium-items', facts({ checklist: [{ ...medium, ...done }] }))).toBe('met');
    expect(judged('medium-items', facts({ checklist: [{ ...medium, ...done, evidence: '' }] }))).toContain('I4');
    expect(judged('high-items', facts({ checklist: [medium] }))).toBe('met');
  });

  it('[CHK-04] the checklist only advises before the cut-off day', () => {
    const settings = someSettings({ company: companyWith('checklistCutOff', '2026-06-01') });
    expect(judged('high-items', facts({ checklist: [anItem()] }, settings))).toContain(
      'not-applicable: Goes live before',
    );
    expect(judged('medium-items', facts({ checklist: [anItem()] }, settings))).toContain('not-applicable');
    const binding = someSettings({ company: companyWith('checklistCutOff', '2026-05-14') });
    expect(judged('high-items', facts({ checklist: [anItem()] }, binding))).toContain('not-met');
  });

  const section = aRecord('runbook', {
    id: 'REL-2026-0001/RB-11',
    section: 11,
    title: 'Deployment',
    touched: true,
    state: 'complete',
    link: 'https://kb.acme.example/11',
    writtenBy: who.build,
    reviewedBy: who.run,
    reviewedOn: '2026-05-06',
  });

  it('[WF-22] runbook-complete wants the touched sections written and reviewed by another person', () => {
    expect(judged('runbook-complete', facts())).toContain('no sections yet');
    expect(judged('runbook-complete', facts({ runbook: [section] }))).toBe('met');
    expect(judged('runbook-complete', facts({ runbook: [{ ...section, state: 'draft' }] }))).toBe(
      'not-met: Not complete and reviewed by another person: §11 Deployment.',
    );
    expect(judged('runbook-complete', facts({ runbook: [{ ...section, reviewedBy: who.build }] }))).toContain('§11');
    expect(
      judged('runbook-complete', facts({ runbook: [{ ...section, touched: false, state: 'untouched' }] })),
    ).toContain('none is touched');
  });

  it('[RUN-03] runbook-complete wants all of V0 on a Major, and never V1', () => {
    const release = aRelease({ type: 'major', model: 'MAJOR' });
    const untouched = { ...section, section: 7, title: 'Requests', touched: false, state: 'untouched' as const };
    expect(judged('runbook-complete', facts({ runbook: [section, untouched] }))).toBe('met');
    expect(judged('runbook-complete', facts({ release, runbook: [section, untouched] }))).toContain('§7 Requests');
    expect(judged('runbook-complete', facts({ release, runbook: [section, { ...untouched, section: 16 }] }))).toBe(
      'met',
    );
  });

  it('runbook-complete wants the section of a topic that changes, touched or not', () => {
    const untouched = { ...section, section: 10, title: 'Backup', touched: false, state: 'untouched' as const };
    const changed = anItem({ item: 'J1', fixed: false, section: 10 });
    expect(judged('runbook-complete', facts({ runbook: [section, untouched], checklist: [changed] }))).toContain(
      '§10 Backup',
    );
    expect(
      judged(
        'runbook-complete',
        facts({ runbook: [section, untouched], checklist: [{ ...changed, state: 'unchanged', reason: 'Same' }] }),
      ),
    ).toBe('met');
  });

  it('runbook-complete is stopped by old contacts, escalation or deployment', () => {
    const old = { ...section, section: 4, title: 'Contacts', touched: false, reviewedOn: '2025-11-06' };
    expect(judged('runbook-complete', facts({ runbook: [section, old] }))).toContain('review date: §4 Contacts');
    expect(judged('runbook-complete', facts({ runbook: [section, { ...old, reviewedOn: '2025-11-07' }] }))).toBe('met');
    expect(judged('runbook-complete', facts({ runbook: [section, { ...old, section: 6 }] }))).toBe('met');
  });

  const plan = {
    plan: 'https://kb.acme.example/back',
    minutes: 30,
    criteria: 'Slips missing',
    decider: who.manager,
    tried: 'rehearsed',
    triedOn: '2026-05-05',
  };
  const withPlan = (set: object): ReturnType<typeof aRelease> =>
    aRelease({ rollback: JSON.stringify({ ...plan, ...set }) });

  it('[PSF-11] rollback-ready names what the plan lacks', () => {
    expect(judged('rollback-ready', facts({ release: withPlan({}) }))).toBe('met');
    expect(judged('rollback-ready', facts({ release: withPlan({ plan: '', decider: '' }) }))).toBe(
      'not-met: Still missing: the link to the plan, who decides',
    );
  });

  it('[KRI-11] rollback-ready wants a rehearsal that took place, or a declaration that another person accepted', () => {
    expect(judged('rollback-ready', facts({ release: withPlan({ tried: '' }) }))).toContain('a rehearsal');
    expect(judged('rollback-ready', facts({ release: withPlan({ triedOn: '2026-05-08' }) }))).toContain(
      'the day of the rehearsal',
    );
    const declared = {
      tried: 'declared',
      triedOn: '',
      declaration: 'No second system',
      declaredBy: who.build,
      acceptedBy: who.owner,
    };
    expect(judged('rollback-ready', facts({ release: withPlan(declared) }))).toBe('met');
    expect(judged('rollback-ready', facts({ release: withPlan({ ...declared, acceptedBy: who.build }) }))).toContain(
      'somebody else',
    );
  });

  const message = aRecord('communications', {
    id: 'COM-1',
    moment: 'announcement',
    audience: 'All users',
    recipients: ['all@acme.example'],
    subject: 'Payslips',
    body: 'On 14 May',
    state: 'prepared',
    preparedBy: who.owner,
  });

  it('[ACT-22] communication-ready wants each message up to go-live written and addressed', () => {
    expect(judged('communication-ready', facts())).toContain('no communication plan');
    expect(judged('communication-ready', facts({ communications: [message] }))).toBe('met');
    expect(judged('communication-ready', facts({ communications: [{ ...message, state: 'planned' }] }))).toBe(
      'not-met: Not ready: Announcement (All users).',
    );
    expect(judged('communication-ready', facts({ communications: [{ ...message, recipients: [] }] }))).toContain(
      'not-met',
    );
    expect(
      judged(
        'communication-ready',
        facts({ communications: [message, { ...message, moment: 'closing', state: 'planned' }] }),
      ),
    ).toBe('met');
  });

  it('communication-ready wants the approval of another person on a Major', () => {
    const release = aRelease({ type: 'major', model: 'MAJOR' });
    expect(judged('communication-ready', facts({ release, communications: [message] }))).toContain('not-met');
    expect(
      judged(
        'communication-ready',
        facts({ release, communications: [{ ...message, state: 'approved', approvedBy: who.manager }] }),
      ),
    ).toBe('met');
    expect(
      judged(
        'communication-ready',
        facts({ release, communications: [{ ...message, state: 'approved', approvedBy: who.owner }] }),
      ),
    ).toContain('not-met');
  });

  it('[MOD-01] changes-valid wants the window of each RFC to hold that of the release', () => {
    expect(judged('changes-valid', facts())).toContain('no RFC');
    expect(judged('changes-valid', facts({ changes: [aChange()] }))).toBe('met');
    expect(judged('changes-valid', facts({ changes: [aChange({ windowEnd: '2026-05-14T19:59:00Z' })] }))).toContain(
      'RFC-1',
    );
    expect(judged('changes-valid', facts({ changes: [aChange({ decision: 'rejected' })] }))).toContain('not-met');
  });

  it('[GOV-04] quorum waits for the Delivery Manager and the IT Leads', () => {
    expect(judged('quorum', facts())).toContain('No Go/No-Go session is open');
    expect(judged('quorum', facts({ decisions: [session] }))).toBe(
      'not-met: The vote is still missing of the Delivery Manager or deputy, an IT Lead or deputy of Finance.',
    );
    expect(judged('quorum', facts({ decisions: [session, vote(who.manager), vote(who.financeLead)] }))).toBe('met');
    expect(
      judged(
        'quorum',
        facts({ decisions: [{ ...session, result: 'no-go-delayed' }, vote(who.manager), vote(who.financeLead)] }),
      ),
    ).toContain('No Go/No-Go session');
  });

  it('no-open-no-go is stopped by the No-Go of an IT Lead, unless it is overridden with a reason', () => {
    const votes = [session, vote(who.manager), vote(who.financeLead, 'no-go')];
    const override = aRecord('decisions', {
      id: 'O1',
      kind: 'override',
      session: 'S1',
      person: who.manager,
      reason: 'Legal deadline',
    });
    expect(judged('no-open-no-go', facts({ decisions: [session, vote(who.financeLead)] }))).toBe('met');
    expect(judged('no-open-no-go', facts({ decisions: votes }))).toContain('A No-Go stands: Ivo.');
    expect(judged('no-open-no-go', facts({ decisions: [...votes, override] }))).toBe('met');
    expect(judged('no-open-no-go', facts({ decisions: [...votes, { ...override, reason: '' }] }))).toContain('not-met');
    expect(judged('no-open-no-go', facts({ decisions: [...votes, { ...override, session: 'S0' }] }))).toContain(
      'not-met',
    );
  });

  it('no-open-no-go is not stopped by an opinion', () => {
    expect(judged('no-open-no-go', facts({ decisions: [session, vote(who.board, 'no-go')] }))).toBe('met');
  });
});
