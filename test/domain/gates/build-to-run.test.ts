import { describe, expect, it } from '@jest/globals';
import defaults from '../../../src/defaults';
import { evaluateGate, open } from '../../../src/domain/gates/evaluate';
import { withDetail } from '../../../src/domain/releases/details';
import { aPerson, aRecord, aRelease, aValidatedItem, anItem, facts, someSettings, today, who } from '../../builders';
import { judged } from './judged';

const major = aRelease({ type: 'major', model: 'MAJOR' });
const link = 'https://kb.acme.example/1';
const aPackage = aRecord('components', {
  id: 'C1',
  kind: 'build-package',
  name: 'payroll',
  version: '2.4.0',
  checksum: 'sha256:1a2b',
  link,
});

describe('what Build leaves behind', () => {
  it('[ACV-09, ACT-27] names a build package without version, place or checksum', () => {
    for (const lacking of ['version', 'link', 'checksum'] as const)
      expect(judged('build-package-identified', facts({ components: [{ ...aPackage, [lacking]: '' }] }))).toMatch(
        /not-met: These build packages lack .*payroll/,
      );
  });

  it('[WF-16] wants a Major to confirm that this very version was assembled', () => {
    const on = (set: object, release = major) =>
      judged('package-assembled', facts({ release, components: [{ ...aPackage, ...set }] }));
    expect(on({})).toBe('not-met: Nobody has confirmed that this version was assembled: payroll 2.4.0.');
    expect(on({ assembledVersion: '2.3.9' })).toContain('not-met');
    expect(on({ assembledVersion: '2.4.0' })).toBe('met');
    expect(on({}, aRelease())).toContain('not-applicable');
    expect(on({ assembledVersion: '2.3.9' }, aRelease())).toContain('not-met');
  });

  it('[ACT-27, ACV-06, WF-15] wants each build task built and tied to its requirement; a Major has some', () => {
    const task = aRecord('components', {
      id: 'C2',
      kind: 'component',
      name: 'Batch',
      requirement: 'REQ-7',
      progress: 'built',
    });
    const on = (components: readonly (typeof task)[], release = major) =>
      judged('components-built', facts({ release, components }));
    expect(on([task])).toBe('met');
    expect(on([{ ...task, requirement: '' }])).toContain('Batch');
    expect(on([task, { ...task, name: 'Screen', progress: 'in-work' }])).toContain('Screen');
    expect(on([])).toContain('not-met: No component');
    expect(on([], aRelease())).toContain('not-applicable');
    expect(on([{ ...task, progress: 'planned' }], aRelease())).toContain('Batch');
  });

  it('[WF-17, ACV-10] wants a document from each template on a Major, a draft with its link', () => {
    const names = ['SD', 'HLD', 'LLD', 'ESC'];
    const components = names.map((it) =>
      aRecord('components', { id: it, kind: 'document', name: it, template: `${it} 1.0`, state: 'draft', link }),
    );
    const on = (of: typeof components) => judged('documents-started', facts({ release: major, components: of }));
    expect(on(components)).toBe('met');
    expect(on(components.slice(1))).toBe('not-met: No document yet from these templates: Service description.');
    expect(on(components.map((it) => (it.id === 'LLD' ? { ...it, link: '' } : it)))).toContain('no link yet: LLD');
  });

  it('[INT-08, ACV-07] knows of each CI whether it is new, changed or retired', () => {
    const ci = (action: 'new' | 'changed' | 'retired' | '') =>
      aRecord('components', { id: action, kind: 'ci', name: `CI ${action}`, action });
    expect(judged('cis-listed', facts({ components: [ci('new'), ci('changed'), ci('retired')] }))).toBe('met');
    expect(judged('cis-listed', facts({ components: [ci('new'), ci('')] }))).toContain('not-met');
  });
});

describe('what Test proves', () => {
  const round = (type: 'functional' | 'performance' | 'uat') =>
    aRecord('tests', {
      id: type,
      type,
      round: 1,
      planned: 10,
      executed: 10,
      passed: 10,
      failed: 0,
      blocked: 0,
      recordedBy: who.build,
    });
  const all = [round('functional'), round('performance'), round('uat')];

  it('[ACV-11, CHG-05] on a Major, that it works, how well it works, and that its users think so', () => {
    const on = (tests: typeof all) => judged('tests-passed', facts({ release: major, tests }));
    expect(on(all)).toBe('met');
    expect(on(all.slice(1))).toBe('not-met: Tests are missing: functional.');
    expect(on([round('functional'), round('uat')])).toContain('non-functional');
    expect(on(all.slice(0, 2))).toContain('user acceptance');
    expect(judged('tests-passed', facts({ tests: all.slice(0, 1) }))).toBe('met');
  });

  it('[CHG-05] the gate stays shut on a failed validation of the package, whatever else is fine', () => {
    const settings = someSettings();
    const uat = JSON.stringify({ signedBy: who.signatory, signedOn: today, recordedBy: who.signatory });
    const release = aRelease({ state: 'test', uat });
    const checklist = [aValidatedItem({ item: 'I1', raciRow: '3.1' })];
    const verdicts = (tests: typeof all) => evaluateGate('G3', facts({ release, checklist, tests }, settings));
    expect(open(verdicts(all))).toBe(true);
    expect(open(verdicts(all.map((it) => (it.type === 'performance' ? { ...it, passed: 9, failed: 1 } : it))))).toBe(
      false,
    );
  });
});

