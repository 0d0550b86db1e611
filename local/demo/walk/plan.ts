import { recordsOf, type Desk } from './desk';
import type { Story } from './story';

/** Days of the plan, worked back from the deployment; wall-clock day arithmetic without holidays. */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Planning as far as G1: scope, days, risk, RFC with its decision, security screen, freezes and overlaps, topics seen by Run. */
export function plan(desk: Desk, story: Story, release: string): void {
  const { cast, live } = story;
  desk.act(cast.owner, 'set-plan', {
    release,
    values: {
      scopeIn: `${story.service} ${story.version}: the change described, its release notes and its first-line guide.`,
      scopeOut: 'Interfaces, data model and hosting stay as they are.',
      planningEnd: dayBefore(live, 18),
      buildEnd: dayBefore(live, 12),
      testEnd: dayBefore(live, 6),
      goNoGo: dayBefore(live, 2),
    },
  });
  desk.act(cast.build, 'add-risk', {
    release,
    values: {
      riskTitle: 'The nightly batch may run longer on the first night.',
      probability: 'low',
      impact: 'medium',
      owner: cast.build,
      measure: 'Watch the batch and stop it at 04:00.',
    },
  });
  desk.act(cast.owner, 'add-change', {
    release,
    values: {
      rfcNumber: `CRQ${release.replace(/\D/g, '').padStart(12, '0')}`,
      changeKind: 'normal',
      impact: 'low',
      risk: 'low',
      dependencies: 'None known.',
    },
  });
  desk.act(cast.owner, 'answer-screen', {
    release,
    values: { exposure: false, personalData: false, authentication: false },
  });
  desk.act(cast.owner, 'set-topics', {
    release,
    values: { changed: [], reason: 'A small, backward-compatible change: only what is always asked.' },
  });
  desk.act(cast.run, 'see-topics', { release });
  approveChanges(desk, story, release);
  desk.act(cast.manager, 'review-window', {
    release,
    values: { reason: 'Looked at with the teams of the neighbouring releases; nothing in the way.' },
  });
}

/** The Delivery Manager's word on each RFC of a Minor (change authority). */
function approveChanges(desk: Desk, { cast }: Story, release: string): void {
  for (const subject of recordsOf(desk.release(cast.manager, release), 'CHG'))
    desk.act(cast.manager, 'decide-change', {
      release,
      subject,
      values: { decision: 'approved', note: 'Low risk, tested way back.' },
    });
}

/** Build as far as G2: package, CI and documents. */
export function build(desk: Desk, story: Story, release: string): void {
  const { cast, service, version } = story;
  const name = service.toLowerCase().replace(/ /g, '-');
  const add = (values: Readonly<Record<string, string>>) =>
    desk.act(cast.build, 'add-component', { release, values: { owner: cast.build, ...values } });
  add({
    componentKind: 'build-package',
    name,
    version,
    checksum: `sha256:${release.replace(/\D/g, '').padEnd(16, 'a7')}`,
    link: `https://packages.asterion.example/${name}/${version}`,
  });
  add({
    componentKind: 'ci',
    name: `${service} application`,
    ciAction: 'changed',
    link: `https://ci.asterion.example/${name}`,
  });
  add({
    componentKind: 'document',
    name: 'Release notes',
    documentState: 'draft',
    link: `https://docs.asterion.example/${name}/notes`,
  });
}

/** Test as far as G3: figures, UAT signature, rollback plan, and the items that belong to testing. */
export function test(desk: Desk, story: Story, release: string): void {
  const { cast, service } = story;
  const name = service.toLowerCase().replace(/ /g, '-');
  const evidence = `https://tests.asterion.example/${name}/${release}`;
  for (const [testType, planned] of [
    ['functional', 42],
    ['regression', 118],
    ['uat', 16],
  ] as const)
    desk.act(cast.build, 'record-tests', {
      release,
      values: { testType, planned, executed: planned, passed: planned, failed: 0, blockedTests: 0, evidence },
    });
  desk.act(cast.signatory, 'sign-uat', { release, values: { evidence } });
  desk.act(cast.build, 'set-rollback', {
    release,
    values: {
      planLink: `https://docs.asterion.example/${name}/rollback`,
      rollbackMinutes: 30,
      verifyMinutes: 15,
      tried: 'rehearsed',
      triedOn: dayBefore(story.live, 8),
      criteria: 'Any failed step of the verification script, or a P1 or P2 incident in the window.',
      decider: cast.manager,
    },
  });
}
