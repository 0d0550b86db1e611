import { describe, expect, test } from '@jest/globals';
import { detailOf } from '../../../src/domain/releases/details';
import { people, settingsWith } from '../walk/company';
import { building, planning, submitted } from '../walk/minor';

const { owner, manager, build, run, cab, sip } = people;

const freeze = {
  id: 'campaign',
  reason: 'Campaign',
  start: '2026-05-10T00:00:00Z',
  end: '2026-05-20T00:00:00Z',
  domains: ['Sales'],
  services: [],
  exempts: ['delivery-manager'],
  message: '',
} as const;

describe('the plan', () => {
  test('days have to come in the order of the phases', () => {
    expect(planning().refusal(owner, 'set-plan', { planningEnd: '2026-04-01', buildEnd: '2026-03-01' })).toMatch(
      /not in the order/,
    );
  });

  test('a risk is added, reassessed and closed', () => {
    const desk = planning();
    desk.does(manager, 'add-risk', { riskTitle: 'Slow', probability: 'low', impact: 'low', owner: build });
    const [risk] = desk.register.all('risks');
    desk.does(build, 'update-risk', { impact: 'high', closed: true }, { subject: risk?.id ?? '' });
    expect(desk.register.all('risks')).toEqual([
      expect.objectContaining({ title: 'Slow', probability: 'low', impact: 'high', closedOn: '2026-03-02' }),
    ]);
    expect(desk.refusal(build, 'update-risk', {}, { subject: 'REL-2026-0001/RIS-9' })).toMatch(/no record/);
  });

  test('a freeze asks for a reason; a hard one for an exemption by those whom it names', () => {
    const desk = planning();
    desk.register.settings = settingsWith({ freezes: [{ ...freeze, strength: 'hard' }] });
    expect(desk.refusal(owner, 'review-window')).toMatch(/Campaign/);
    expect(desk.refusal(owner, 'review-window', { reason: 'Small' })).toMatch(/hard freeze/);
    expect(desk.refusal(owner, 'review-window', { reason: 'Small', exempt: true })).toMatch(/does not name you/);
    desk.does(manager, 'review-window', { reason: 'Small', exempt: true });
    expect(detailOf(desk.row, 'windowReview')).toMatchObject({
      freezes: ['campaign'],
      exemptedBy: manager,
      start: desk.row.windowStart,
    });
  });

  test('an overlapping release is agreed to with a reason', () => {
    const desk = planning();
    desk.register.put('releases', 'REL-2026-0099', {
      title: 'Rival',
      state: 'build',
      domains: ['Sales'],
      windowStart: '2026-05-14T19:00:00Z',
      windowEnd: '2026-05-14T23:00:00Z',
    });
    expect(desk.refusal(manager, 'review-window')).toMatch(/Rival/);
    desk.does(manager, 'review-window', { reason: 'Teams have agreed' });
    expect(detailOf(desk.row, 'windowReview').overlaps).toEqual(['REL-2026-0099']);
  });

  test('one yes of the security screen asks the SIP Team, whose answer is kept', () => {
    const desk = planning();
    const from = desk.register.notices.length;
    desk.does(owner, 'answer-screen', { exposure: true, personalData: false, authentication: false });
    expect(desk.register.notices.slice(from).map((it) => it.to)).toEqual([[sip]]);
    expect(desk.refusal(owner, 'answer-sip', { sipAnswer: 'None needed' })).toMatch(/not yours/);
    desk.does(sip, 'answer-sip', { sipAnswer: 'No assessment needed' });
    expect(detailOf(desk.row, 'screen')).toMatchObject({
      exposure: true,
      sipAnswer: 'No assessment needed',
      sipBy: sip,
    });
  });

  test('a topic that does not change closes what is asked only if changed, with one reason', () => {
    const desk = planning();
    expect(desk.refusal(owner, 'set-topics', { changed: ['L'] })).toMatch(/Say why/);
    expect(desk.refusal(owner, 'set-topics', { changed: ['Z'], reason: 'x' })).toMatch(/not in the list/);
    desk.does(owner, 'set-topics', { changed: ['L'], reason: 'Only deployment changes' });
    const items = desk.register.all('checklist');
    expect(
      items
        .filter((it) => it.state === 'unchanged')
        .every((it) => !it.fixed && it.reason === 'Only deployment changes'),
    ).toBe(true);
    expect(items.filter((it) => it.fixed && it.state !== 'open')).toEqual([]);
  });

  test('the Run lead sees the topics once they are answered, and again after they changed', () => {
    const desk = planning();
    expect(desk.refusal(run, 'see-topics')).toMatch(/not answered/);
    desk.does(owner, 'set-topics', { changed: [], reason: 'Nothing' });
    expect(desk.refusal(owner, 'see-topics')).toMatch(/not yours/);
    desk.does(run, 'see-topics');
    expect(desk.refusal(run, 'see-topics')).toMatch(/already/);
    desk.does(owner, 'set-topics', { changed: ['A'], reason: 'Owner changes' });
    expect(detailOf(desk.row, 'topics').seenBy).toBe('');
  });
});