describe('what Run takes over', () => {
  const there = { owner: who.build, link, acceptedBy: who.run, acceptedOn: today };
  const pack = {
    runbook: there,
    structure: there,
    trainings: there,
    guides: there,
    checkedBy: who.board,
    finalOn: today,
    sessions: [
      { topic: 'All', audience: 'support', on: today, invited: 3, attended: 3, link: '', recordedBy: who.build },
    ],
  };
  const withPack = (set: object, release = major) => ({
    ...release,
    handOver: withDetail(release, 'handOver', { ...pack, ...set }),
  });

  it('[OBJ-03, PSF-05] keeps a Major from going live while the knowledge pack is not complete', () => {
    const on = (release: typeof major) => judged('knowledge-transferred', facts({ release }));
    expect(on(withPack({}))).toBe('met');
    expect(on(major)).toContain('Runbook: nobody keeps it');
    expect(on(withPack({ guides: { ...there, acceptedBy: '' } }))).toContain('User guides: not taken over by Run');
    expect(on(withPack({ checkedBy: '' }))).toContain('Knowledge Manager');
    expect(on(aRelease())).toContain('not-applicable');
    expect(on(withPack({ guides: { ...there, link: '' } }, aRelease()))).toContain('User guides: no link');
  });

  const section = (number: number) =>
    aRecord('runbook', {
      id: `R${number}`,
      section: number,
      title: `Section ${number}`,
      touched: true,
      state: 'complete',
      link,
      writtenBy: who.build,
      reviewedBy: who.owner,
      reviewedOn: '2026-05-06',
    });
  const fifteen = Array.from({ length: 15 }, (_, place) => section(place + 1));

  it('[RUN-02, RUN-03, RUN-06, RUN-07, RUN-08, RUN-09] is missing as long as one section of V0 is: escalation, service levels, requests, key steps, contacts, rollback', () => {
    const on = (runbook: typeof fifteen) => judged('runbook-complete', facts({ release: major, runbook }));
    expect(on(fifteen)).toBe('met');
    for (const number of [4, 5, 6, 7, 9, 11])
      expect(on(fifteen.map((it) => (it.section === number ? { ...it, state: 'draft' as const } : it)))).toContain(
        `§${number} Section ${number}`,
      );
  });

  it('[RUN-07] has service levels that the Service Level Manager agreed to, where the company has one', () => {
    const level = 'levi@acme.example';
    const settings = someSettings({
      people: [...someSettings().people, aPerson(level, { roles: ['service-level-manager'] })],
    });
    const on = (reviewedBy: string) =>
      judged(
        'runbook-complete',
        facts(
          { release: major, runbook: fifteen.map((it) => (it.section === 6 ? { ...it, reviewedBy } : it)) },
          settings,
        ),
      );
    expect(on(who.owner)).toBe('not-met: The Service Level Manager has not agreed to it: §6 Section 6.');
    expect(on(level)).toBe('met');
  });

  it('[RUN-05] is old where a major incident came after the review of contacts or escalation', () => {
    const incidents = [aRecord('incidents', { id: 'I', major: true, openedAt: '2026-05-06T22:30:00Z' })];
    expect(judged('runbook-complete', facts({ release: major, runbook: fifteen, incidents }))).toContain(
      'review date: §4 Section 4, §5 Section 5, §11',
    );
  });

  it('[RUN-03] is waived by no setting, on any model (clarification 51)', () => {
    const gates = defaults.en.gates.map((it) =>
      it.id === 'runbook-complete' || it.id === 'medium-items' ? { ...it, active: false } : it,
    );
    const verdicts = evaluateGate('G4', facts({ release: major }, someSettings({ gates })));
    const stateOf = (id: string) => verdicts.find((it) => it.criterion.id === id)?.verdict.state;
    expect(stateOf('medium-items')).toBe('not-applicable');
    expect(stateOf('runbook-complete')).toBe('not-met');
  });

  const high = ['A2', 'B1', 'D1', 'E1', 'E2', 'J1', 'J2', 'J3'];

  it('[INT-04, INT-09, INT-10, INT-12, PSF-12, CHK-06] stops at one open item: support organisation, CMDB, SLA, service requests, backup, LeanIX', () => {
    const template = defaults.en.checklistTemplate.filter((it) => high.includes(it.id));
    expect(template.map((it) => [it.id, it.priority, it.major])).toEqual(high.map((it) => [it, 'high', 'always']));
    for (const item of high) {
      const checklist = high.map((it) => (it === item ? anItem({ item: it }) : aValidatedItem({ item: it })));
      expect(judged('high-items', facts({ release: major, checklist }))).toBe(`not-met: 1 high item is open: ${item}.`);
      const aside = high.map((it) =>
        it === item ? anItem({ item: it, state: 'unchanged', reason: 'Same' }) : aValidatedItem({ item: it }),
      );
      expect(judged('high-items', facts({ release: major, checklist: aside }))).toContain(item);
    }
  });

  it('[INT-12] has the list of service requests in the Runbook', () => {
    expect(defaults.en.runbookTemplate.find((it) => it.id === '7')).toMatchObject({
      version: 'v0',
      items: expect.arrayContaining(['D1', 'D2']),
    });
    const release = major;
    const runbook = fifteen.map((it) => (it.section === 7 ? { ...it, state: 'empty' as const } : it));
    expect(judged('runbook-complete', facts({ release, runbook }))).toContain('§7');
  });
});
