import { describe, expect, test } from '@jest/globals';
import { people } from '../walk/company';
import type { Desk } from '../walk/desk';
import { building, testing } from '../walk/minor';

const { owner, build, run, signatory, observer } = people;
const link = 'https://docs.example.test/page';

const listed = (desk: Desk, name: string) => {
  const found = desk.register.all('components').find((it) => it.name === name);
  if (!found) throw new Error(`No ${name}`);
  return found;
};

describe('what Build makes', () => {
  test('[WF-15, ACT-27, ACV-06] a build task names its requirement, and has a status that the gate looks at', () => {
    const desk = building();
    expect(desk.act(build, 'add-component', { componentKind: 'component', name: 'Batch', owner: build })).toMatchObject(
      { kind: 'refusal', fields: { requirement: { key: 'form.missing' } } },
    );
    desk.does(build, 'add-component', {
      componentKind: 'component',
      name: 'Batch',
      owner: build,
      requirement: 'REQ-7',
    });
    const { id: subject } = listed(desk, 'Batch');
    expect(listed(desk, 'Batch')).toMatchObject({ requirement: 'REQ-7', progress: 'planned', owner: build });
    expect(desk.refusal(owner, 'decide-gate', { note: 'x' }, { subject: 'G2' })).toMatch(/Not built yet.*Batch/);
    desk.does(build, 'update-component', { progress: 'built' }, { subject });
    expect(desk.refusal(owner, 'decide-gate', { note: 'x' }, { subject: 'G2' })).not.toMatch(/Batch/);
  });

  test('[ACT-27, ACV-09] Build is not left without version, place and checksum of the build package', () => {
    const desk = building();
    expect(desk.refusal(build, 'add-component', { componentKind: 'build-package', name: 'shop' })).toMatch(
      /fill this in/,
    );
    desk.does(build, 'add-component', { componentKind: 'build-package', name: 'shop', version: '1.10', link });
    expect(desk.refusal(owner, 'decide-gate', { note: 'x' }, { subject: 'G2' })).toMatch(/a checksum: shop 1.10/);
    desk.does(build, 'update-component', { checksum: 'sha256:1' }, { subject: listed(desk, 'shop').id });
    expect(desk.refusal(owner, 'decide-gate', { note: 'x' }, { subject: 'G2' })).not.toMatch(/checksum/);
  });

  test('[WF-16] the assembly is confirmed for one version, and again for the next', () => {
    const desk = testing();
    const { id: subject } = listed(desk, 'shop');
    expect(desk.refusal(observer, 'confirm-assembly', {}, { subject })).toMatch(/not yours|you are not/);
    expect(desk.refusal(build, 'confirm-assembly', {}, { subject: listed(desk, 'web-shop').id })).toMatch(
      /not a build package/,
    );
    desk.does(build, 'confirm-assembly', {}, { subject });
    expect(listed(desk, 'shop')).toMatchObject({
      assembledVersion: '1.10',
      assembledBy: build,
      assembledOn: '2026-03-02',
    });
    expect(desk.refusal(build, 'confirm-assembly', {}, { subject })).toMatch(/1\.10 is confirmed already/);
    desk.does(build, 'update-component', { version: '1.11' }, { subject });
    desk.does(build, 'confirm-assembly', {}, { subject });
    expect(listed(desk, 'shop').assembledVersion).toBe('1.11');
  });

  test('[INT-08, ACV-07, CHK-06] a CI is new, changed or retired, and carries its LeanIX reference', () => {
    const desk = building();
    desk.does(build, 'add-component', {
      componentKind: 'ci',
      name: 'old-shop',
      ciAction: 'retired',
      ciReference: 'APP-4711',
    });
    expect(listed(desk, 'old-shop')).toMatchObject({ kind: 'ci', action: 'retired', reference: 'APP-4711' });
  });
});