describe('an RFC', () => {
  const add = { rfcNumber: 'CRQ-1', impact: 'low', risk: 'low' };

  test('[CHG-03, PSF-04] goes to the authority that kind and risk ask for', () => {
    const desk = planning();
    desk.does(owner, 'add-change', add);
    desk.does(owner, 'add-change', { ...add, rfcNumber: 'CRQ-2', risk: 'high' });
    desk.does(owner, 'add-change', { ...add, rfcNumber: 'CRQ-3', changeKind: 'standard' });
    desk.does(owner, 'add-change', { ...add, rfcNumber: 'CRQ-4', changeKind: 'emergency' });
    expect(desk.register.all('changes').map((it) => [it.number, it.route, it.decision])).toEqual([
      ['CRQ-1', 'authority', 'pending'],
      ['CRQ-2', 'cab', 'pending'],
      ['CRQ-3', 'none', 'standard'],
      ['CRQ-4', 'e-cab', 'pending'],
    ]);
    expect(desk.refusal(owner, 'add-change', add)).toMatch(/RFC CRQ-1 already/);
  });

  test('[BAD-47] is never decided by who recorded or asked for it', () => {
    const desk = planning();
    desk.does(manager, 'add-change', { ...add, changeRequester: owner });
    expect(
      desk.refusal(manager, 'decide-change', { decision: 'approved' }, { subject: `${desk.release}/CHA-1` }),
    ).toMatch(/another person/);
    desk.does(cab, 'decide-change', { decision: 'approved' }, { subject: `${desk.release}/CHA-1` });
    expect(desk.register.all('changes')).toEqual([
      expect.objectContaining({ decision: 'approved', decidedBy: cab, decidedOn: '2026-03-02' }),
    ]);
  });

  test('[WF-08] a rejected or reworked RFC keeps Planning, counts, and can be decided again', () => {
    const desk = planning();
    desk.does(owner, 'add-change', add);
    const subject = `${desk.release}/CHA-1`;
    desk.does(cab, 'decide-change', { decision: 'rework', note: 'Name the fallback' }, { subject });
    expect(desk.register.get('changes', subject)).toMatchObject({ decision: 'pending', reworks: 1 });
    desk.does(cab, 'decide-change', { decision: 'rejected' }, { subject });
    expect(desk.register.get('changes', subject)).toMatchObject({ decision: 'rejected', reworks: 1 });
    expect(desk.refusal(manager, 'decide-gate', { note: 'x' }, { subject: 'G1' })).toMatch(/CRQ-1/);
    expect(desk.refusal(cab, 'decide-change', { decision: 'approved' }, { subject })).toMatch(/rework it, or stop/);
    desk.does(owner, 'settle-change', { way: 'rework', reason: 'Fallback named' }, { subject });
    expect(desk.register.get('changes', subject)).toMatchObject({ decision: 'pending', reworks: 2 });
    expect(desk.row.state).toBe('planning');
    desk.does(cab, 'decide-change', { decision: 'approved' }, { subject });
    expect(desk.refusal(cab, 'decide-change', { decision: 'rejected' }, { subject })).toMatch(/decided/);
  });
});

test('[WF-03] a gate stays closed with every reason said, and does not open out of turn', () => {
  const desk = planning();
  const why = desk.refusal(manager, 'decide-gate', { note: 'x' }, { subject: 'G1' });
  expect(why).toMatch(/Gate G1 stays closed: \d+ criteria are not met/);
  expect(why).toMatch(/at least one is needed/);
  expect(desk.refusal(owner, 'decide-gate', { note: 'x' }, { subject: 'G3' })).toMatch(/does not stand at gate G3/);
  expect(desk.refusal(manager, 'decide-gate', { note: 'x' }, { subject: 'G4' })).toMatch(/no gate G4/);
  expect(submitted().refusal(manager, 'decide-gate', { note: 'x' }, { subject: 'G0' })).toMatch(/Initiate the release/);
  expect(building().row.state).toBe('build');
});
