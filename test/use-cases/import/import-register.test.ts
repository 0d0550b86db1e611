import { describe, expect, test } from '@jest/globals';
import type { ImportPreview, ImportProgress, ImportRequest } from '../../../src/sidebar-api';
import { importRegister } from '../../../src/use-cases/import/import-register';
import { previewImport } from '../../../src/use-cases/import/preview-import';
import type { Refusal } from '../../../src/use-cases/ports';
import { plainRegister, type PlainRegister } from './plain-register';

const request = (text: string, set: Partial<ImportRequest> = {}): ImportRequest => ({
  name: 'old.csv',
  encoding: 'utf-8',
  text,
  key: 'import-1',
  ...set,
});

function done<T>(answer: T | Refusal): T {
  if (typeof answer === 'object' && answer !== null && 'kind' in answer)
    throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer;
}

const preview = (register: PlainRegister, text: string): ImportPreview =>
  done(previewImport(register.store, { request: request(text), locale: 'en_GB' }));

function runAll(register: PlainRegister, text: string, set: Partial<ImportRequest> = {}): readonly ImportProgress[] {
  const steps: ImportProgress[] = [];
  for (let from = 0; ;) {
    const step: ImportProgress = done(
      importRegister(register.store, { request: request(text, { ...set, from }), locale: 'en_GB' }),
    );
    steps.push(step);
    if (step.finished) return steps;
    from = step.done;
  }
}

const manyRows = (count: number): string =>
  [
    'Key,Title,Version,Type',
    ...Array.from(
      { length: count },
      (_, place) => `R${String(place + 1)},Release ${String(place + 1)},1.${String(place)},Minor`,
    ),
  ].join('\n');

describe('the preview', () => {
  const csv = 'Key,Title,Version,Type\nR1,Payroll,1.10,Minor\nR2,Portal,2026.3,Patch\nR3,Shop,3\n';

  test('counts what would be added, changed and refused before anything is written', () => {
    const register = plainRegister();
    runAll(register, 'Key,Title,Version,Type\nR1,Payroll,1.9,Minor\nR4,Wiki,1,Minor\n');
    const before = [...register.releases.values()];
    expect(preview(register, `${csv}R4,Wiki,1,Minor\nR5,Mail,1,Major\n`)).toMatchObject({
      separator: ',',
      added: 1,
      changed: 1,
      unchanged: 1,
      refused: [
        { row: 3, reason: 'Type: "Patch" is not known; use one of: Major, Minor' },
        { row: 4, reason: '3 cells instead of 4, as in the header' },
      ],
    });
    expect([...register.releases.values()]).toEqual(before);
  });

  test('proposes a column for each header, with an example and all columns to choose from', () => {
    const shown = preview(plainRegister(), csv);
    expect(shown.headers[2]).toEqual({ header: 'Version', column: 'version', example: '1.10' });
    expect(shown.columns).toContainEqual({ value: 'baselineGoLive', label: 'Baseline go-live' });
  });

  test('lists at most three hundred refused rows and tells how many there are', () => {
    const bad = Array.from({ length: 500 }, () => 'A,soon').join('\n');
    const shown = preview(plainRegister(), `Title,Baseline\n${bad}\n`);
    expect([shown.refused.length, shown.refusedTotal]).toEqual([300, 500]);
  });
});

