import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';

export const name = 'Code.js, compile and run of its top level';

const runs = 15;

/** Milliseconds of a fresh compile and of the top level in a bare context: the median of fifteen, and what it allocates in MB. */
export function run(): Readonly<Record<string, number | string>> {
  const code = readFileSync(join(process.cwd(), 'build/dist/Code.js'), 'utf8');
  const times: number[] = [];
  let allocated = 0;
  for (let at = 0; at < runs; at += 1) {
    const context = vm.createContext({});
    const before = process.memoryUsage().heapUsed;
    const from = performance.now();
    new vm.Script(`${code}\n// ${at}`).runInContext(context);
    times.push(performance.now() - from);
    allocated = Math.max(allocated, process.memoryUsage().heapUsed - before);
  }
  times.sort((a, b) => a - b);
  return {
    'goal 15': times[Math.floor(runs / 2)] ?? 0,
    first: times[runs - 1] ?? 0,
    allocated: `${(allocated / 1024 / 1024).toFixed(1)} MB`,
    size: `${code.length} characters`,
  };
}
