import { describe, expect, test } from '@jest/globals';
import type { ReleaseView } from '../../../src/sidebar-api';
import { myWorkView } from '../../../src/use-cases/views/my-work';
import { releaseView } from '../../../src/use-cases/views/release';
import { people } from '../walk/company';
import type { Desk } from '../walk/desk';
import { building, closed, inSession, testing, watching } from '../walk/minor';

const { owner, manager, build, run, specialist, signatory } = people;
const link = 'https://docs.example.test/page';

function seen(desk: Desk, who: string): ReleaseView {
  desk.register.actor = who;
  const { world, circumstances } = desk.register.look(releaseView.wants(desk.release));
  const answer = releaseView.show(world, desk.release, circumstances);
  if (answer.kind === 'refusal') throw new Error(answer.why.key);
  return answer.view;
}

const panel = (desk: Desk, who: string, id: string) => {
  const found = seen(desk, who).panels.find((it) => it.id === id);
  if (!found) throw new Error(`No panel ${id}`);
  return found;
};
const line = (desk: Desk, id: string, start: string): string => {
  const row = panel(desk, owner, id).rows.find((it) => it.title.startsWith(start));
  return row ? `${row.title} | ${row.detail}` : `no ${start}`;
};

describe('what the sidebar shows of Build', () => {
  test('[PSF-06] each document with its template, and one without as a deviation', () => {
    const desk = building();
    desk.does(build, 'start-documents');
    desk.does(build, 'add-component', { componentKind: 'document', name: 'Own paper', link });
    expect(line(desk, 'components', 'Low-level design')).toMatch(/Draft · LLD 1\.0 · .*Bill|Bill.*Draft · LLD 1\.0/);
    expect(line(desk, 'components', 'Low-level design')).not.toMatch(/deviation/);
    expect(line(desk, 'components', 'Own paper')).toMatch(/deviation: no template/);
  });

  test('[ACV-06, ACV-07, CHK-06, WF-15] build tasks with requirement and status, CIs with what happens to them and their reference', () => {
    const desk = building();
    desk.does(build, 'add-component', {
      componentKind: 'component',
      name: 'Batch',
      requirement: 'REQ-7',
      progress: 'in-work',
    });
    desk.does(build, 'add-component', { componentKind: 'ci', name: 'queue', ciAction: 'new', ciReference: 'APP-99' });
    expect(line(desk, 'components', 'Batch')).toMatch(/REQ-7 · In work/);
    expect(line(desk, 'components', 'queue')).toMatch(/New · APP-99/);
  });

  test('[WF-16] the confirmed version of a package, and the button only while it is not', () => {
    const desk = testing();
    const acts = () =>
      panel(desk, build, 'components').rows.flatMap((it) =>
        it.title === 'shop' ? it.actions.map((act) => act.action) : [],
      );
    expect(acts()).toContain('confirm-assembly');
    const subject = desk.register.all('components').find((it) => it.name === 'shop')?.id ?? '';
    desk.does(build, 'confirm-assembly', {}, { subject });
    expect(acts()).not.toContain('confirm-assembly');
    expect(line(desk, 'components', 'shop')).toMatch(/assembled 1\.10/);
  });

  test('a correction asks only for what the kind of entry has', () => {
    const desk = testing();
    const fields = (name: string) =>
      panel(desk, build, 'components')
        .rows.filter((it) => it.title === name)
        .flatMap((it) => it.actions.filter((act) => act.action === 'update-component'))
        .flatMap((it) => it.fields.map((field) => field.id));
    expect(fields('shop')).toEqual(['name', 'version', 'link', 'owner', 'checksum']);
    expect(fields('web-shop')).toEqual(['name', 'version', 'link', 'owner', 'ciAction', 'ciReference']);
  });
});

describe('what the sidebar shows of tests', () => {
  test('[WF-20, PSF-14] each round with its figures, each defect with round and owner', () => {
    const desk = testing();
    const figures = { planned: 10, executed: 9, passed: 7, failed: 2, blockedTests: 1 };
    desk.does(build, 'record-tests', { testType: 'functional', ...figures });
    desk.does(build, 'add-defect', { defectTitle: 'Total is wrong', defectWeight: 'blocking' });
    expect(line(desk, 'tests', 'Functional 1')).toMatch(/9 of 10 executed, 7 passed, 2 failed · 1 blocked/);
    expect(line(desk, 'tests', 'Total is wrong')).toMatch(/Open · round 1 · Bill/);
  });

  test('[PSF-14] the signature is offered only when the acceptance cases were tried', () => {
    const desk = testing();
    const offered = () => panel(desk, signatory, 'tests').actions.map((it) => it.action);
    desk.does(run, 'record-tests', { testType: 'uat', planned: 4, executed: 2, passed: 2, failed: 0, blockedTests: 0 });
    expect(offered()).not.toContain('sign-uat');
    desk.does(run, 'record-tests', { testType: 'uat', planned: 4, executed: 4, passed: 4, failed: 0, blockedTests: 0 });
    expect(offered()).toContain('sign-uat');
  });
});

