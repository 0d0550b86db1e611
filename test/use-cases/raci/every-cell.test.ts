import { describe, expect, test } from '@jest/globals';
import type { Method } from '../../../src/domain/raci/raci';
import { addWorkingDays } from '../../../src/domain/calendar/working-days';
import { agileAsWritten, waterfallAsWritten } from '../../defaults/raci-as-written';
import { resolveAgile } from '../../defaults/resolve-agile';
import type { Desk } from '../walk/desk';
import { accountableFor, bystander, holders, opened, settings } from './raci-desk';

type Role = keyof typeof holders;

interface Line {
  readonly method: Method;
  readonly id: string;
  readonly row: string;
  readonly cells: readonly (readonly [role: Role, letters: string])[];
}

const waterfallRoles = ['so', 'dm', 'build', 'run', 'board', 'it-leads'] as const;
const agileRoles = ['pm', 'po', 'sm', 'team', 'requester', 'rm', 'devops'] as const;

const linesOf = (method: Method, roles: readonly Role[], table: readonly (readonly string[])[]): readonly Line[] =>
  table.map(([row = '', ...letters], place) => ({
    method,
    id: `${method === 'agile' ? 'RA' : 'RW'}-${String(place + 1).padStart(2, '0')}`,
    row,
    cells: roles.map((role, at) => [role, letters[at] ?? ''] as const),
  }));

/** Rows as the procedure writes them, the agile ones resolved to one accountable by the stated rule. */
const procedure: readonly Line[] = [
  ...linesOf('waterfall', waterfallRoles, waterfallAsWritten),
  ...linesOf('agile', agileRoles, agileAsWritten.map(resolveAgile)),
];

/** What each row asks for, in words, by its requirement; in the order of the tables. */
const titles = [
  '[RW-01] 1.1 Initiate: Service Owner R and A, Delivery Manager C',
  '[RW-02] 1.2 Plan milestones: Service Owner R, Delivery Manager A, Portfolio Board I',
  '[RW-03] 1.3 SIP assessment: Service Owner A, Build R, Run C, Delivery Manager and Portfolio Board I',
  '[RW-04] 1.4 RFC: Service Owner R and A, Build and Run C, Delivery Manager I',
  '[RW-05] 2.1 Build: Service Owner A, Build R, Run C, Delivery Manager I',
  '[RW-06] 3.1 Tests: Service Owner A, Build and Run R, Delivery Manager I',
  '[RW-07] 3.2 Checklist: Service Owner R, Delivery Manager A, Build and Run C, Portfolio Board I',
  '[RW-08] 4.1 Runbook: Service Owner A, Run R, Build C, Delivery Manager I',
  '[RW-09] 4.2 Follow the Runbook: Service Owner R, Delivery Manager A, Build and Run C, Portfolio Board I',
  '[RW-10] 4.3 Go/No-Go: Delivery Manager A, IT Leads R, Service Owner and Portfolio Board C, Build and Run I',
  '[RW-11] 4.4 Communication: Service Owner R and A, Build and Run C, the others I',
  '[RW-12] 5.1 Hypercare: Service Owner A, Build and Run R, Delivery Manager I',
  '[RW-13] 5.2 Close: Service Owner R and A, Delivery Manager C, Build and Run I',
  '[RA-01] 1.1 Initiate: Requester R and A, Team and DevOps R, the others C',
  '[RA-02] 1.2 Plan: Release Manager A, Team, Requester and DevOps R, the others C',
  '[RA-03] 1.3 SIP: Product Manager A, Team, Requester and DevOps R, Release Manager I',
  '[RA-04] 1.4 RFC: Requester A, Team and DevOps R, the others I',
  '[RA-05] 2.1 Build: Requester A, Team and DevOps R, Release Manager I',
  '[RA-06] 3.1 Tests: Requester A, Team and DevOps R, Release Manager I',
  '[RA-07] 3.2 Checklist: Release Manager A, Team, Requester and DevOps R',
  '[RA-08] 4.1 Runbook: Requester A, Team and DevOps R, Release Manager I',
  '[RA-09] 4.2 Follow the Runbook: Release Manager A, Requester R, nobody else',
  '[RA-10] 4.3 Go/No-Go: Release Manager A, Team R, the others C',
  '[RA-11] 4.4 Communication: Product Manager A, Requester and Team R, Product Owner C, Release Manager I',
  '[RA-12] 5.1 Hypercare: Requester A, Team R, Release Manager I',
  '[RA-13] 5.2 Close: Requester R and A, Team and DevOps R, Release Manager C',
] as const;

