import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { builtDesk, type BuiltDesk } from './built-desk';

let desk: BuiltDesk;
beforeAll(() => {
  desk = builtDesk();
});
afterAll(() => {
  rmSync(desk.dir, { recursive: true, force: true });
  rmSync(desk.data, { recursive: true, force: true });
});

const first = (count: number, text: string) => text.split('\n').slice(0, count);

test('exec calls a public function and prints its answer, the next process finds what it left', () => {
  expect(desk.run('exec', 'add', '"a"')).toEqual({ code: 0, out: '1\n', err: '' });
  expect(desk.run('exec', 'add', '["b"]')).toMatchObject({ code: 0, out: '2\n' });
});

test('a fault ends with 1 and JSON on the error stream, wrong use with 2 and a sentence', () => {
  const fault = desk.run('exec', 'fail');
  expect([fault.code, fault.out, JSON.parse(fault.err)]).toEqual([
    1,
    '',
    { error: { name: 'Error', message: 'broken' }, status: 'failed' },
  ]);
  expect(desk.run('exec', 'add', '{')).toMatchObject({ code: 2, out: '' });
  expect(desk.run('frobnicate').err).toBe('Unknown command frobnicate. Try: desk help\n');
});

test('--as says who, --now says when, calls counts what it cost', () => {
  expect(JSON.parse(desk.run('exec', 'whoAmI', '--as', 'Desk@local.test').out)).toMatchObject({
    active: 'desk@local.test',
  });
  const [at] = JSON.parse(desk.run('exec', 'now', '--now', '2026-05-14T08:00:00Z').out) as number[];
  expect(Math.abs((at ?? 0) - Date.parse('2026-05-14T08:00:00Z'))).toBeLessThan(5000);
  desk.run('exec', 'add', '"c"');
  expect(JSON.parse(desk.run('calls').out)).toMatchObject({
    fn: 'add',
    calls: 4,
    reads: 1,
    writes: 1,
    cellsRead: 2,
    cellsWritten: 1,
    lock: 2,
  });
});

test('--trace appends every service call with its arguments and size', () => {
  const file = join(desk.data, 'trace.jsonl');
  desk.run('exec', 'add', '"d"', '--trace', file);
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((it) => JSON.parse(it) as Record<string, unknown>);
  expect(lines.map((it) => it['method'])).toEqual([
    'waitLock',
    'Spreadsheets.Values.batchGet',
    'Spreadsheets.batchUpdate',
    'releaseLock',
  ]);
  expect(JSON.stringify(lines[2]?.['args'])).toContain('"stringValue":"d"');
  expect(lines[2]?.['bytes']).toBeGreaterThan(100);
});

test('edit types as a person, mails and their files are there after the process', () => {
  expect(desk.run('edit', 'Sheet1', 'B1', '=1+1').code).toBe(0);
  expect((JSON.parse(desk.run('sheet', 'Sheet1').out) as string[][])[0]).toEqual(['a', '=1+1']);
  desk.run('exec', 'mail', '"someone@local.test"');
  expect(JSON.parse(desk.run('mails', '--for', 'someone@local.test').out)).toMatchObject([
    { subject: 'Héllo ✓', text: 'text' },
  ]);
  const [name = ''] = readdirSync(join(desk.data, 'mails'));
  expect(readFileSync(join(desk.data, 'mails', name), 'utf8')).toContain('To: someone@local.test');
});

test('a process killed at any moment loses nothing that it had answered, and leaves the directory free', async () => {
  const child = desk.start('exec', 'manyThenLoop', '[40]');
  const journal = () =>
    readdirSync(desk.data)
      .filter((it) => it.startsWith('journal-'))
      .map((it) => readFileSync(join(desk.data, it), 'utf8'))
      .join('');
  for (let tries = 0; tries < 200 && !journal().includes('row-39'); tries++)
    await new Promise((done) => setTimeout(done, 50));
  child.kill('SIGKILL');
  await new Promise((done) => child.once('exit', done));
  expect(existsSync(join(desk.data, 'owner.pid'))).toBe(true);
  appendFileSync(
    join(desk.data, readdirSync(desk.data).find((it) => it.startsWith('journal-')) ?? ''),
    '{"kind":"batch","bo',
  );
  const rows = JSON.parse(desk.run('sheet', 'Sheet1').out) as string[][];
  expect(rows.slice(-40).map((it) => it[0])).toEqual(Array.from({ length: 40 }, (_, n) => `row-${n}`));
  expect(desk.run('exec', 'add', '"after"').code).toBe(0);
});

test('while a process serves, commands go to it; a directory in use is refused by name', async () => {
  const child = desk.start('serve', '--port', '0');
  const said = await new Promise<string>((done) => child.stdout?.once('data', (it: Buffer) => done(it.toString())));
  expect(said).toMatch(/^Release Desk is open at http:\/\/127\.0\.0\.1:\d+\/ /);
  expect(desk.run('exec', 'add', '"served"').code).toBe(0);
  rmSync(join(desk.data, 'desk.json'));
  expect(desk.run('exec', 'add', '"no"')).toMatchObject({ code: 2, err: expect.stringContaining('in use by process') });
  child.kill('SIGTERM');
  await new Promise((done) => child.once('exit', done));
  const rows = JSON.parse(desk.run('sheet', 'Sheet1').out) as string[][];
  expect(rows.at(-1)?.[0]).toBe('served');
});

test('reset goes back to the empty file, help names every command', () => {
  expect(desk.run('reset').code).toBe(0);
  expect(JSON.parse(desk.run('sheet', 'Sheet1').out)).toEqual([]);
  const help = desk.run('help').out;
  for (const name of ['exec', 'import', 'export', 'mails', 'chats', 'calls', 'edit', 'serve', 'reset', 'clock'])
    expect(help).toContain(`desk ${name}`);
  expect(first(1, help)).toEqual(['desk - the local workspace without a browser']);
});