describe('the document set', () => {
  test('[ACV-10, PSF-06] starts from the templates, and each document keeps id and version of its own', () => {
    const desk = building();
    desk.does(build, 'start-documents');
    const drafts = desk.register.all('components').filter((it) => it.kind === 'document');
    expect(drafts.map((it) => [it.name, it.template, it.state, it.owner])).toEqual([
      ['Service description', 'SD 1.0', 'draft', build],
      ['High-level design', 'HLD 1.0', 'draft', build],
      ['Low-level design', 'LLD 1.0', 'draft', build],
      ['Escalation matrix', 'ESC 1.0', 'draft', build],
    ]);
    expect(desk.refusal(build, 'start-documents')).toMatch(/from every template/);
    const company = desk.register.settings.company.map((it) =>
      it.id === 'documentTemplates' ? { ...it, value: it.value.replace('HLD 1.0', 'HLD 2.0') } : it,
    );
    desk.register.settings = { ...desk.register.settings, company };
    desk.does(build, 'update-component', { link }, { subject: drafts[1]?.id ?? '' });
    expect(listed(desk, 'High-level design')).toMatchObject({ template: 'HLD 1.0', link });
  });

  test('[ACV-10] goes from draft to reviewed and approved, never by its owner alone', () => {
    const desk = building();
    desk.does(build, 'start-documents');
    const { id: subject } = listed(desk, 'Low-level design');
    expect(desk.refusal(build, 'update-component', { documentState: 'reviewed' }, { subject })).toMatch(/yourself/);
    desk.does(run, 'update-component', { documentState: 'reviewed' }, { subject });
    desk.does(owner, 'update-component', { documentState: 'approved' }, { subject });
    expect(listed(desk, 'Low-level design').state).toBe('approved');
    expect(
      desk.refusal(build, 'add-component', { componentKind: 'document', name: 'Own', documentState: 'approved' }),
    ).toMatch(/yourself/);
  });
});

describe('tests go round', () => {
  const figures = { planned: 20, executed: 20, passed: 18, failed: 2, blockedTests: 0, evidence: link };

  test('[WF-18, ACV-11, ACT-28] by type: planned, executed, passed, failed, blocked; a plan is filled in', () => {
    const desk = testing();
    const none = { executed: 0, passed: 0, failed: 0, blockedTests: 0 };
    desk.does(build, 'record-tests', { testType: 'performance', planned: 5, ...none });
    desk.does(build, 'record-tests', {
      ...figures,
      testType: 'performance',
      planned: 6,
      executed: 5,
      passed: 4,
      failed: 1,
      blockedTests: 1,
    });
    expect(desk.register.all('tests')).toEqual([
      expect.objectContaining({
        type: 'performance',
        round: 1,
        planned: 6,
        executed: 5,
        passed: 4,
        failed: 1,
        blocked: 1,
        evidence: link,
        recordedBy: build,
        recordedOn: '2026-03-02',
      }),
    ]);
    expect(desk.refusal(build, 'record-tests', { ...figures, testType: 'uat', executed: 21 })).toMatch(/21/);
  });

  test('[WF-20] failed, the release stays; the defect has owner and round; fixed, the next round opens the way', () => {
    const desk = testing();
    desk.does(build, 'record-tests', { ...figures, testType: 'functional' });
    desk.does(build, 'add-defect', { defectTitle: 'Total is wrong', defectWeight: 'blocking' });
    const defect = desk.register.all('defects')[0];
    expect(defect).toMatchObject({ state: 'open', round: 1, owner: build });
    const shut = desk.refusal(owner, 'decide-gate', { note: 'x' }, { subject: 'G3' });
    expect(shut).toMatch(/Tests failed/);
    expect(shut).toMatch(/Total is wrong/);
    desk.does(build, 'update-defect', { defectState: 'fixed' }, { subject: defect?.id ?? '' });
    desk.does(build, 'record-tests', { ...figures, testType: 'functional', passed: 20, failed: 0 });
    expect(desk.register.all('tests').map((it) => it.round)).toEqual([1, 2]);
    const next = desk.refusal(owner, 'decide-gate', { note: 'x' }, { subject: 'G3' });
    expect(next).not.toMatch(/Tests failed|Total is wrong/);
    desk.does(build, 'add-defect', { defectTitle: 'Typo', defectWeight: 'normal', owner: run });
    expect(desk.register.all('defects')[1]).toMatchObject({ round: 2, owner: run });
  });

  test('[ACV-12, PSF-14, ACT-28] the signatory signs only when every planned acceptance case was tried', () => {
    const desk = testing();
    desk.does(run, 'record-tests', { ...figures, testType: 'uat', planned: 8, executed: 6, passed: 6, failed: 0 });
    expect(desk.refusal(signatory, 'sign-uat', {})).toMatch(/Only 75 % of the acceptance cases/);
    desk.does(run, 'record-tests', { ...figures, testType: 'uat', planned: 8, executed: 8, passed: 8, failed: 0 });
    desk.does(signatory, 'sign-uat', { evidence: link });
    expect(JSON.parse(desk.row.uat)).toMatchObject({ signedBy: signatory, link });
  });
});
