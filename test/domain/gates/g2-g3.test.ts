import { describe, expect, it } from '@jest/globals';
import { aRecord, aRelease, aValidatedItem, anItem, facts, who } from '../../builders';
import { judged } from './judged';

const major = aRelease({ type: 'major', model: 'MAJOR' });
const component = aRecord('components', {
  id: 'C1',
  kind: 'build-package',
  name: 'payroll',
  version: '2.4.0',
  checksum: 'sha256:1a2b',
  link: 'https://repo.acme.example/payroll',
});

describe('G2, is there something complete to test', () => {
  it('[ACT-27, ACV-09] build-package-identified wants a version, a place and a checksum', () => {
    expect(judged('build-package-identified', facts())).toContain('No build package');
    expect(judged('build-package-identified', facts({ components: [component] }))).toBe('met');
    expect(
      judged(
        'build-package-identified',
        facts({ components: [component, { ...component, name: 'batch', version: '' }] }),
      ),
    ).toContain('batch');
  });

  it('[ACV-07] cis-listed wants to know what happens to each CI', () => {
    const ci = aRecord('components', { id: 'C2', kind: 'ci', name: 'APP-PAY', action: 'changed' });
    expect(judged('cis-listed', facts({ components: [component] }))).toContain('No CI is listed');
    expect(judged('cis-listed', facts({ components: [ci] }))).toBe('met');
    expect(judged('cis-listed', facts({ components: [{ ...ci, action: '' }] }))).toContain('APP-PAY');
  });

  it('cis-listed does not apply to a release of documents alone', () => {
    expect(judged('cis-listed', facts({ release: aRelease({ contentTypes: ['documentation'] }) }))).toContain(
      'not-applicable',
    );
  });

  it('[WF-17] documents-started is content with a draft that has a link', () => {
    const draft = aRecord('components', {
      id: 'C3',
      kind: 'document',
      name: 'HLD',
      state: 'draft',
      link: 'https://kb.acme.example/hld',
    });
    expect(judged('documents-started', facts())).toContain('No document');
    expect(judged('documents-started', facts({ components: [draft] }))).toBe('met');
    expect(judged('documents-started', facts({ components: [{ ...draft, link: '' }] }))).toContain('HLD');
  });

  it('[ACV-08] sip-recommendations wants each recommendation of a Major done', () => {
    const open = aRecord('sip', { id: 'S1', recommendation: 'Rotate the key', owner: who.build });
    expect(judged('sip-recommendations', facts())).toContain('not-applicable');
    expect(judged('sip-recommendations', facts({ release: major, sip: [open] }))).toContain('Rotate the key');
    expect(judged('sip-recommendations', facts({ release: major, sip: [{ ...open, doneOn: '2026-05-01' }] }))).toBe(
      'met',
    );
  });
});

const round = aRecord('tests', {
  id: 'T1',
  type: 'functional',
  round: 1,
  planned: 10,
  executed: 10,
  passed: 10,
  failed: 0,
  blocked: 0,
  recordedBy: who.build,
});

