import { describe, expect, test } from '@jest/globals';
import { detailOf } from '../../../src/domain/releases/details';
import { releaseView } from '../../../src/use-cases/views/release';
import { people } from '../walk/company';
import type { Desk } from '../walk/desk';
import { authorised, watching } from '../walk/minor';

const { owner, manager, build, run, lead, signatory } = people;

const deploying = (): Desk => {
  const desk = authorised();
  desk.does(run, 'add-step', { stepTitle: 'Stop the shop', owner: run });
  desk.does(run, 'add-step', { stepTitle: 'Switch payment', owner: build, holdPoint: true });
  desk.does(run, 'add-step', { stepTitle: 'Open the shop', owner: run });
  desk.does(run, 'add-step', { stepKind: 'check', stepTitle: 'Ten orders', owner: build });
  desk.register.now = '2026-05-14T18:05:00Z';
  desk.does(run, 'start-deployment');
  return desk;
};
const rowOf = (desk: Desk, title: string) => {
  const found = desk.register.all('runsheet').find((it) => it.step === title);
  if (!found) throw new Error(`No step ${title}`);
  return found;
};
const on = (desk: Desk, title: string) => ({ subject: rowOf(desk, title).id });
const severe = { incidentTitle: 'Orders lost', incidentPriority: 'p1', caused: true, openedAt: '2026-05-14T20:10' };

const rolledOut = (): Desk => {
  const desk = deploying();
  for (const title of ['Stop the shop', 'Switch payment', 'Open the shop']) {
    if (title === 'Switch payment') desk.does(manager, 'release-step', {}, on(desk, title));
    desk.does(run, 'start-step', {}, on(desk, title));
    desk.does(run, 'finish-step', {}, on(desk, title));
  }
  desk.register.now = '2026-05-14T18:45:00Z';
  desk.does(run, 'finish-deployment', { outcome: 'success' });
  return desk;
};
const shown = (desk: Desk) => {
  desk.register.actor = manager;
  const { world, circumstances } = desk.register.look(releaseView.wants(desk.release));
  const view = releaseView.show(world, desk.release, circumstances);
  return JSON.stringify(view);
};

describe('the runsheet', () => {
  test('[ACV-16] runs in its order, each step with owner, planned and actual times', () => {
    const desk = deploying();
    expect(desk.refusal(run, 'start-step', {}, on(desk, 'Open the shop'))).toMatch(/First comes: Stop the shop/);
    expect(desk.refusal(lead, 'start-step', {}, on(desk, 'Stop the shop'))).toMatch(/Deploy/);
    expect(desk.refusal(run, 'finish-step', {}, on(desk, 'Stop the shop'))).toMatch(/not started/);
    desk.does(run, 'start-step', {}, on(desk, 'Stop the shop'));
    expect(desk.refusal(run, 'start-step', {}, on(desk, 'Stop the shop'))).toMatch(/started already/);
    desk.register.now = '2026-05-14T18:15:00Z';
    desk.does(run, 'finish-step', { note: 'All tills closed' }, on(desk, 'Stop the shop'));
    expect(rowOf(desk, 'Stop the shop')).toMatchObject({
      owner: run,
      actualStart: '2026-05-14T18:05:00Z',
      actualEnd: '2026-05-14T18:15:00Z',
      note: 'All tills closed',
    });
    expect(desk.refusal(run, 'finish-step', {}, on(desk, 'Stop the shop'))).toMatch(/finished/);
  });

  test('[ACV-16] a hold point waits until the Delivery Manager releases it', () => {
    const desk = deploying();
    desk.does(run, 'start-step', {}, on(desk, 'Stop the shop'));
    desk.does(run, 'finish-step', {}, on(desk, 'Stop the shop'));
    expect(desk.refusal(run, 'start-step', {}, on(desk, 'Switch payment'))).toMatch(/hold point/);
    expect(desk.refusal(run, 'release-step', {}, on(desk, 'Switch payment'))).toMatch(/Deploy/);
    desk.does(manager, 'release-step', {}, on(desk, 'Switch payment'));
    desk.does(run, 'start-step', {}, on(desk, 'Switch payment'));
    expect(rowOf(desk, 'Switch payment').releasedBy).toBe(manager);
    expect(desk.refusal(run, 'finish-deployment', { outcome: 'success' })).toMatch(/Switch payment, Open the shop/);
  });

  test('[ACV-17] a severe issue in the live log stops every further step until the decider says to go on', () => {
    const desk = deploying();
    desk.register.now = '2026-05-14T18:12:00Z';
    desk.does(run, 'report-incident', { ...severe, incidentPriority: 'p2' });
    expect(desk.refusal(run, 'start-step', {}, on(desk, 'Stop the shop'))).toMatch(/waits for a decision.*Orders lost/);
    expect(shown(desk)).toMatch(/Significant incidents are open: Orders lost/);
    desk.does(owner, 'decide-rollback', { rollbackChoice: 'go-on', reason: 'One till only' });
    desk.does(run, 'start-step', {}, on(desk, 'Stop the shop'));
    expect(desk.register.all('decisions').find((it) => it.kind === 'rollback')).toMatchObject({
      person: owner,
      result: 'go-on',
      reason: 'One till only',
    });
  });
});

