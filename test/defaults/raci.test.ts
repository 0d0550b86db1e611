import { describe, expect, test } from '@jest/globals';
import defaults from '../../src/defaults';
import { raciRoles } from '../../src/domain/people/roles';
import { phases } from '../../src/domain/releases/lifecycle';
import { agileAsWritten, waterfallAsWritten } from './raci-as-written';
import { resolveAgile } from './resolve-agile';

const cells = defaults.en.raci;
const waterfallColumns = ['so', 'dm', 'build', 'run', 'board', 'it-leads'];
const agileColumns = ['pm', 'po', 'sm', 'team', 'requester', 'rm', 'devops'];

const tableOf = (method: 'waterfall' | 'agile', columns: readonly string[]) => {
  const own = cells.filter((it) => it.method === method && !it.added);
  const rows = [...new Set(own.map((it) => it.row))];
  return rows.map((row) => [
    row,
    ...columns.map((role) => own.find((it) => it.row === row && it.role === role)?.letters),
  ]);
};

const withA = (method: string, row: string) =>
  cells.filter((it) => it.method === method && it.row === row && it.letters.includes('A')).map((it) => it.role);

const allRows = [...new Set(cells.map((it) => `${it.method} ${it.row}`))].map(
  (it) => it.split(' ') as [string, string],
);

/** The resolved table as the requirements list it: row → accountable, then responsible, consulted, informed. */
const resolvedAgile: Readonly<Record<string, readonly [string, string, string, string]>> = {
  '1.1': ['requester', 'team requester devops', 'pm po sm rm', ''],
  '1.2': ['rm', 'team requester devops', 'pm po sm', ''],
  '1.3': ['pm', 'team requester devops', 'po sm', 'rm'],
  '1.4': ['requester', 'team devops', '', 'pm po sm rm'],
  '2.1': ['requester', 'team devops', '', 'rm'],
  '3.1': ['requester', 'team devops', '', 'rm'],
  '3.2': ['rm', 'team requester devops', '', ''],
  '4.1': ['requester', 'team devops', '', 'rm'],
  '4.2': ['rm', 'requester', '', ''],
  '4.3': ['rm', 'team', 'pm po sm requester devops', ''],
  '4.4': ['pm', 'team requester', 'po', 'rm'],
  '5.1': ['requester', 'team', '', 'rm'],
  '5.2': ['requester', 'team requester devops', 'rm', ''],
};

describe('the waterfall table that ships', () => {
  test('[RW-01, RW-02, RW-04, RW-05, RW-07, RW-08, RW-13] is the table of the procedure, cell by cell', () => {
    expect(tableOf('waterfall', waterfallColumns)).toEqual(waterfallAsWritten);
  });

  test('has 78 cells in 13 rows', () => {
    expect(cells.filter((it) => it.method === 'waterfall' && !it.added)).toHaveLength(78);
    expect(waterfallAsWritten.flatMap(([, ...row]) => row)).toHaveLength(78);
  });
});

describe('the agile table that ships', () => {
  test('[RA-01] follows from the table as written by the stated rule, in 91 cells', () => {
    expect(tableOf('agile', agileColumns)).toEqual(agileAsWritten.map(resolveAgile));
    expect(cells.filter((it) => it.method === 'agile' && !it.added)).toHaveLength(91);
  });

  test('names A, R, C and I of each row as resolved', () => {
    const own = cells.filter((it) => it.method === 'agile' && !it.added);
    const holding = (row: string, letter: string) =>
      own
        .filter((it) => it.row === row && it.letters.includes(letter))
        .map((it) => it.role)
        .join(' ');
    const found = Object.keys(resolvedAgile).map((row) => [
      row,
      ['A', 'R', 'C', 'I'].map((letter) => holding(row, letter)),
    ]);
    expect(Object.fromEntries(found)).toEqual(resolvedAgile);
  });

  test('lets the IT Leads keep their vote at the Go/No-Go, as an added cell', () => {
    const vote = cells.find((it) => it.method === 'agile' && it.row === '4.3' && it.role === 'it-leads');
    expect(vote).toMatchObject({ letters: 'R', added: true });
  });
});

describe('both tables', () => {
  test('have exactly one accountable a row, and somebody responsible', () => {
    for (const [method, row] of allRows) {
      expect([method, row, withA(method, row).length]).toEqual([method, row, 1]);
      expect(cells.some((it) => it.method === method && it.row === row && it.letters.includes('R'))).toBe(true);
    }
  });

  test('mark the rows that the procedure lacks', () => {
    const added = new Set(cells.filter((it) => it.added && it.row !== '4.3').map((it) => it.row));
    expect([...added].sort()).toEqual(['cmdb', 'deploy', 'review', 'rollback', 'training']);
    expect(cells.filter((it) => added.has(it.row) && !it.added)).toEqual([]);
  });

  test.each([
    ['deploy', { so: 'C', dm: 'A', build: 'R', run: 'R' }],
    ['review', { so: 'C', dm: 'R,A', build: 'C', run: 'C', board: 'C', 'it-leads': 'C' }],
    ['training', { so: 'A', build: 'R', run: 'C' }],
    ['rollback', { so: 'A', dm: 'I', run: 'R' }],
    ['cmdb', { so: 'A', run: 'R', 'sac-manager': 'C' }],
  ])('give the added row %s its letters', (row, letters) => {
    const found = cells.filter((it) => it.method === 'waterfall' && it.row === row).map((it) => [it.role, it.letters]);
    expect(Object.fromEntries(found)).toEqual(letters);
  });

  test('hold every role and phase in words that the rules know', () => {
    const steps = [...phases, 'deployment', ''];
    expect(cells.filter((it) => !(it.role in raciRoles) || !steps.includes(it.phase))).toEqual([]);
  });
});