const addedRows = ['training', 'deploy', 'rollback', 'cmdb', 'review'] as const;
const isRole = (role: string): role is Role => role in holders;

/** Rows that the procedure lacks (ambiguity 36), as they ship. */
const added: readonly Line[] = (['waterfall', 'agile'] as const).flatMap((method) =>
  addedRows.map((row) => ({
    method,
    id: 'ambiguity 36',
    row,
    cells: settings.raci
      .filter((it) => it.method === method && it.row === row)
      .flatMap((it) => (isRole(it.role) ? [[it.role, it.letters] as const] : [])),
  })),
);

const holding = ({ cells }: Line, letter: string): readonly string[] => [
  ...new Set(cells.filter(([, letters]) => letters.includes(letter)).map(([role]) => holders[role])),
];

// The vote that IT Leads keep at an agile Go/No-Go is a cell beside the table (ambiguity 37).
const responsibleOf = (line: Line): readonly string[] => [
  ...holding(line, 'R'),
  ...(line.method === 'agile' && line.row === '4.3' ? [holders['it-leads']] : []),
];

const deskFor = ({ method, row }: Line): Desk => opened({ method, row, type: row === '1.3' ? 'major' : 'minor' });
const tasksOf = (desk: Desk, row: string) => desk.register.all('tasks').filter((it) => it.raciRow === row);
const ownTasks = (desk: Desk, row: string, who: string) => tasksOf(desk, row).filter((it) => it.person === who);
const kindsOf = (desk: Desk, row: string, who: string): readonly string[] =>
  ownTasks(desk, row, who)
    .filter((it) => it.state === 'open')
    .map((it) => it.kind);
const activityOf = (row: string): string => settings.raci.find((it) => it.row === row)?.activity ?? row;
const tells = (...[desk, from, who, what]: readonly [Desk, number, string, string]): number =>
  desk.register.notices.slice(from).filter((it) => it.to.includes(who) && it.body.includes(what)).length;

function finish(desk: Desk, { row }: Line, who: string): void {
  const task = ownTasks(desk, row, who).find((it) => it.kind === 'do' && it.state === 'open');
  if (!task) throw new Error(`${who} has nothing to do in ${row}`);
  desk.does(who, 'complete-task', { note: 'Done' }, { subject: task.id });
}

function finishAll(desk: Desk, line: Line): void {
  for (const who of responsibleOf(line)) finish(desk, line, who);
}

function accept(desk: Desk, line: Line): void {
  const a = accountableFor(line.method, line.row);
  const task = ownTasks(desk, line.row, a).find((it) => it.kind === 'accept' && it.state === 'open');
  if (task) desk.does(a, 'complete-task', { note: 'Accepted' }, { subject: task.id });
}

const isAccepted = (desk: Desk, row: string): boolean =>
  tasksOf(desk, row).some((it) => it.kind === 'do' && it.state === 'accepted');

