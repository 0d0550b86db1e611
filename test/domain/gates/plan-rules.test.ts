import { describe, expect, it } from '@jest/globals';
import { aChange, aRecord, aRelease, anItem, facts, who } from '../../builders';
import { judged } from './judged';

const major = (planning: object) =>
  facts({ release: aRelease({ type: 'major', model: 'MAJOR', planning: JSON.stringify(planning) }) });
const minor = (planning: object) => facts({ release: aRelease({ planning: JSON.stringify(planning) }) });
const agreed = {
  impact: 'None',
  contact: who.financeLead,
  agreed: true,
  agreedBy: who.manager,
  agreedOn: '2026-05-01',
};
const link = 'https://docs.acme.example/1';
const plan = { link, owner: who.build, state: 'approved', reviewedBy: who.run, reviewedOn: '2026-05-01' };

describe('what Planning has to settle', () => {
  it('[ACT-15] impacts-agreed asks each domain of a Major, and elsewhere what was written down', () => {
    expect(judged('impacts-agreed', major({}))).toBe('not-met: These domains have not agreed: Finance.');
    expect(judged('impacts-agreed', major({ impacts: { HR: agreed } }))).toContain('not-met');
    expect(judged('impacts-agreed', major({ impacts: { Finance: agreed } }))).toBe('met');
    expect(judged('impacts-agreed', minor({}))).toContain('not-applicable');
    expect(judged('impacts-agreed', minor({ impacts: { Finance: { ...agreed, agreed: false } } }))).toContain(
      'Finance',
    );
    expect(judged('impacts-agreed', minor({ impacts: { Finance: agreed } }))).toBe('met');
  });

  it('[ACT-17] plan-reviewed wants the Delivery Manager’s word on a Major, and everywhere none that asks for changes', () => {
    const review = (outcome: string) => ({ review: { outcome, by: who.manager, on: '2026-05-01', note: 'Later' } });
    expect(judged('plan-reviewed', major({}))).toContain('not-met');
    expect(judged('plan-reviewed', major(review('valid')))).toBe('met');
    expect(judged('plan-reviewed', minor({}))).toContain('not-applicable');
    expect(judged('plan-reviewed', minor(review('changes')))).toBe(
      'not-met: The Delivery Manager asked for changes: Later',
    );
  });

  it('[ACT-25] artefacts-ready wants three plans of a Major, each reviewed by another person than its owner', () => {
    const artefacts = { implementation: plan, test: plan, rollback: plan };
    expect(judged('artefacts-ready', major({ artefacts }))).toBe('met');
    expect(judged('artefacts-ready', major({}))).toContain('Implementation plan, Test plan, Rollback plan');
    for (const set of [{ link: '' }, { owner: '' }, { state: 'draft' }, { reviewedBy: who.build }])
      expect(judged('artefacts-ready', major({ artefacts: { ...artefacts, test: { ...plan, ...set } } }))).toBe(
        'not-met: Not given, or not reviewed by another person: Test plan.',
      );
    expect(judged('artefacts-ready', minor({}))).toContain('not-applicable');
    expect(judged('artefacts-ready', minor({ artefacts: { test: plan } }))).toBe('met');
    expect(judged('artefacts-ready', minor({ artefacts: { test: { ...plan, state: 'draft' } } }))).toContain('not-met');
  });
});

describe('what the Go/No-Go opens', () => {
  it('[ACT-20] documents-linked wants both links of a Major', () => {
    const links = { checklistLink: link, runbookLink: link };
    expect(judged('documents-linked', major(links))).toBe('met');
    expect(judged('documents-linked', major({ ...links, checklistLink: '' }))).toContain('Move2Run Checklist');
    expect(judged('documents-linked', major({ ...links, runbookLink: '' }))).toContain('Runbook');
  });

  it('[ACT-20] documents-linked takes the register’s checklist and the pages of the touched sections on a Minor', () => {
    const section = aRecord('runbook', { id: 'RB-01', touched: true, link });
    const { release } = minor({}).file;
    const judge = (of: Parameters<typeof facts>[0]) => judged('documents-linked', facts({ release, ...of }));
    expect(judge({ checklist: [anItem()], runbook: [section] })).toBe('met');
    expect(judge({ checklist: [anItem()], runbook: [section, { ...section, link: '' }] })).toContain('Runbook');
    expect(judge({ checklist: [anItem()] })).toContain('Runbook');
    expect(judge({ runbook: [section] })).toContain('Move2Run Checklist');
    expect(judged('documents-linked', minor({ checklistLink: link, runbookLink: link }))).toBe('met');
  });

  it('[CHG-06] changes-evaluated wants a note on each change that is not standard', () => {
    const done = aChange({ evaluation: 'Halves the run time' });
    expect(judged('changes-evaluated', facts({ changes: [done] }))).toBe('met');
    expect(judged('changes-evaluated', facts({ changes: [done, aChange({ number: 'RFC-2', evaluation: ' ' })] }))).toBe(
      'not-met: Nobody noted whether these meet their purpose: RFC-2.',
    );
    expect(judged('changes-evaluated', facts({ changes: [aChange({ decision: 'standard' })] }))).toContain(
      'not-applicable',
    );
  });
});
