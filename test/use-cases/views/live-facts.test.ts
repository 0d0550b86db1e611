import { describe, expect, test } from '@jest/globals';
import type { ReleaseView } from '../../../src/sidebar-api';
import { releaseView } from '../../../src/use-cases/views/release';
import { people, rows, settingsWith } from '../walk/company';
import type { Desk } from '../walk/desk';
import { authorised, inSession, planning, watching } from '../walk/minor';

const { owner, manager, build, run, lead } = people;

function shown(desk: Desk, who: string = manager): ReleaseView {
  desk.register.actor = who;
  const { world, circumstances } = desk.register.look(releaseView.wants(desk.release));
  const answer = releaseView.show(world, desk.release, circumstances);
  if (answer.kind === 'refusal') throw new Error(answer.why.key);
  return answer.view;
}
const fact = (desk: Desk, label: string) => shown(desk).facts.find((it) => it.label === label)?.value;
const panel = (desk: Desk, id: string, who?: string) => shown(desk, who).panels.find((it) => it.id === id);

describe('what a release shows from the Go on', () => {
  test('[WF-24] the approval in the ITSM tool with the gap to the decision', () => {
    const desk = authorised();
    desk.register.settings = settingsWith({
      company: rows.company.map((it) => (it.id === 'itsmMode' ? { ...it, value: 'file' } : it)),
    });
    expect(fact(desk, 'Approval in the ITSM tool')).toBeUndefined();
    desk.register.now = '2026-03-02T08:35:00Z';
    desk.does(manager, 'record-approval', { approvalRef: 'CRQ-17' });
    expect(fact(desk, 'Approval in the ITSM tool')).toBe('CRQ-17, 35 minutes after the decision');
  });

  test('[WF-23] conditions with owner and day, also after go-live, and a warning once they are past it', () => {
    const desk = inSession();
    desk.does(owner, 'give-opinion', { vote: 'go', reason: 'Stock is full' });
    desk.does(lead, 'cast-vote', {
      vote: 'go-with-conditions',
      reason: 'Watch it',
      condition: 'Stand-by all night',
      conditionOwner: run,
      conditionDue: '2026-05-15',
    });
    desk.does(manager, 'decide-go', { decision: 'go-with-conditions' });
    const row = panel(desk, 'session', run)?.rows.find((it) => it.title.startsWith('Condition'));
    expect(row?.detail).toBe('Rita · Stand-by all night · 15 May 2026');
    expect(row?.actions.map((it) => it.action)).toEqual(['settle-condition']);
    expect(panel(desk, 'session')?.rows.map((it) => it.title)).toContain('Opinion: Go');
    expect(shown(desk).warnings).toEqual([]);
    desk.register.now = '2026-05-16T08:00:00Z';
    expect(shown(desk).warnings.join()).toMatch(/Conditions past their day: Stand-by all night/);
  });

  test('[ACV-16] the runsheet in its order, each step with what can be done about it', () => {
    const desk = authorised();
    desk.does(run, 'add-step', { stepTitle: 'Stop the shop', owner: run, plannedStart: '2026-05-14T20:05' });
    desk.does(run, 'add-step', { stepTitle: 'Open the shop', owner: build, holdPoint: true });
    desk.register.now = '2026-05-14T18:05:00Z';
    desk.does(run, 'start-deployment');
    const sheet = panel(desk, 'runsheet', run)?.rows ?? [];
    expect(sheet.map((it) => [it.title, it.actions.map((act) => act.action)])).toEqual([
      ['10 Stop the shop', ['start-step']],
      ['20 Open the shop', []],
    ]);
    expect(sheet[0]?.detail).toMatch(/Step · Rita · 14 May 2026.*20:05/);
    expect(sheet[1]?.detail).toMatch(/Hold point/);
  });

  test('[ACV-19] who watches, the last daily status, and a warning past the planned end', () => {
    const desk = watching();
    desk.does(run, 'set-roster', { rosterRun: [run], rosterBuild: [build] });
    desk.does(run, 'report-day', { newIncidents: 3, slaMet: false, alerts: 1, note: 'Busy' });
    expect(fact(desk, 'Watching')).toBe('Rita, Bill');
    expect(fact(desk, 'Last daily status')).toBe(
      '14 May 2026: New incidents: 3. SLA met: No. Unhandled alerts: 1. Busy',
    );
    desk.register.now = '2026-05-20T08:00:00Z';
    expect(shown(desk).warnings.join()).toMatch(/Hypercare was to end on 19 May 2026/);
  });

  test('[ACV-21] the lessons of the service beside its plan', () => {
    const desk = planning();
    desk.register.put('releases', desk.release, { pastLessons: 'REL-2025-0004/LES-1: Load test before UAT' });
    expect(fact(desk, 'Lessons of this service')).toMatch(/Load test before UAT/);
  });
});