describe('the import', () => {
  test('marks what it adds with the file, closes it where no state is told, and leaves an audit row each', () => {
    const register = plainRegister();
    runAll(register, 'Key,Title,Version,Type,Actual\nR1,Payroll,1.10,Minor,2026-01-15\n,Portal,2026.3,Major,\n');
    expect(register.releases.get('R1')).toMatchObject({
      title: 'Payroll',
      version: '1.10',
      type: 'minor',
      state: 'closed',
      imported: 'old.csv',
      deploymentEnd: '2026-01-15T22:59:00Z',
      settingsVersion: 3,
    });
    expect([...register.releases.keys()]).toEqual(['R1', 'REL-2026-0002']);
    expect(register.audit).toEqual(['R1: Imported from old.csv, row 2', 'REL-2026-0002: Imported from old.csv, row 3']);
  });

  test('[BAD-08] one refused row stops the whole file, unless the good ones are wished for', () => {
    const csv = 'Title,Version,Service\nA,1,S\nB,2\nC,3,S\n';
    const register = plainRegister();
    expect(importRegister(register.store, { request: request(csv) })).toMatchObject({
      kind: 'refusal',
      reasons: [{ values: { row: 3 } }],
    });
    expect(register.releases.size).toBe(0);
    runAll(register, csv, { partial: true });
    expect([...register.releases.values()].map((it) => it.title)).toEqual(['A', 'C']);
  });

  test('goes in batches of a hundred rows and tells how far it is', () => {
    const register = plainRegister();
    expect(runAll(register, manyRows(250)).map(({ done: to, added, finished }) => [to, added, finished])).toEqual([
      [100, 100, false],
      [200, 100, false],
      [250, 50, true],
    ]);
    expect(register.releases.size).toBe(250);
  });

  test('a batch that is repeated, because its answer was lost, adds nothing and tells the first outcome', () => {
    const register = plainRegister();
    const ask = () => done(importRegister(register.store, { request: request(manyRows(150), { from: 100 }) }));
    const first = ask();
    expect(ask()).toEqual(first);
    expect([register.releases.size, register.audit.length]).toEqual([50, 50]);
  });

  test('the whole file again changes nothing, also without ids', () => {
    const register = plainRegister();
    const csv = manyRows(120)
      .split('\n')
      .map((it) => it.slice(it.indexOf(',') + 1))
      .join('\n');
    runAll(register, csv);
    const again = runAll(register, csv, { key: 'import-2' });
    expect(again.map(({ added, changed }) => [added, changed])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(register.audit).toHaveLength(120);
  });

  test('changes only what differs, under an audit row of its own', () => {
    const register = plainRegister();
    runAll(register, manyRows(3));
    runAll(register, manyRows(3).replace('Release 2,', 'Portal,'), { key: 'import-2', name: 'new.csv' });
    expect(register.releases.get('R2')).toMatchObject({ title: 'Portal', imported: 'old.csv' });
    expect(register.audit.slice(3)).toEqual(['R2: Imported from new.csv, row 3']);
  });

  test('a release that somebody adds between reading and saving is not doubled: the batch is refused and can be repeated', () => {
    const register = plainRegister();
    register.meanwhile = () => {
      register.meanwhile = () => undefined;
      runAll(register, manyRows(1), { key: 'import-9' });
    };
    expect(importRegister(register.store, { request: request(manyRows(2)) })).toMatchObject({
      kind: 'refusal',
      why: { key: 'import.moved' },
    });
    runAll(register, manyRows(2));
    expect([...register.releases.keys()]).toEqual(['R1', 'R2']);
  });

  test('[BAD-28] dates that could be read in two ways must be settled first', () => {
    const csv = 'Title,Baseline\nA,03/04/2026\n';
    const register = plainRegister();
    expect(importRegister(register.store, { request: request(csv) })).toMatchObject({
      kind: 'refusal',
      why: { key: 'import.ask-day-order' },
    });
    done(importRegister(register.store, { request: request(csv, { dayOrder: 'dmy' }) }));
    expect([...register.releases.values()][0]?.baselineGoLive).toBe('2026-04-03');
  });

  test('is for the Delivery Lead, who is named to anybody else', () => {
    const register = plainRegister({ actor: 'someone@desk.example' });
    expect(previewImport(register.store, { request: request(manyRows(1)) })).toMatchObject({ kind: 'refusal' });
    expect(importRegister(register.store, { request: request(manyRows(1)) })).toMatchObject({ kind: 'refusal' });
    expect(register.releases.size).toBe(0);
  });
});
