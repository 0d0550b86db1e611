import { describe, expect, test } from '@jest/globals';
import { childTabs } from '../../src/domain/register/workbook';
import { daysByMember } from '../../src/domain/packages/days';
import { detailOf } from '../../src/domain/releases/details';
import { processView } from '../../src/use-cases/views/process';
import { people } from './walk/company';
import type { Desk } from './walk/desk';
import { building, inSession, planning, submitted, testing } from './walk/minor';

const { owner, manager, build, run, lead, observer } = people;
const link = 'https://docs.example.test/tests';
const first = 'REL-2026-0001';
const window = { windowStart: '2026-05-14T20:00', windowEnd: '2026-05-14T22:00' };
const pkg = { subject: 'PKG-2026-001' };

/** A second release that is where the first one is, with records of its own. */
function twin(desk: Desk, id: string): void {
  const { register } = desk;
  register.put('releases', id, { ...register.get('releases', first), title: `Twin ${id}` });
  for (const tab of childTabs)
    for (const it of register.all(tab).filter((row) => row.id.startsWith(`${first}/`)))
      register.put(tab, it.id.replace(first, id), { ...it });
}

/** Members that join the first package, opened with that window. */
function packaged(desk: Desk, ids: readonly string[], at = window): Desk {
  desk.does(manager, 'create-package', { title: 'May package', ...at });
  for (const id of ids) {
    desk.release = id;
    desk.does(manager, 'join-package', { package: 'PKG-2026-001' });
  }
  return desk;
}

const pack = (desk: Desk) => desk.register.get('packages', 'PKG-2026-001');
const row = (desk: Desk, id: string) => desk.register.get('releases', id);

describe('members of a package', () => {
  test('[DEF-07, DEF-08] a package of one is fine: the release takes over the common window', () => {
    const desk = packaged(building(), [first], { windowStart: '2026-05-20T20:00', windowEnd: '2026-05-20T23:00' });
    expect(pack(desk)).toMatchObject({ title: 'May package', members: [first] });
    expect(row(desk, first)).toMatchObject({
      package: 'PKG-2026-001',
      windowStart: '2026-05-20T18:00:00Z',
      windowEnd: '2026-05-20T21:00:00Z',
      plannedGoLive: '2026-05-20',
      replans: 1,
    });
    const goLive = desk.register.all('milestones').find((it) => it.kind === 'go-live');
    expect(goLive?.forecast).toBe('2026-05-20');
    expect(desk.refusal(owner, 'edit-release', { ...window, reason: 'x' })).toMatch(/window of package PKG-2026-001/);
  });

  test('[DEF-08] a release is in one package at a time, and in none that is not there', () => {
    const desk = packaged(planning(), [first]);
    desk.does(manager, 'create-package', { title: 'June package', ...window });
    expect(desk.refusal(manager, 'join-package', { package: 'PKG-2026-002' })).toMatch(/already; move it/);
    expect(desk.refusal(owner, 'leave-package', { reason: 'x' })).toMatch(/not yours/);
    const alone = submitted();
    expect(alone.refusal(manager, 'join-package', { package: 'PKG-2026-009' })).toMatch(/PKG-2026-009/);
    expect(alone.refusal(build, 'join-package', { package: 'PKG-2026-001' })).toMatch(/not yours/);
    expect(alone.refusal(manager, 'leave-package', { reason: 'x' })).toMatch(/in no package/);
  });

  test('[DEF-08] a member is moved in one audited step, with its reason on every record that changes', () => {
    const desk = packaged(planning(), [first]);
    desk.does(manager, 'create-package', {
      title: 'June package',
      windowStart: '2026-06-11T20:00',
      windowEnd: '2026-06-11T22:00',
    });
    expect(desk.refusal(manager, 'move-package', { package: 'PKG-2026-002' })).toMatch(/fill this in/);
    const from = desk.register.audit.length;
    desk.does(manager, 'move-package', { package: 'PKG-2026-002', reason: 'Vendor needs June' });
    expect(pack(desk).members).toEqual([]);
    expect(desk.register.get('packages', 'PKG-2026-002').members).toEqual([first]);
    expect(row(desk, first)).toMatchObject({ package: 'PKG-2026-002', plannedGoLive: '2026-06-11' });
    const told = desk.register.audit.slice(from).filter((it) => !it.record.includes('/'));
    expect(told.map((it) => it.record).sort()).toEqual(['PKG-2026-001', 'PKG-2026-002', first]);
    expect(told.every((it) => it.who === manager && it.why.includes('Vendor needs June'))).toBe(true);
  });

  test('[MOD-11] one that goes in a sequence is not packaged, nor one that is packaged put into a sequence', () => {
    const desk = packaged(planning(), [first]);
    twin(desk, 'REL-2026-0002');
    desk.register.put('releases', 'REL-2026-0002', { package: '', relations: JSON.stringify({ follows: ['REL-1'] }) });
    expect(desk.refusal(owner, 'relate', { other: 'REL-2026-0002' })).toMatch(/member of PKG-2026-001/);
    desk.release = 'REL-2026-0002';
    expect(desk.refusal(manager, 'join-package', { package: 'PKG-2026-001' })).toMatch(
      /singly, in sequence or packaged/,
    );
  });

  test('[DEF-07] the window of the package moves all its members, or none', () => {
    const desk = planning();
    twin(desk, 'REL-2026-0002');
    packaged(desk, [first, 'REL-2026-0002']);
    const june = { windowStart: '2026-06-11T20:00', windowEnd: '2026-06-11T22:00', reason: 'Holidays' };
    expect(desk.refusal(owner, 'set-package-window', june, pkg)).toMatch(/not yours/);
    desk.register.put('releases', 'REL-2026-0002', { deploymentStart: '2026-05-01T00:00:00Z' });
    expect(desk.refusal(manager, 'set-package-window', june, pkg)).toMatch(/^REL-2026-0002: /);
    expect(row(desk, first).plannedGoLive).toBe('2026-05-14');
    desk.register.put('releases', 'REL-2026-0002', { deploymentStart: '' });
    desk.does(manager, 'set-package-window', june, pkg);
    expect([pack(desk), row(desk, first), row(desk, 'REL-2026-0002')].map((it) => it.windowEnd)).toEqual(
      Array(3).fill('2026-06-11T20:00:00Z'),
    );
  });

  test('[DEF-07] tests are recorded once and count for every member', () => {
    const desk = testing();
    twin(desk, 'REL-2026-0002');
    packaged(desk, [first, 'REL-2026-0002']);
    const figures = { planned: 9, executed: 9, passed: 9, failed: 0, blockedTests: 0 };
    desk.does(build, 'share-package-tests', { testType: 'functional', ...figures, evidence: link }, pkg);
    expect(desk.register.all('tests').map((it) => [it.id.split('/')[0], it.type, it.passed, it.evidence])).toEqual([
      [first, 'functional', 9, link],
      ['REL-2026-0002', 'functional', 9, link],
    ]);
    expect(pack(desk).evidence).toBe(link);
  });

  test('[DEF-07] every member is watched as long as the longest of them', () => {
    const desk = planning();
    twin(desk, 'REL-2026-0002');
    desk.register.put('releases', 'REL-2026-0002', { model: 'MAJOR', type: 'major' });
    packaged(desk, [first, 'REL-2026-0002']);
    desk.release = first;
    desk.register.put('releases', first, {
      state: 'deploying',
      deploymentStart: '2026-05-14T18:00:00Z',
      deploymentEnd: '2026-05-14T19:00:00Z',
      outcome: 'success',
      closure: JSON.stringify({ verifiedBy: run, verifiedAt: '2026-05-14T19:10:00Z', verification: 'Fine' }),
    });
    desk.register.now = '2026-05-14T19:30:00Z';
    desk.does(manager, 'decide-gate', { note: 'Live' }, { subject: 'G5a' });
    expect(row(desk, first).hypercarePlannedEnd).toBe('2026-05-28');
    expect(detailOf(row(desk, first), 'relations').packageDays).toBe(10);
  });
});

