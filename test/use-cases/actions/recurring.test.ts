import { describe, expect, test } from '@jest/globals';
import { detailOf } from '../../../src/domain/releases/details';
import { people } from '../walk/company';
import { Desk } from '../walk/desk';
import { building, closed, planning, request, submitted } from '../walk/minor';

const { owner, manager, build, cab, signatory } = people;
const link = 'https://docs.example.test/cab/42';

describe('a release that recurs', () => {
  test('[TRG-04] its next occurrence is a draft, filled in, with the window moved on', () => {
    const desk = closed();
    expect(desk.refusal(owner, 'create-next')).toMatch(/does not recur/);
    desk.does(owner, 'set-recurrence', { every: 4, unit: 'week' });
    const { said } = desk.does(owner, 'create-next');
    const next = desk.register.get('releases', 'REL-2026-0002');
    expect(said).toMatch(/REL-2026-0002/);
    expect(next).toMatchObject({
      state: 'draft',
      title: 'Faster checkout',
      version: '',
      service: 'Shop',
      trigger: 'enhancement',
      requester: owner,
      runLead: people.run,
      itLeads: [people.lead],
      windowStart: '2026-06-11T18:00:00Z',
      windowEnd: '2026-06-11T20:00:00Z',
      plannedGoLive: '2026-06-11',
      baselineGoLive: '',
      decision: '',
      outcome: '',
    });
    expect(detailOf(next, 'course')).toMatchObject({ every: 4, unit: 'week', replans: [] });
    expect(detailOf(next, 'relations').madeFrom).toBe('REL-2026-0001');
    expect(desk.row.state).toBe('closed');
  });

  test('[TRG-04] only one comes of each, also of a running one, and the chain goes on from the new one', () => {
    const desk = planning();
    desk.does(owner, 'set-recurrence', { every: 1, unit: 'month' });
    desk.does(owner, 'create-next');
    expect(desk.refusal(manager, 'create-next')).toMatch(/made already: REL-2026-0002/);
    expect(desk.register.all('releases')).toHaveLength(2);
    desk.release = 'REL-2026-0002';
    desk.does(owner, 'submit', { version: '1.11', signatory });
    desk.does(owner, 'create-next');
    expect(desk.register.get('releases', 'REL-2026-0003').windowStart).toBe('2026-07-14T18:00:00Z');
  });

  test('[TRG-04] how often is asked for in weeks or months', () => {
    const desk = submitted();
    expect(desk.refusal(owner, 'set-recurrence', { every: 0, unit: 'week' })).toMatch(/1/);
    expect(desk.refusal(owner, 'set-recurrence', { every: 1, unit: 'day' })).toMatch(/not in the list/);
    expect(desk.refusal(build, 'set-recurrence', { every: 1, unit: 'week' })).toMatch(/not yours/);
  });
});

describe('a release out of an approved RFC', () => {
  test('[TRG-02] takes number, title, service and window of an RFC that another release holds', () => {
    const desk = building();
    desk.does(owner, 'add-change', { rfcNumber: 'CRQ-18', title: 'New invoice', impact: 'low', risk: 'low' });
    const waiting = { subject: `${desk.release}/CHA-2` };
    expect(desk.refusal(owner, 'create-from-change', {}, waiting)).toMatch(/CRQ-18 is not approved/);
    desk.does(manager, 'decide-change', { decision: 'approved', evidence: link }, waiting);
    desk.does(owner, 'create-from-change', {}, waiting);
    expect(desk.register.get('releases', 'REL-2026-0002')).toMatchObject({
      state: 'draft',
      title: 'New invoice',
      trigger: 'cab-approval',
      service: 'Shop',
      windowStart: '2026-05-14T18:00:00Z',
    });
    expect(desk.register.get('changes', 'REL-2026-0002/CHA-1')).toMatchObject({
      number: 'CRQ-18',
      decision: 'approved',
      decidedBy: manager,
      evidence: link,
    });
    expect(desk.register.all('changes').filter((it) => it.id.startsWith(`${desk.release}/`))).toHaveLength(2);
  });

  const typed = {
    rfcNumber: 'CRQ-99',
    title: 'Kernel update',
    service: 'Shop',
    changeRequester: owner,
    impact: 'low',
    risk: 'medium',
    decidedBy: cab,
    decidedOn: '2026-02-27',
    evidence: link,
    windowStart: '2026-05-14T20:00',
    windowEnd: '2026-05-14T22:00',
  };

  test('[TRG-02] is made of one that is typed in, with who approved it and where that is written', () => {
    const desk = new Desk();
    expect(desk.does(build, 'release-from-rfc', typed).release).toBe('REL-2026-0001');
    expect(desk.register.get('releases', 'REL-2026-0001')).toMatchObject({
      state: 'draft',
      title: 'Kernel update',
      trigger: 'cab-approval',
      requester: build,
      plannedGoLive: '2026-05-14',
    });
    expect(desk.register.get('changes', 'REL-2026-0001/CHA-1')).toMatchObject({
      number: 'CRQ-99',
      decision: 'approved',
      decidedBy: cab,
      recordedBy: build,
    });
  });

  test('[TRG-02] its RFC opens Planning without a second decision, and a person approves no RFC of their own', () => {
    const desk = new Desk();
    expect(desk.refusal(cab, 'release-from-rfc', typed)).toMatch(/cannot be the one who approved it/);
    expect(desk.refusal(build, 'release-from-rfc', { ...typed, decidedBy: owner })).toMatch(/cannot be the one/);
    expect(desk.refusal(build, 'release-from-rfc', { ...typed, decidedOn: '2027-01-01' })).toMatch(/future/);
    desk.release = desk.does(build, 'release-from-rfc', typed).release;
    desk.does(build, 'submit', { ...request, trigger: 'cab-approval', title: 'Kernel update' });
    desk.does(owner, 'decide-gate', { note: 'Agreed' }, { subject: 'G0' });
    expect(desk.refusal(manager, 'decide-gate', { note: 'x' }, { subject: 'G1' })).not.toMatch(/CRQ-99/);
  });
});
