import { describe, expect, test } from '@jest/globals';
import type { ActionView, ReleaseView } from '../../src/sidebar-api';
import { checklistView } from '../../src/use-cases/views/checklist';
import { myWorkView } from '../../src/use-cases/views/my-work';
import { newReleaseView } from '../../src/use-cases/views/new-release';
import { previewView } from '../../src/use-cases/views/preview-release';
import { releaseView } from '../../src/use-cases/views/release';
import type { View } from '../../src/use-cases/views/view';
import { people, settingsWith } from './walk/company';
import { Desk } from './walk/desk';
import {
  authorised,
  building,
  closed,
  closing,
  inSession,
  planning,
  readying,
  request,
  submitted,
  testing,
  watching,
} from './walk/minor';

const { owner, manager, run, lead, observer, deliveryLead } = people;
const walk = { submitted, planning, building, testing, readying, inSession, authorised, watching, closing, closed };

function look<I, V>(...[desk, who, view, input]: readonly [desk: Desk, who: string, view: View<I, V>, input: I]): V {
  desk.register.actor = who;
  const { world, circumstances } = desk.register.look(view.wants(input));
  const answer = view.show(world, input, circumstances);
  if (answer.kind === 'refusal') throw new Error(`refused: ${answer.why.key}`);
  return answer.view;
}

const seen = (desk: Desk, who: string): ReleaseView => look(desk, who, releaseView, desk.release);
const names = (actions: readonly ActionView[]): readonly string[] => actions.map((it) => it.action);
const primary = (view: ReleaseView): string | undefined => view.next.find((it) => it.primary)?.action;
const offered = ({ next, panels }: ReleaseView): readonly ActionView[] => [
  ...next,
  ...panels.flatMap((it) => [...it.actions, ...it.rows.flatMap((row) => row.actions)]),
];

describe('a release as its people see it', () => {
  const desks = Object.fromEntries(Object.entries(walk).map(([name, at]) => [name, at()]));
  const at = (name: keyof typeof walk): Desk => desks[name] ?? submitted();

  test.each(Object.keys(walk) as (keyof typeof walk)[])(
    '%s: every reply stays under 100 KB, with at most one primary button',
    (name) => {
      for (const who of [owner, manager, run, lead, observer]) {
        const view = seen(at(name), who);
        expect(JSON.stringify(view).length).toBeLessThan(100_000);
        expect(JSON.stringify(look(at(name), who, checklistView, at(name).release)).length).toBeLessThan(100_000);
        expect(view.next.filter((it) => it.primary).length).toBeLessThanOrEqual(1);
      }
    },
  );

  test('everything that the walk needs is offered to the person who does it', () => {
    expect(primary(seen(at('submitted'), owner))).toBe('decide-gate');
    expect(names(offered(seen(at('planning'), owner)))).toEqual(
      expect.arrayContaining(['set-plan', 'review-window', 'answer-screen', 'add-change', 'add-risk']),
    );
    expect(names(offered(seen(at('building'), owner)))).toContain('add-component');
    expect(names(offered(seen(at('testing'), owner)))).toEqual(
      expect.arrayContaining(['record-tests', 'complete-task']),
    );
    expect(names(offered(seen(at('readying'), manager)))).toContain('open-session');
    expect(primary(seen(at('inSession'), lead))).toBe('cast-vote');
    expect(names(offered(seen(at('inSession'), manager)))).toEqual(expect.arrayContaining(['cast-vote', 'decide-go']));
    expect(primary(seen(at('authorised'), run))).toBe('start-deployment');
    expect(names(offered(seen(at('watching'), owner)))).toEqual(
      expect.arrayContaining(['confirm-stable', 'report-incident']),
    );
    // The opinion on the closing comes first: the Service Owner waits for it.
    expect(primary(seen(at('closing'), manager))).toBe('answer-task');
    expect(names(offered(seen(at('closing'), manager)))).toContain('hold-review');
  });

  test('acts on ticked items are offered in the checklist only', () => {
    expect(names(offered(seen(at('readying'), owner)))).not.toContain('complete-items');
    expect(names(look(at('readying'), owner, checklistView, at('readying').release).actions)).toContain(
      'complete-items',
    );
  });

  test('what somebody else has to do is shown with why and who can', () => {
    const gate = seen(at('planning'), owner).next.find((it) => it.action === 'decide-gate');
    expect(gate).toMatchObject({ subject: 'G1', fields: [], refused: { who: ['Marc', 'Dora'].slice(0, 1) } });
  });

  test('a gate shows each criterion with its state and why', () => {
    const gates = seen(at('planning'), owner).gates;
    expect(gates.map((it) => it.state)).toEqual([
      'passed',
      'current',
      'later',
      'later',
      'later',
      'later',
      'later',
      'later',
    ]);
    expect(gates[0]?.passedText).toBe('Passed by Olga, 2 Mar 2026');
    expect(gates[1]?.criteria.find((it) => it.id === 'changes-approved')).toMatchObject({
      state: 'not-met',
      action: 'decide-change',
    });
    expect(gates[1]?.criteria.find((it) => it.id === 'sip-assessed')).toMatchObject({
      state: 'not-applicable',
      text: expect.stringMatching(/^Not applicable: /),
    });
  });

  test('the reader’s language is spoken', () => {
    const view = seen(at('planning'), deliveryLead);
    expect(view.stateText).toBe('Planification');
    expect(view.gates[1]?.question).toBe('Le plan est-il solide et autorisé ?');
  });

  test('a record edited by hand keeps its gate shut and says so', () => {
    const desk = building();
    desk.register.put('changes', `${desk.release}/CHA-1`, { edited: true });
    desk.register.put('releases', desk.release, { state: 'planning' });
    const [, gate] = seen(desk, owner).gates;
    expect(gate?.criteria.find((it) => it.id === 'changes-approved')?.state).toBe('not-met');
    expect(desk.refusal(manager, 'decide-gate', { note: 'x' }, { subject: 'G1' })).toMatch(/by hand/);
  });

  test('a tab from which a record was deleted is named', () => {
    const desk = planning();
    desk.register.broken.add(`${desk.release} risks`);
    expect(seen(desk, owner).warnings.join(' ')).toMatch(/risks/);
  });
});