describe('a second attempt', () => {
  test('[ACV-16] after a back-out in the window starts with a clean runsheet, and needs a new decision', () => {
    const desk = deploying();
    desk.does(run, 'start-step', {}, on(desk, 'Stop the shop'));
    desk.does(manager, 'release-step', {}, on(desk, 'Switch payment'));
    desk.does(run, 'finish-deployment', { outcome: 'backed-out', note: 'Payment failed' });
    expect(desk.refusal(run, 'start-deployment')).toMatch(/state Move2Run/);
    desk.does(manager, 'open-session');
    desk.does(lead, 'cast-vote', { vote: 'go' });
    desk.does(manager, 'decide-go', { decision: 'go' });
    desk.does(run, 'start-deployment');
    expect(desk.register.all('runsheet').map((it) => it.actualStart + it.releasedBy)).toEqual(['', '', '', '']);
    expect(desk.row).toMatchObject({ state: 'deploying', firstAttemptEnd: '2026-05-14T18:05:00Z' });
  });
});

test('[WF-29, TRG-03] a security patch that was rolled back is scanned anew after its second go-live', () => {
  const desk = authorised();
  desk.register.put('releases', desk.release, { model: 'SECURITY' });
  const live = (): void => {
    desk.does(run, 'start-deployment');
    desk.does(run, 'finish-deployment', { outcome: 'success' });
    desk.does(run, 'verify-deployment', { verified: true, verification: 'Ten orders' });
    desk.does(manager, 'decide-gate', { note: 'Seen' }, { subject: 'G5a' });
  };
  const scans = () =>
    desk.register
      .all('tasks')
      .filter((it) => it.raciRow === 'scan')
      .map((it) => it.state);
  desk.register.now = '2026-05-14T18:05:00Z';
  live();
  expect(scans()).toEqual(['open']);
  desk.does(run, 'roll-back', { reason: 'Orders lost' });
  desk.does(manager, 'send-back', { to: 'move2run', reason: 'Again tonight' });
  desk.does(manager, 'open-session');
  desk.does(lead, 'cast-vote', { vote: 'go' });
  desk.does(manager, 'decide-go', { decision: 'go' });
  live();
  expect(scans()).toEqual(['dropped', 'open']);
});

describe('the check after the roll-out', () => {
  test('[ACT-29] all checks passed: deployed; one failed: the way is the rollback', () => {
    const desk = rolledOut();
    const verified = { verified: true, verification: 'Looks good' };
    expect(desk.refusal(run, 'verify-deployment', verified)).toMatch(/without a result: Ten orders/);
    expect(desk.refusal(manager, 'decide-gate', { note: '' }, { subject: 'G5a' })).toMatch(/Ten orders/);
    expect(desk.refusal(run, 'finish-step', { checkResult: 'failed' }, on(desk, 'Ten orders'))).toMatch(/fill this in/);
    desk.does(run, 'finish-step', { checkResult: 'failed', note: 'Two lost' }, on(desk, 'Ten orders'));
    expect(desk.refusal(run, 'verify-deployment', verified)).toMatch(/Ten orders.*roll back/);
    expect(shown(desk)).toMatch(/A check failed: Ten orders/);
    desk.does(run, 'finish-step', { checkResult: 'passed' }, on(desk, 'Ten orders'));
    desk.does(run, 'verify-deployment', verified);
    desk.does(manager, 'decide-gate', { note: '' }, { subject: 'G5a' });
    expect(desk.row.state).toBe('hypercare');
  });

  test('[OUT-01] the deployment record shows start, end, executor and outcome', () => {
    const desk = rolledOut();
    expect(desk.row).toMatchObject({
      deploymentStart: '2026-05-14T18:05:00Z',
      deploymentEnd: '2026-05-14T18:45:00Z',
      outcome: 'success',
    });
    expect(detailOf(desk.row, 'closure')).toMatchObject({ startedBy: run, finishedBy: run });
    expect(shown(desk)).toMatch(/20:05.*20:45.*Rita · Succeeded/);
  });
});

