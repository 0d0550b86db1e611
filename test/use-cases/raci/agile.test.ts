import { describe, expect, test } from '@jest/globals';
import { detailOf } from '../../../src/domain/releases/details';
import { proposeModel } from '../../../src/domain/releases/model';
import { methodOf } from '../../../src/domain/raci/raci';
import { evaluateGate } from '../../../src/domain/gates/evaluate';
import { readSettings } from '../../../src/domain/settings/read-settings';
import { rows } from '../walk/company';
import { facts, aRelease } from '../../builders';
import { bystander, deskIn, holders, opened, settings } from './raci-desk';

const sprint = {
  sprint: 'Sprint 12',
  since: '2026-03-02',
  team: [holders.team, holders.build],
  productManager: holders.pm,
  productOwner: holders.po,
  scrumMaster: holders.sm,
  agileRequester: holders.requester,
  releaseManager: holders.dm,
  devops: holders.run,
};
const agile = { method: 'agile', type: 'minor', row: '2.1' } as const;

describe('the roles of an agile release', () => {
  test('[ACT-40] a starred role is held by a member of the team, and open work follows it', () => {
    const desk = opened(agile);
    const asked = (who: string) =>
      desk.register.all('tasks').filter((it) => it.person === who && it.state === 'open' && it.kind === 'do');
    expect(asked(holders.run)).toHaveLength(1);
    desk.does(holders.dm, 'set-agile-roles', { ...sprint, devops: holders.team, releaseManager: holders.build });
    expect(desk.row).toMatchObject({ runLead: holders.team, deliveryManager: holders.build });
    expect(asked(holders.run)).toEqual([]);
    expect(asked(holders.build).map((it) => it.raciRow)).toEqual(['2.1']);
  });

  test('[ACT-40] who held the roles in earlier sprints is kept', () => {
    const desk = opened(agile);
    desk.does(holders.dm, 'set-agile-roles', sprint);
    desk.register.now = '2026-03-16T08:00:00Z';
    desk.does(holders.dm, 'set-agile-roles', {
      ...sprint,
      sprint: 'Sprint 13',
      since: '2026-03-16',
      productOwner: holders.sm,
    });
    const { productOwner, history } = detailOf(desk.row, 'agile');
    expect(productOwner).toBe(holders.sm);
    expect(history.at(-1)).toMatchObject({
      sprint: 'Sprint 12',
      since: '2026-03-02',
      until: '2026-03-16',
      holders: { productOwner: holders.po, runLead: holders.run },
    });
  });

  test('[ACT-40] nobody from outside the team takes a starred role', () => {
    const desk = opened(agile);
    expect(desk.refusal(holders.dm, 'set-agile-roles', { ...sprint, devops: bystander })).toMatch(/Nobody-|nobody-/);
    expect(desk.row.runLead).toBe(holders.run);
  });

  test('a waterfall release has no such roles', () => {
    const desk = opened({ ...agile, method: 'waterfall' });
    expect(desk.refusal(holders.dm, 'set-agile-roles', sprint)).toMatch(/not agile/);
  });
});

describe('method and model', () => {
  test('AGILE-MINOR is a preset of both; a Major that is agile keeps the gates of a Major (clarification 54)', () => {
    const model = (type: 'major' | 'minor', method: 'agile' | 'waterfall') =>
      proposeModel(settings, { type, method, trigger: 'enhancement' });
    expect([model('minor', 'agile'), model('minor', 'waterfall'), model('major', 'agile')]).toEqual([
      'AGILE-MINOR',
      'MINOR',
      'MAJOR',
    ]);
    expect(methodOf({ method: 'agile' })).toBe('agile');
    const major = aRelease({ type: 'major', model: 'MAJOR', method: 'agile' });
    const board = evaluateGate('G0', facts({ release: major })).find((it) => it.criterion.id === 'board-approval');
    expect(board?.verdict.state).toBe('not-met');
  });
});

describe('decisions of an agile team', () => {
  const inSession = () => {
    const desk = deskIn('move2run', { ...agile, row: '4.3' });
    desk.register.settings = readSettings(
      { ...settings, gates: rows.gates.map((it) => ({ ...it, active: it.id === 'team-agreed' })) },
      1,
    );
    desk.register.put('decisions', `${desk.release}/DEC-0`, { kind: 'session', gate: 'G4', result: 'open', at: 'x' });
    return desk;
  };

  test('[RA-14] stand in the decision log with the names of those who agree', () => {
    const desk = inSession();
    desk.does(holders.sm, 'record-agreement', {
      agreement: 'We ship the batch first',
      agreedBy: [holders.team, holders.po],
    });
    expect(desk.register.all('decisions').at(-1)).toMatchObject({
      kind: 'agreement',
      reason: 'We ship the batch first',
      agreedBy: [holders.team, holders.po],
      person: holders.sm,
    });
  });

  test('[RA-14] name only people of the release', () => {
    const desk = inSession();
    expect(desk.refusal(holders.sm, 'record-agreement', { agreement: 'x', agreedBy: [bystander] })).toMatch(
      /not of this/,
    );
    expect(desk.refusal(holders.sm, 'record-agreement', { agreement: 'x', agreedBy: [] })).not.toBe('');
  });

  test('[RA-14, RA-10] there is no Go before the agreement of the team is recorded; then its task is done', () => {
    const desk = inSession();
    desk.register.put('tasks', `${desk.release}/TAS-0`, {
      raciRow: '4.3',
      kind: 'do',
      person: holders.team,
      state: 'open',
    });
    expect(desk.refusal(holders.dm, 'decide-go', { decision: 'go' })).toMatch(/agreement of the team/);
    desk.does(holders.sm, 'record-agreement', { agreement: 'Go', agreedBy: [holders.team], aboutGate: 'G4' });
    expect(desk.register.get('tasks', `${desk.release}/TAS-0`)).toMatchObject({ state: 'done' });
    desk.does(holders.dm, 'decide-go', { decision: 'go' });
    expect(desk.row.state).toBe('authorised');
  });
});