/** What a letter does for its holder. Every cell of both tables passes through here. */
const behaviour: Readonly<Record<'R' | 'A' | 'C' | 'I' | '-', (line: Line, who: string) => void>> = {
  R: (line, who) => {
    const desk = deskFor(line);
    expect(kindsOf(desk, line.row, who)).toContain('do');
    const [task] = ownTasks(desk, line.row, who).filter((it) => it.kind === 'do');
    finish(desk, line, who);
    expect(['done', 'accepted']).toContain(desk.register.get('tasks', task?.id ?? '').state);
  },
  A: (line, who) => {
    const desk = deskFor(line);
    const work = responsibleOf(line);
    for (const one of work) {
      expect(kindsOf(desk, line.row, who)).not.toContain('accept');
      expect(isAccepted(desk, line.row)).toBe(false);
      finish(desk, line, one);
    }
    if (!work.includes(who)) expect(kindsOf(desk, line.row, who)).toEqual(['accept']);
    accept(desk, line);
    expect(isAccepted(desk, line.row)).toBe(true);
    const everyone = [...new Set(Object.values(holders))];
    const asked = everyone.filter((it) => ownTasks(desk, line.row, it).some((task) => task.kind === 'accept'));
    expect(asked).toEqual(work.includes(who) ? [] : [who]);
  },
  C: (line, who) => {
    const desk = deskFor(line);
    const comment = ownTasks(desk, line.row, who).find((it) => it.kind === 'comment');
    const replyBy = addWorkingDays('2026-03-02', settings.threshold('written.vote.days'), []);
    expect(comment).toMatchObject({ state: 'open', due: replyBy });
    const work = responsibleOf(line);
    const a = accountableFor(line.method, line.row);
    const last = work.includes(a) ? work.at(-1) : undefined;
    for (const one of work.filter((it) => it !== last)) finish(desk, line, one);
    const [by, kind] = last === undefined ? ([a, 'accept'] as const) : ([last, 'do'] as const);
    const task = ownTasks(desk, line.row, by).find((it) => it.kind === kind && it.state === 'open');
    const press = () => desk.act(by, 'complete-task', {}, { subject: task?.id ?? '' });
    expect(press()).toMatchObject({ kind: 'refusal', fields: { note: { key: 'form.missing' } } });
    for (const it of tasksOf(desk, line.row).filter((one) => one.kind === 'comment'))
      desk.does(it.person, 'answer-task', { answer: 'Fine' }, { subject: it.id });
    expect(press()).toMatchObject({ kind: 'done' });
    expect(isAccepted(desk, line.row)).toBe(true);
  },
  I: (line, who) => {
    const desk = deskFor(line);
    const from = desk.register.notices.length;
    expect(tells(desk, 0, who, activityOf(line.row))).toBe(0);
    finishAll(desk, line);
    accept(desk, line);
    expect(tells(desk, from, who, activityOf(line.row))).toBe(1);
    expect(ownTasks(desk, line.row, who)).toEqual([]);
  },
  '-': (line, who) => {
    const desk = deskFor(line);
    finishAll(desk, line);
    accept(desk, line);
    expect(ownTasks(desk, line.row, who)).toEqual([]);
    expect(tells(desk, 0, who, activityOf(line.row))).toBe(0);
  },
};

const lettersIn = (cell: string) => (['R', 'A', 'C', 'I', '-'] as const).filter((it) => cell.includes(it));

describe.each(procedure.map((line, place) => [titles[place] ?? '', line] as const))('%s', (title, line) => {
  test.each(line.cells)('%s is %s', (role, cell) => {
    const letters = lettersIn(cell);
    expect(letters.length).toBeGreaterThan(0);
    for (const letter of letters) behaviour[letter](line, holders[role]);
  });

  test('stands under its own requirement', () => {
    expect(title).toMatch(new RegExp(`^\\[${line.id}\\] ${line.row} `));
  });

  test('somebody without R or A is refused and told who may', () => {
    const desk = deskFor(line);
    for (const task of tasksOf(desk, line.row).filter((it) => it.kind === 'do'))
      expect(desk.act(bystander, 'complete-task', { note: 'x' }, { subject: task.id })).toMatchObject({
        kind: 'refusal',
        why: { key: 'refused.not-your-task' },
        who: expect.arrayContaining([task.person, accountableFor(line.method, line.row)]),
      });
    expect(tasksOf(desk, line.row).some((it) => it.kind === 'do')).toBe(true);
  });
});

describe.each(added)('[$id] the added row $row of the $method table', (line) => {
  test.each(line.cells)('%s is %s', (role, cell) => {
    for (const letter of lettersIn(cell)) behaviour[letter](line, holders[role]);
  });
});

describe('both tables', () => {
  test('have 78 and 91 cells, each tested above', () => {
    const count = (method: Method) => procedure.filter((it) => it.method === method).flatMap((it) => it.cells).length;
    expect([count('waterfall'), count('agile')]).toEqual([78, 91]);
  });

  test('[MOD-03] every row that ships is opened by a step, so each phase has its work', () => {
    const rows = [...new Set(settings.raci.map((it) => `${it.method} ${it.row}`))];
    expect(rows.length).toBe(procedure.length + added.length);
    for (const line of [...procedure, ...added]) expect(tasksOf(deskFor(line), line.row)).not.toEqual([]);
  });
});