describe('G3, does it work', () => {
  it('[WF-19] tests-passed is met when every planned test passed', () => {
    expect(judged('tests-passed', facts())).toContain('No test figures');
    expect(judged('tests-passed', facts({ tests: [round] }))).toBe('met');
  });

  it('[CHG-05, KRI-08] tests-passed wants every planned test carried out, none blocked, and at least one planned', () => {
    expect(judged('tests-passed', facts({ tests: [{ ...round, executed: 9, passed: 9 }] }))).toBe(
      'not-met: Not every planned test was carried out: Functional.',
    );
    expect(judged('tests-passed', facts({ tests: [{ ...round, passed: 9, blocked: 1 }] }))).toContain('blocked');
    expect(judged('tests-passed', facts({ tests: [{ ...round, planned: 0, executed: 0, passed: 0 }] }))).toContain(
      'No test was planned',
    );
    expect(judged('tests-passed', facts({ tests: [{ ...round, passed: 9 }] }))).toContain('not-met');
  });

  it('tests-passed does not believe figures that do not add up', () => {
    expect(judged('tests-passed', facts({ tests: [{ ...round, passed: 10, failed: 3 }] }))).toContain('do not add up');
    expect(judged('tests-passed', facts({ tests: [{ ...round, executed: 12, passed: 12 }] }))).toContain(
      'do not add up',
    );
  });

  it('tests-passed lets a failure pass when another person accepted it and said why', () => {
    const failed = { ...round, passed: 9, failed: 1 };
    expect(judged('tests-passed', facts({ tests: [failed] }))).toContain('Tests failed');
    expect(
      judged('tests-passed', facts({ tests: [{ ...failed, acceptedBy: who.owner, acceptance: 'Known, harmless' }] })),
    ).toBe('met');
    expect(
      judged('tests-passed', facts({ tests: [{ ...failed, acceptedBy: who.build, acceptance: 'Known, harmless' }] })),
    ).toContain('not-met');
    expect(judged('tests-passed', facts({ tests: [{ ...failed, acceptedBy: who.owner, acceptance: '' }] }))).toContain(
      'not-met',
    );
  });

  it('[WF-20] tests-passed judges a repeated type by its last round', () => {
    const first = { ...round, passed: 7, failed: 3 };
    expect(judged('tests-passed', facts({ tests: [first, { ...round, id: 'T2', round: 2 }] }))).toBe('met');
    expect(
      judged(
        'tests-passed',
        facts({
          tests: [
            { ...round, round: 1 },
            { ...first, id: 'T2', round: 2 },
          ],
        }),
      ),
    ).toContain('not-met');
  });

  it('defects-closed is stopped by an open blocking defect alone', () => {
    const defect = aRecord('defects', { id: 'D1', title: 'Slips twice', blocking: 'blocking', state: 'open' });
    expect(judged('defects-closed', facts())).toBe('met');
    expect(judged('defects-closed', facts({ defects: [defect] }))).toContain('Slips twice');
    expect(judged('defects-closed', facts({ defects: [{ ...defect, blocking: 'normal' }] }))).toBe('met');
    expect(judged('defects-closed', facts({ defects: [{ ...defect, state: 'fixed' }] }))).toBe('met');
    expect(judged('defects-closed', facts({ defects: [{ ...defect, state: 'accepted' }] }))).toContain(
      'Nobody is named',
    );
    expect(
      judged('defects-closed', facts({ defects: [{ ...defect, state: 'accepted', acceptedBy: who.owner }] })),
    ).toBe('met');
  });

  it('[ACV-12, PSF-14] uat-signed wants the business signatory', () => {
    const release = (uat: object, set = {}): ReturnType<typeof aRelease> =>
      aRelease({ uat: JSON.stringify(uat), ...set });
    const signed = { signedBy: who.signatory, signedOn: '2026-05-06', recordedBy: who.signatory };
    expect(judged('uat-signed', facts({ release: release(signed) }))).toBe('met');
    expect(judged('uat-signed', facts())).toContain('has not signed yet');
    expect(judged('uat-signed', facts({ release: aRelease({ signatory: '' }) }))).toContain('No business signatory');
    expect(judged('uat-signed', facts({ release: release({ ...signed, signedBy: who.owner }) }))).toContain(
      'Signed by Sofia',
    );
    expect(judged('uat-signed', facts({ release: release({ ...signed, signedOn: '2026-05-08' }) }))).toContain(
      'still to come',
    );
    expect(judged('uat-signed', facts({ release: release(signed, { buildLead: who.signatory }) }))).toContain(
      'their own work',
    );
  });

  it('uat-signed wants a link where somebody else recorded the signature', () => {
    const uat = { signedBy: who.signatory, signedOn: '2026-05-06', recordedBy: who.build };
    expect(judged('uat-signed', facts({ release: aRelease({ uat: JSON.stringify(uat) }) }))).toContain(
      'without a link',
    );
    expect(
      judged(
        'uat-signed',
        facts({ release: aRelease({ uat: JSON.stringify({ ...uat, link: 'https://mail.acme.example/7' }) }) }),
      ),
    ).toBe('met');
  });

  it('test-items-validated looks at the items of RACI row 3.1', () => {
    const open = anItem({ item: 'I1', raciRow: '3.1' });
    expect(judged('test-items-validated', facts())).toContain('does not exist');
    expect(judged('test-items-validated', facts({ checklist: [anItem()] }))).toBe('met');
    expect(judged('test-items-validated', facts({ checklist: [open] }))).toContain('I1');
    expect(
      judged('test-items-validated', facts({ checklist: [{ ...open, state: 'done', doneBy: who.build }] })),
    ).toContain('I1');
    expect(judged('test-items-validated', facts({ checklist: [aValidatedItem({ item: 'I1', raciRow: '3.1' })] }))).toBe(
      'met',
    );
    expect(judged('test-items-validated', facts({ checklist: [{ ...open, priority: 'low' }] }))).toBe('met');
  });

  it('test-items-validated asks less of an emergency, by the codes of the items', () => {
    const release = aRelease({ emergency: true });
    const item = (set: object): ReturnType<typeof anItem> => anItem({ item: 'I1', raciRow: '3.1', ...set });
    expect(judged('test-items-validated', facts({ release, checklist: [item({ emergency: 'later' })] }))).toBe('met');
    expect(judged('test-items-validated', facts({ release, checklist: [item({ emergency: 'now' })] }))).toContain('I1');
    expect(
      judged('test-items-validated', facts({ release, checklist: [item({ emergency: 'declared', state: 'done' })] })),
    ).toBe('met');
  });

  it('[ACV-13] sip-validated wants the SIP Team after the tests of a Major', () => {
    const file = aRecord('sip', { id: 'S1', owner: who.build, validatedOn: '2026-05-06', validatedBy: who.sip });
    expect(judged('sip-validated', facts())).toContain('not-applicable');
    expect(judged('sip-validated', facts({ release: major }))).toContain('not-met');
    expect(judged('sip-validated', facts({ release: major, sip: [file] }))).toBe('met');
    expect(judged('sip-validated', facts({ release: major, sip: [{ ...file, validatedBy: who.build }] }))).toContain(
      'not-met',
    );
  });
});
