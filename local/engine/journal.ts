import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { applyEffect, type Effect } from './effects';
import type { State } from './state';

interface Snapshot {
  readonly generation: number;
  readonly state: State;
}

const compactAt = 8_000_000;

/**
 * A workspace on disk: one snapshot and the effects since, one JSON line each, handed to the system at once. Killed at any
 * moment it opens again at the last whole line: a snapshot names its own journal, so none is applied twice or lost.
 */
export class Journal {
  private generation = 0;
  private file = -1;
  private size = 0;

  constructor(private readonly dir: string) {
    mkdirSync(dir, { recursive: true });
  }

  /** The state as it was left; null where there is none. */
  load(): State | null {
    const path = join(this.dir, 'snapshot.json');
    if (!existsSync(path)) return null;
    const snapshot = JSON.parse(readFileSync(path, 'utf8')) as Snapshot;
    this.generation = snapshot.generation;
    this.replay(snapshot.state);
    return snapshot.state;
  }

  append(effect: Effect): void {
    const line = Buffer.from(`${JSON.stringify(effect)}\n`);
    for (let at = 0; at < line.length;) at += writeSync(this.file, line, at);
    this.size += line.length;
  }

  get isLong() {
    return this.size > compactAt;
  }

  /** Writes the whole state and begins an empty journal. */
  snapshot(state: State): void {
    const next = this.generation + 1;
    if (this.file >= 0) closeSync(this.file);
    this.file = openSync(this.journalPath(next), 'w');
    this.size = 0;
    const temporary = join(this.dir, 'snapshot.json.new');
    const out = openSync(temporary, 'w');
    writeSync(out, JSON.stringify({ generation: next, state } satisfies Snapshot));
    fsyncSync(out);
    closeSync(out);
    renameSync(temporary, join(this.dir, 'snapshot.json'));
    this.generation = next;
    for (const name of readdirSync(this.dir))
      if (/^journal-\d+\.jsonl$/.test(name) && name !== `journal-${next}.jsonl`) rmSync(join(this.dir, name));
  }

  close(state: State): void {
    if (this.size > 500_000) this.snapshot(state);
    if (this.file >= 0) closeSync(this.file);
    this.file = -1;
  }

  private journalPath(generation: number) {
    return join(this.dir, `journal-${generation}.jsonl`);
  }

  private replay(state: State): void {
    const path = this.journalPath(this.generation);
    const text = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
    let start = 0;
    for (let end = text.indexOf(10); end >= 0; end = text.indexOf(10, start)) {
      applyEffect(state, JSON.parse(text.toString('utf8', start, end)) as Effect);
      start = end + 1;
    }
    this.file = openSync(path, existsSync(path) ? 'r+' : 'w+');
    // A last line without its end was being written when the process died.
    ftruncateSync(this.file, start);
    closeSync(this.file);
    this.file = openSync(path, 'a');
    this.size = start;
  }
}