describe('the checklist as its people see it', () => {
  const desk = testing();
  const view = look(desk, owner, checklistView, desk.release);

  test('groups its items by topic, with what this person may do', () => {
    expect(view.groups.map((it) => it.topic)).toEqual(Array.from('ABCDEFGHIJKLMNOP'));
    const item = view.groups.flatMap((it) => it.items).find((it) => it.item === 'B2');
    expect(item).toMatchObject({ state: 'open', priority: 'high', blocking: true });
    expect(item?.may).toEqual(expect.arrayContaining(['done', 'assign', 'request-exception']));
    expect(item?.may).not.toContain('unchanged');
  });

  test('[CHK-04] a topic that does not change has only what is always asked left', () => {
    expect(view.topics.find((it) => it.id === 'D')).toMatchObject({ changed: false });
    expect(view.topics.find((it) => it.id === 'L')).toMatchObject({ changed: true });
  });

  test('somebody who is not on the release may do nothing', () => {
    const all = look(desk, observer, checklistView, desk.release).groups.flatMap((it) =>
      it.items.flatMap((item) => item.may),
    );
    expect(all).toEqual([]);
  });
});

describe('my work', () => {
  test('lists tasks, gates that wait for me, drafts and releases I take part in', () => {
    const desk = submitted();
    desk.release = '';
    desk.does(owner, 'save-draft', { title: 'Later' });
    const mine = look(desk, owner, myWorkView, null);
    expect(mine.todo.map((it) => it.action)).toEqual(expect.arrayContaining(['complete-task', 'decide-gate']));
    expect(mine.drafts.map((it) => it.title)).toEqual(['Later']);
    expect(mine.following.map((it) => it.title)).toEqual(['Faster checkout']);
    expect(look(desk, observer, myWorkView, null)).toMatchObject({ todo: [], drafts: [], following: [] });
  });

  test('a comment that is asked for shows with its reply-by day, overdue when that has passed', () => {
    const desk = submitted();
    desk.register.now = '2026-03-30T08:00:00Z';
    const [task] = look(desk, manager, myWorkView, null).todo;
    expect(task).toMatchObject({ action: 'answer-task', overdue: true });
  });
});

describe('new release', () => {
  test('asks the five questions with an example each', () => {
    const { fields } = look(new Desk(), owner, newReleaseView, '');
    expect(fields.filter((it) => it.kind === 'flag' && it.group === 'What kind of release').map((it) => it.id)).toEqual(
      ['newService', 'architecture', 'severalDomains', 'severalSystems', 'incompatible', 'emergency'],
    );
    expect(fields.find((it) => it.id === 'newService')?.help).toMatch(/Example/);
  });

  test('a submitted release is no draft any more', () => {
    expect(() => {
      const desk = submitted();
      look(desk, owner, newReleaseView, desk.release);
    }).toThrow('refused.state');
  });

  test('shows type, people and what is missing while one types', () => {
    const view = look(new Desk(), owner, previewView, { release: '', values: { ...request, objective: '' } });
    expect(view).toMatchObject({ type: 'minor', freezes: [], overlaps: [] });
    expect(view.missing).toHaveLength(1);
    expect(view.complete).toBeLessThan(100);
    expect(view.people).toContainEqual({ label: 'Delivery Manager', value: 'Marc' });
  });

  test('shows a value that is half typed beside its field, and judges the rest', () => {
    const view = look(new Desk(), owner, previewView, { release: '', values: { ...request, windowEnd: '2026-05' } });
    expect(Object.keys(view.fields)).toEqual(['windowEnd']);
    expect(view.type).toBe('minor');
  });

  test('[BAD-31] refuses a window that ends before it starts', () => {
    const view = look(new Desk(), owner, previewView, {
      release: '',
      values: { ...request, windowEnd: '2026-05-14T19:00' },
    });
    expect(view.fields.windowEnd).toBeDefined();
  });

  test('shows freezes and overlapping releases', () => {
    const desk = submitted();
    desk.register.settings = settingsWith({
      freezes: [
        {
          id: 'may',
          reason: 'Sales campaign',
          start: '2026-05-01T00:00:00Z',
          end: '2026-05-31T00:00:00Z',
          domains: [],
          services: [],
          strength: 'hard',
          exempts: [],
          message: '',
        },
      ],
    });
    const view = look(desk, owner, previewView, { release: '', values: request });
    expect(view.freezes.join(' ')).toMatch(/Sales campaign/);
    expect(view.overlaps.join(' ')).toMatch(/REL-2026-0001/);
  });
});