describe('the session of a package', () => {
  const three = [first, 'REL-2026-0002', 'REL-2026-0003'];

  /** Three members, all of them ready, no session open. */
  function ready(): Desk {
    const desk = inSession();
    for (const it of desk.register.all('decisions').filter((one) => one.kind === 'session'))
      desk.register.put('decisions', it.id, { result: 'done' });
    three.slice(1).forEach((id) => twin(desk, id));
    return packaged(desk, three);
  }

  const voted = (desk: Desk): Desk => {
    desk.does(manager, 'open-package-session', {}, pkg);
    desk.does(lead, 'vote-package', { members: three, vote: 'go' }, pkg);
    return desk;
  };

  test('[DEF-07] is opened once for all, and not while one of them lacks something', () => {
    const desk = ready();
    const rollback = row(desk, 'REL-2026-0003').rollback;
    desk.register.put('releases', 'REL-2026-0003', { rollback: '' });
    expect(desk.refusal(manager, 'open-package-session', {}, pkg)).toMatch(/^REL-2026-0003: /);
    const sessions = () =>
      desk.register.all('decisions').filter((it) => it.kind === 'session' && it.result === 'open').length;
    expect(sessions()).toBe(0);
    desk.register.put('releases', 'REL-2026-0003', { rollback });
    desk.does(manager, 'open-package-session', {}, pkg);
    expect(sessions()).toBe(3);
    expect(pack(desk).sessionAt).toBe(desk.register.now);
    expect(desk.refusal(observer, 'open-package-session', {}, pkg)).toMatch(/not yours/);
  });

  test('[DEF-07] decides each member: some go, another is cancelled', () => {
    const desk = voted(ready());
    desk.does(manager, 'decide-package', { members: three.slice(0, 2), decision: 'go' }, pkg);
    expect(three.map((id) => row(desk, id).state)).toEqual(['authorised', 'authorised', 'move2run']);
    const end = { members: three.slice(2), decision: 'no-go-cancelled', reason: 'No longer wanted' };
    desk.does(manager, 'decide-package', end, pkg);
    expect(three.map((id) => row(desk, id).decision)).toEqual(['go', 'go', 'no-go-cancelled']);
  });

  test('[DEF-07] a member without its quorum is named, and nobody is decided', () => {
    const desk = ready();
    desk.does(manager, 'open-package-session', {}, pkg);
    desk.does(lead, 'vote-package', { members: three.slice(0, 2), vote: 'go' }, pkg);
    const no = desk.refusal(manager, 'decide-package', { members: three, decision: 'go' }, pkg);
    expect(no).toMatch(/^REL-2026-0003: /);
    expect(three.map((id) => row(desk, id).state)).toEqual(Array(3).fill('move2run'));
  });

  test('[DEF-07] members that are delayed leave the package with a window of their own; the others go', () => {
    const desk = voted(ready());
    const later = { windowStart: '2026-05-21T20:00', windowEnd: '2026-05-21T22:00' };
    const delayed = { members: three.slice(1), decision: 'no-go-delayed', reason: 'Not rehearsed', ...later };
    desk.does(manager, 'decide-package', delayed, pkg);
    expect(pack(desk).members).toEqual([first]);
    expect(Object.keys(daysByMember(pack(desk).days))).toEqual([first]);
    for (const id of three.slice(1))
      expect(row(desk, id)).toMatchObject({ package: '', plannedGoLive: '2026-05-21', decision: 'no-go-delayed' });
    desk.does(manager, 'decide-package', { members: [first], decision: 'go' }, pkg);
    expect(row(desk, first).state).toBe('authorised');
  });

  test('[DEF-07] a member that was cancelled does not hold up the others', () => {
    const desk = ready();
    desk.release = 'REL-2026-0003';
    desk.does(manager, 'cancel', { reason: 'No longer wanted' });
    desk.does(manager, 'open-package-session', {}, pkg);
    const later = { windowStart: '2026-05-21T20:00', windowEnd: '2026-05-21T22:00', reason: 'Room is taken' };
    desk.does(manager, 'set-package-window', later, pkg);
    expect(three.map((id) => row(desk, id).plannedGoLive)).toEqual(['2026-05-21', '2026-05-21', '2026-05-14']);
  });

  test('[DEF-08] a member pulled after the Go is decided anew, and its people are told', () => {
    const desk = voted(ready());
    desk.does(manager, 'decide-package', { members: three, decision: 'go' }, pkg);
    desk.release = 'REL-2026-0002';
    const from = desk.register.notices.length;
    desk.does(manager, 'leave-package', { reason: 'Needs another week' });
    expect(row(desk, 'REL-2026-0002')).toMatchObject({ state: 'move2run', decision: '', decidedAt: '', package: '' });
    expect(pack(desk).members).toEqual([first, 'REL-2026-0003']);
    expect([first, 'REL-2026-0003'].map((id) => row(desk, id).state)).toEqual(['authorised', 'authorised']);
    const mails = desk.register.notices.slice(from).filter((it) => it.channel === 'mail');
    expect(mails.some((it) => it.to.includes(owner) && /after the session/.test(it.body))).toBe(true);
    expect(mails.every((it) => it.release === 'REL-2026-0002')).toBe(true);
  });

  test('[DEF-08] a member pulled while the session is open leaves that session', () => {
    const desk = voted(ready());
    desk.release = 'REL-2026-0003';
    desk.does(manager, 'leave-package', { reason: 'Needs another week' });
    expect(desk.refusal(lead, 'cast-vote', { vote: 'go' })).toMatch(/session/i);
    desk.does(manager, 'open-session');
    desk.does(manager, 'decide-package', { members: three.slice(0, 2), decision: 'go' }, pkg);
    expect(row(desk, 'REL-2026-0003').state).toBe('move2run');
  });
});

describe('the page of packages', () => {
  test('[DEF-07] lists each with its window, what its members ask for and where they stand', () => {
    const desk = planning();
    twin(desk, 'REL-2026-0002');
    desk.register.put('releases', 'REL-2026-0002', { model: 'MAJOR', type: 'major', state: 'build' });
    packaged(desk, [first, 'REL-2026-0002']);
    desk.register.actor = manager;
    const { world, circumstances } = desk.register.look(processView.wants('packages'));
    const shown = processView.show(world, 'packages', circumstances);
    if (shown.kind === 'refusal') throw new Error(shown.why.key);
    const [line] = shown.view.panel.rows;
    expect(line?.title).toBe('PKG-2026-001 May package');
    for (const part of [
      /14 May 2026/,
      /Portfolio Board/,
      /SIP/,
      /full session/,
      /hypercare 10/,
      /Faster checkout: Planning/,
      /Build/,
    ])
      expect(line?.detail).toMatch(part);
    expect(line?.actions.map((it) => it.action)).toEqual([
      'open-package-session',
      'vote-package',
      'decide-package',
      'share-package-tests',
      'set-package-window',
    ]);
    expect(shown.view.panel.actions.map((it) => it.action)).toEqual(['create-package', 'release-from-rfc']);
  });
});
