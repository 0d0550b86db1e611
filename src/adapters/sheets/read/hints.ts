import type { TabId } from '../../../domain/register/workbook';
import { cached, keepCached } from '../../apps-script/script-cache';
import type { Ask } from './ask';

/**
 * Where rows stood when they were last seen. Only hints: the read that uses them also reads the keys and checks (decision 3).
 */
export interface Hints {
  /** Row numbers (from 1) of a record or of a release's records in a tab; none when unknown. */
  readonly rows: (tab: TabId, key: string) => readonly number[];
  readonly text: (name: string) => string | undefined;
  /** To be kept when the execution ends. */
  readonly learn: (name: string, value: string) => void;
  readonly learnRows: (place: { readonly tab: TabId; readonly key: string }, rows: readonly number[]) => void;
  readonly flush: () => void;
}

const rowsName = (tab: TabId, key: string): string => `r.${tab}.${key}`;

/** Hints for an ask, fetched with other names in one call of the cache. */
export function hintsFor(register: string, ask: Ask, names: readonly string[]): Hints {
  const wanted = [...ask].flatMap(([tab, it]) => [...it.ids, ...it.prefixes].map((key) => rowsName(tab, key)));
  const prefix = `rd.${register.slice(-12)}.`;
  const known = new Map(Object.entries(cached([...wanted, ...names].filter(fits).map((it) => prefix + it))));
  const learnt: Record<string, string> = {};
  const text = (name: string) => known.get(prefix + name);
  const learn = (name: string, value: string) => {
    if (!fits(name) || known.get(prefix + name) === value) return;
    known.set(prefix + name, value);
    learnt[prefix + name] = value;
  };
  return {
    text,
    learn,
    rows: (tab, key) => runsIn(text(rowsName(tab, key)) ?? ''),
    learnRows: ({ tab, key }, rows) => learn(rowsName(tab, key), runsText(rows)),
    flush: () => keepCached(learnt),
  };
}

/** Cache keys end at 250 characters. */
const fits = (name: string): boolean => name.length <= 200;

function runsText(rows: readonly number[]): string {
  return runsOf(rows, 0)
    .map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`))
    .join(',');
}

function runsIn(text: string): readonly number[] {
  return text.split(',').flatMap((run) => {
    const [from = 0, to = from] = run.split('-').map(Number);
    return from > 0 && to >= from && to - from < 5000
      ? Array.from({ length: to - from + 1 }, (_, index) => from + index)
      : [];
  });
}

/** Rows as runs, rows in between taken along where they are no more than `gap`. */
export function runsOf(
  rows: readonly number[],
  gap: number,
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && row - last.to <= gap + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs;
}