describe('the rollback', () => {
  test('[OUT-06] the last moment to decide is shown; once reached without verification it asks for go on or roll back', () => {
    const desk = deploying();
    expect(shown(desk)).toMatch(/Last moment to decide on a rollback","value":"14 May 2026,? 21:25/);
    expect(desk.refusal(owner, 'decide-rollback', { rollbackChoice: 'go-on', reason: 'x' })).toMatch(/Nothing asks/);
    desk.register.now = '2026-05-14T19:25:00Z';
    expect(shown(desk)).toMatch(/nothing is verified/);
    expect(desk.refusal(run, 'start-step', {}, on(desk, 'Stop the shop'))).toMatch(/last moment/);
    expect(desk.refusal(owner, 'decide-rollback', { rollbackChoice: 'go-on' })).toMatch(/fill this in/);
    desk.does(owner, 'decide-rollback', { rollbackChoice: 'go-on', reason: 'Ten minutes left' });
    desk.does(run, 'start-step', {}, on(desk, 'Stop the shop'));
    expect(shown(desk)).not.toMatch(/nothing is verified/);
  });

  test('[WF-29] the Service Owner decides; the Delivery Manager only after 15 minutes without an answer', () => {
    const desk = watching();
    desk.register.put('releases', desk.release, {
      rollback: JSON.stringify({ ...detailOf(desk.row, 'rollback'), decider: build }),
    });
    expect(desk.refusal(manager, 'roll-back', { reason: 'x', decider: manager })).toMatch(/15 minutes: say when/);
    expect(desk.refusal(manager, 'roll-back', { reason: 'x', decider: manager, calledAt: '2026-05-14T20:51' })).toMatch(
      /15 minutes/,
    );
    expect(desk.refusal(run, 'roll-back', { reason: 'x', decider: lead })).toMatch(/Service Owner decides/);
    desk.does(manager, 'roll-back', { reason: 'Orders lost', decider: manager, calledAt: '2026-05-14T20:50' });
    expect(detailOf(desk.row, 'closure')).toMatchObject({
      rollbackDecider: manager,
      rollbackCalledAt: '2026-05-14T18:50:00Z',
    });
  });

  test('[OUT-06] keeps reason, decider, duration and result, and shows them', () => {
    const desk = watching();
    desk.does(run, 'roll-back', { reason: 'Orders lost', rollbackMinutes: 25, rollbackResult: 'Old version answers' });
    expect(detailOf(desk.row, 'closure')).toMatchObject({
      rollbackReason: 'Orders lost',
      rollbackDecider: owner,
      rollbackBy: run,
      rollbackMinutes: 25,
      rollbackResult: 'Old version answers',
      rollbackWay: 'rolled-back',
      rollbackAt: '2026-05-14T19:05:00Z',
    });
    expect(shown(desk)).toMatch(/Rolled back: Orders lost Decided by Olga, 25 minutes. Old version answers/);
    expect(desk.register.all('decisions').find((it) => it.kind === 'rollback')).toMatchObject({ result: 'roll-back' });
  });

  test('[OUT-06] four ways: back-out goes back to Move2Run, rollback ends it, roll-forward and fail-over stay live and unverified', () => {
    const ways = [
      ['backed-out', deploying, 'move2run'],
      ['rolled-back', watching, 'rolled-back'],
      ['rolled-forward', watching, 'hypercare'],
      ['failed-over', watching, 'hypercare'],
    ] as const;
    for (const [rollbackWay, walk, state] of ways) {
      const desk = walk();
      desk.does(run, 'roll-back', { reason: 'Orders lost', rollbackWay });
      expect(desk.row).toMatchObject({ state, outcome: rollbackWay });
      expect(detailOf(desk.row, 'closure').verifiedBy).toBe('');
      const told = desk.register.notices.some((it) => /earlier version is live again/.test(it.body));
      expect(told).toBe(rollbackWay === 'rolled-back');
    }
    expect(watching().refusal(run, 'roll-back', { reason: 'x', rollbackWay: 'backed-out' })).toMatch(/not in the list/);
  });

  test('[INT-05] significant incidents in hypercare propose a rollback to those who decide; small ones do not', () => {
    const desk = watching();
    desk.register.now = '2026-05-14T20:30:00Z';
    const told = () =>
      desk.register.notices.filter((it) => /go on or roll back/.test(it.subject + it.body)).flatMap((it) => it.to);
    desk.does(run, 'report-incident', { ...severe, incidentPriority: 'p3', openedAt: '2026-05-14T21:30' });
    desk.does(run, 'report-incident', { ...severe, incidentPriority: 'p2', openedAt: '2026-05-14T21:30' });
    desk.does(run, 'report-incident', { ...severe, caused: false, openedAt: '2026-05-14T21:30' });
    expect(told()).toEqual([]);
    expect(desk.refusal(owner, 'decide-rollback', { rollbackChoice: 'go-on', reason: 'x' })).toMatch(/Nothing asks/);
    desk.does(run, 'report-incident', { ...severe, incidentPriority: 'p2', openedAt: '2026-05-14T22:00' });
    expect(told()).toEqual(expect.arrayContaining([owner, manager]));
    const from = desk.register.notices.length;
    desk.does(owner, 'decide-rollback', { rollbackChoice: 'roll-back', reason: 'Too many' });
    expect(desk.row).toMatchObject({ state: 'rolled-back', endReason: 'Too many' });
    expect(
      desk.register.notices.slice(from).some((it) => it.to.includes(signatory) && it.body.includes('Too many')),
    ).toBe(true);
  });
});
