import { describe, expect, it } from '@jest/globals';
import { aRecord, aRelease, companyWith, facts, someSettings, who } from '../../builders';
import { judged } from './judged';

const answers = (set: object): string =>
  JSON.stringify({
    newService: false,
    architecture: false,
    severalDomains: false,
    severalSystems: false,
    incompatible: false,
    ...set,
  });

/** What the board's approval leaves on a release. */
const approved = (set: object = {}) => ({
  project: 'PRJ-7',
  portfolioStage: 'plan' as const,
  origin: JSON.stringify({ budget: 1000, board: { on: '2026-05-01', link: 'https://board.acme.example/1' }, ...set }),
});

describe('G0, is the need real and allowed', () => {
  it('[IN-06] ticket-complete names what a ticket lacks', () => {
    expect(judged('ticket-complete', facts())).toBe('met');
    expect(judged('ticket-complete', facts({ release: aRelease({ objective: '', contentTypes: [] }) }))).toBe(
      'not-met: Still needed: Say what it delivers: at least one kind of content. The objective is missing.',
    );
  });

  it('[TRG-13] trigger-known asks for the trigger', () => {
    expect(judged('trigger-known', facts())).toBe('met');
    expect(judged('trigger-known', facts({ release: aRelease({ trigger: '' }) }))).toContain('not-met');
  });

  it('[IN-03] risk-known counts the parts that nobody assessed', () => {
    expect(judged('risk-known', facts())).toBe('met');
    expect(
      judged(
        'risk-known',
        facts({
          release: aRelease({
            risk: JSON.stringify({ users: 1, criticality: 1, data: 1, recovery: 1, novelty: 1, neighbours: 1 }),
          }),
        }),
      ),
    ).toBe('not-met: 2 parts of impact and risk are not assessed.');
  });

  it('[IN-04] window-wanted needs a start and a later end', () => {
    expect(judged('window-wanted', facts())).toBe('met');
    expect(judged('window-wanted', facts({ release: aRelease({ windowEnd: '' }) }))).toContain('no start or no end');
    expect(judged('window-wanted', facts({ release: aRelease({ windowEnd: '2026-05-14T17:00:00Z' }) }))).toContain(
      'ends before it starts',
    );
  });

  it('[DEF-05] type-confirmed holds a Minor that the classifier calls Major, until a Delivery Manager settles it', () => {
    const release = aRelease({ classification: answers({ newService: true }) });
    expect(judged('type-confirmed', facts({ release }))).toContain(
      'not-met: The classifier says Major: It is a brand-new service for its users.',
    );
    expect(judged('type-confirmed', facts({ release: { ...release, type: 'major' } }))).toBe('met');
    const settled = answers({ newService: true, confirmedBy: who.manager, reason: 'A pilot for ten people' });
    expect(judged('type-confirmed', facts({ release: { ...release, classification: settled } }))).toBe('met');
  });

  it('type-confirmed asks for a confirmation where something could stop working', () => {
    const release = aRelease({ classification: answers({ incompatible: true }) });
    expect(judged('type-confirmed', facts({ release }))).toBe(
      'not-met: A Delivery Manager has to confirm Minor: Something that works today could stop working.',
    );
    const confirmed = answers({ incompatible: true, confirmedBy: who.manager, reason: 'Neighbours agreed' });
    expect(judged('type-confirmed', facts({ release: { ...release, classification: confirmed } }))).toBe('met');
    const nobody = answers({ incompatible: true, confirmedBy: who.manager, reason: '' });
    expect(judged('type-confirmed', facts({ release: { ...release, classification: nobody } }))).toContain('not-met');
  });

  it('type-confirmed waits for open questions', () => {
    expect(judged('type-confirmed', facts({ release: aRelease({ classification: '' }) }))).toBe(
      'not-met: The classifier has open questions.',
    );
  });

  it('[WF-05] board-approval is asked of a Major, and only a member of the board gives it', () => {
    const release = aRelease({ type: 'major', model: 'MAJOR', ...approved() });
    const approval = aRecord('decisions', {
      id: 'D1',
      kind: 'approval',
      capacity: 'portfolio-board',
      result: 'passed',
      person: who.board,
    });
    expect(judged('board-approval', facts())).toContain('not-applicable');
    expect(judged('board-approval', facts({ release }))).toContain('not-met');
    expect(judged('board-approval', facts({ release, decisions: [approval] }))).toBe('met');
    expect(judged('board-approval', facts({ release, decisions: [{ ...approval, person: who.manager }] }))).toContain(
      'not-met',
    );
    const judge = (set: object) =>
      judged('board-approval', facts({ release: { ...release, ...set }, decisions: [approval] }));
    expect(judge(approved({ budget: null }))).toContain('no day, link or budget');
    expect(judge(approved({ board: { on: '2026-05-01', link: '' } }))).toContain('no day, link or budget');
    expect(judge({ project: '' })).toContain('project code is missing');
    for (const portfolioStage of ['', 'envision', 'strategize'])
      expect(judge({ portfolioStage })).toContain('stage Plan');
    for (const portfolioStage of ['deliver', 'roll-out']) expect(judge({ portfolioStage })).toBe('met');
  });

  it('[ACT-19] itsm-number is asked where an ITSM platform is connected', () => {
    const connected = someSettings({ company: companyWith('itsmMode', 'file') });
    expect(judged('itsm-number', facts())).toBe('not-applicable: No ITSM platform is connected.');
    expect(judged('itsm-number', facts({}, connected))).toContain('not-met');
    expect(judged('itsm-number', facts({ release: aRelease({ itsmNumber: 'RLM-17' }) }, connected))).toBe('met');
  });
});
