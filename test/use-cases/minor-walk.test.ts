import { describe, expect, test } from '@jest/globals';
import { people } from './walk/company';
import {
  authorised,
  building,
  closed,
  closing,
  inSession,
  planning,
  readying,
  submitted,
  testing,
  watching,
} from './walk/minor';

describe('a Minor release, from request to closure', () => {
  test('[IN-01] is submitted with its type, model, people and settings', () => {
    expect(submitted().row).toMatchObject({
      state: 'initiation',
      type: 'minor',
      model: 'MINOR',
      riskLevel: 'low',
      requester: people.owner,
      deliveryManager: people.manager,
      itLeads: [people.lead],
      settingsVersion: 1,
      plannedGoLive: '2026-05-14',
      version: '1.10',
    });
  });

  test('[WF-01] passes one gate after the other', () => {
    const states = [planning, building, testing, readying, inSession, authorised, watching, closing, closed].map(
      (walk) => walk().row.state,
    );
    expect(states).toEqual([
      'planning',
      'build',
      'test',
      'move2run',
      'move2run',
      'authorised',
      'hypercare',
      'closing',
      'closed',
    ]);
  });

  test('[CHK-01] gets its checklist, Runbook and communication plan as Planning opens', () => {
    const { register } = planning();
    expect(register.all('checklist').filter((it) => it.fixed)).toHaveLength(30);
    expect(register.all('runbook')).toHaveLength(27);
    expect(register.all('communications').length).toBeGreaterThan(3);
  });

  test('[ACV-04] freezes its baseline as it leaves Planning', () => {
    const { row, register } = building();
    expect(row.baselineGoLive).toBe('2026-05-14');
    expect(register.all('milestones').map((it) => [it.kind, it.baseline])).toEqual([
      ['planning', '2026-03-20'],
      ['build', '2026-04-10'],
      ['test', '2026-04-30'],
      ['go-no-go', '2026-05-12'],
      ['go-live', '2026-05-14'],
    ]);
  });

  test('[OBJ-04] keeps the day on which Run was first involved', () => {
    expect(building().row.runInvolvedAt).toBe('2026-03-02T08:00:00Z');
  });

  test('closes with its outcome columns filled', () => {
    expect(closed().row).toMatchObject({
      decision: 'go',
      criteriaMet: 'met',
      outcome: 'success',
      firstAttemptEnd: '2026-05-14T19:05:00Z',
      deploymentEnd: '2026-05-14T19:05:00Z',
      hypercareEnd: '2026-05-20',
      reviewHeld: '2026-05-21',
      lessons: 1,
      scoreSum: 8,
      scoreCount: 1,
      openHigh: 0,
      openMedium: 0,
      incidentsCaused: 0,
    });
  });

  test('[CHG-08] gives its RFC the time of deployment', () => {
    expect(
      watching()
        .register.all('changes')
        .map((it) => it.deployedAt),
    ).toEqual(['2026-05-14T19:05:00Z']);
  });

  test('keeps what was decided upon with the decision', () => {
    const { register } = authorised();
    const session = register.all('decisions').find((it) => it.kind === 'session');
    expect(JSON.parse(session?.snapshot ?? '')).toMatchObject({
      release: { buildPackage: 'shop 1.10' },
      exceptions: [],
    });
  });
});
