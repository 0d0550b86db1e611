/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** A → 0, AA → 26. */
export function columnIndex(name: string): number {
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** A tab title as it stands before the exclamation mark: quoted where it is not a plain word. */
export const quoted = (title: string) =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) ? title : `'${title.replaceAll("'", "''")}'`;

/** Indexes from 0, ends exclusive; null where the range is open. `tab` null: no tab was named. */
export interface A1 {
  readonly tab: string | null;
  readonly r0: number | null;
  readonly r1: number | null;
  readonly c0: number | null;
  readonly c1: number | null;
}

const whole = { r0: null, r1: null, c0: null, c1: null };

/** Reads `Tab`, `Tab!A1`, `'A tab'!A2:C`, `A:A`, `2:3`. Null where it is none of these. */
export function readA1(text: string, isTab: (title: string) => boolean): A1 | null {
  const named = /^(?:'((?:[^']|'')*)'|([^'!]+))(?:!(.*))?$/s.exec(text);
  if (!named) return null;
  const title = named[1]?.replaceAll("''", "'") ?? named[2] ?? '';
  if (named[3] !== undefined) {
    const cells = readCells(named[3]);
    return cells && { tab: title, ...cells };
  }
  if (isTab(title)) return { tab: title, ...whole };
  const cells = named[1] === undefined ? readCells(title) : null;
  return cells && { tab: null, ...cells };
}

function readCells(text: string): Omit<A1, 'tab'> | null {
  const found = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?)?$/.exec(text);
  if (!found || text === '' || text.endsWith(':')) return null;
  const [, ca, ra, cb, rb] = found;
  if (!text.includes(':')) return ca && ra ? box({ ca, ra, cb: ca, rb: ra }) : null;
  if ((cb === undefined) !== (ca === undefined)) return null;
  return box({ ca, ra, cb, rb });
}

interface Corners {
  readonly ca: string | undefined;
  readonly ra: string | undefined;
  readonly cb: string | undefined;
  readonly rb: string | undefined;
}

function box({ ca, ra, cb, rb }: Corners): Omit<A1, 'tab'> {
  const [a, b] = [ca, cb].map((it) => (it === undefined ? null : columnIndex(it)));
  const [r, s] = [ra, rb].map((it) => (it === undefined ? null : Number(it) - 1));
  const [c0, c1] = ordered(a ?? null, b ?? null);
  const [r0, r1] = ordered(r ?? null, s ?? null);
  return { r0, r1: r1 === null ? null : r1 + 1, c0, c1: c1 === null ? null : c1 + 1 };
}

const ordered = (a: number | null, b: number | null): readonly [number | null, number | null] =>
  a !== null && b !== null && a > b ? [b, a] : [a, b];