describe('missing elements', () => {
  test('[ACV-14] are counted by priority and listed with owner and day, what stops the go-live first', () => {
    const desk = testing();
    const { rows } = panel(desk, owner, 'missing');
    expect(rows[0]?.title).toMatch(/^\d+ elements are missing$/);
    expect(rows[0]?.detail).toMatch(/^High \d+ of \d+ · Medium \d+ of \d+ · Low \d+ of \d+$/);
    expect(rows[1]?.detail).toMatch(/^High · \w+ · \d+ \w+ 2026$/);
    expect(rows.length).toBeLessThanOrEqual(20);
    desk.register.put('checklist', rows[1]?.id ?? '', { owner: '' });
    expect(panel(desk, owner, 'missing').rows.find((it) => it.id === rows[1]?.id)?.detail).toMatch(/no owner/);
  });

  test('[PSF-13] are shown after go-live too, with the day until which they wait', () => {
    const desk = watching();
    const low = desk.register.all('checklist').find((it) => it.priority === 'low' && it.raciRow === '3.2');
    desk.register.put('checklist', low?.id ?? '', {
      state: 'deferred',
      owner: run,
      due: '2026-06-15',
      doneBy: '',
      validatedBy: '',
    });
    expect(line(desk, 'missing', low?.item ?? '?')).toMatch(/Low · Rita · 15 Jun 2026 · after go-live/);
    desk.register.put('releases', desk.release, { state: 'closed' });
    expect(line(desk, 'missing', low?.item ?? '?')).toMatch(/15 Jun 2026/);
  });
});

describe('the hand-over to Run', () => {
  test('[OBJ-03, PSF-05] shows the four artefacts with owner, link and acceptance, and whether the pack is complete', () => {
    const desk = inSession();
    expect(panel(desk, owner, 'hand-over').rows.map((it) => it.title)).toEqual([
      'Knowledge transfer: 5 points open',
      'Runbook',
      'Knowledge-base structure',
      'Trainings',
      'User guides',
    ]);
    const ids = ['runbook', 'structure', 'trainings', 'guides'];
    desk.does(
      owner,
      'set-knowledge',
      Object.fromEntries(
        ids.flatMap((it) => [
          [`${it}Owner`, build],
          [`${it}Place`, link],
        ]),
      ),
    );
    expect(line(desk, 'hand-over', 'Runbook')).toMatch(/Bill · the Runbook is not declared final/);
    desk.does(build, 'record-training', {
      topic: 'Take-over',
      trainingAudience: 'support',
      trainingOn: '2026-03-01',
      invited: 6,
      attended: 5,
    });
    desk.does(owner, 'finalise-runbook');
    desk.does(run, 'accept-knowledge', { artefacts: ids });
    desk.does(specialist, 'check-knowledge');
    expect(line(desk, 'hand-over', 'Knowledge transfer')).toBe(
      'Knowledge transfer complete | checked by Spencer · Runbook final 2 Mar 2026',
    );
    expect(line(desk, 'hand-over', 'User guides')).toBe('User guides | Bill · taken over by Rita');
    expect(line(desk, 'hand-over', 'Take-over')).toBe('Take-over | Run and service desk · 1 Mar 2026 · 5 of 6 came');
  });

  test('[INT-11] shows the service levels with their note and who accepted', () => {
    const desk = testing();
    desk.does(owner, 'state-service-levels', { slaResult: 'breach', note: 'No Sundays' });
    desk.does(manager, 'accept-service-levels', { reason: 'Hired', due: '2026-06-01' });
    expect(line(desk, 'hand-over', 'Service levels')).toMatch(/Does not comply \| No Sundays · accepted by Marc/);
  });
});

describe('the Runbook', () => {
  test('[RUN-01] shows for whom each section is, by the template', () => {
    const desk = testing();
    expect(line(desk, 'runbook', '11 ')).toMatch(/Delivery Manager, Run/);
    expect(line(desk, 'runbook', '2 ')).toMatch(/Service Owner, Run/);
    expect(line(desk, 'runbook', '9 ')).not.toMatch(/Delivery Manager|Service Owner/);
  });

  test('[RUN-05] shows a section as old when its time is over', () => {
    const desk = testing();
    const id = `${desk.release}/RB-05`;
    desk.register.put('runbook', id, { reviewedOn: '2025-08-01', reviewedBy: owner, link });
    expect(line(desk, 'runbook', '5 ')).toMatch(/Old/);
    desk.register.put('runbook', id, { reviewedOn: '2026-02-01' });
    expect(line(desk, 'runbook', '5 ')).not.toMatch(/Old/);
  });

  test('[RUN-05] its reminder stands in the work of the Service Owner after the closure', () => {
    const desk = closed();
    desk.register.actor = owner;
    const { world, circumstances } = desk.register.look(myWorkView.wants(null));
    const answer = myWorkView.show(world, null, circumstances);
    if (answer.kind === 'refusal') throw new Error(answer.why.key);
    expect(answer.view.todo).toContainEqual(
      expect.objectContaining({
        action: 'complete-task',
        due: '2026-11-21',
        what: expect.stringMatching(/Runbook of Shop/),
      }),
    );
    expect(panel(desk, owner, 'tasks').rows.flatMap((it) => it.actions.map((act) => act.action))).toContain(
      'complete-task',
    );
  });
});
