import { macOf, sameCode } from '../crypto/digest';
import type { Keys } from '../crypto/keys';
import { cellIn, type TabReading } from '../read/tab-reading';
import type { PackedSettings } from './pack';

/** One row of the tab _Settings: a part of one version, never changed. */
export interface SnapshotRow {
  readonly id: string;
  readonly version: number;
  readonly publishedBy: string;
  readonly publishedAt: string;
  readonly reason: string;
  readonly value: string;
  readonly seal: string;
}

const piece = 45_000;

/** A version as rows: each settings tab in pieces that fit a cell. */
export function snapshotRows(
  keys: Keys,
  packed: PackedSettings,
  about: Pick<SnapshotRow, 'version' | 'publishedBy' | 'publishedAt' | 'reason'>,
): readonly SnapshotRow[] {
  return Object.entries(packed).flatMap(([tab, json]) => {
    const pieces = Array.from({ length: Math.max(1, Math.ceil(json.length / piece)) }, (_, index) =>
      json.slice(index * piece, (index + 1) * piece),
    );
    return pieces.map((value, index) => {
      const id = `v${about.version}/${tab}/${index + 1}-${pieces.length}`;
      return { id, ...about, value, seal: `${keys.id}.${codeOf(keys, id, value)}` };
    });
  });
}

const codeOf = (keys: Keys, id: string, value: string): string =>
  macOf(keys.seal, ['settings', id, value]).slice(0, 40);

/** The packed settings of a version out of its rows; null where one is missing or changed by hand. */
export function snapshotOf(ring: readonly Keys[], reading: TabReading, version: number): PackedSettings | null {
  const parts = new Map<string, Map<number, string>>();
  const sizes = new Map<string, number>();
  for (const row of reading.rows.values()) {
    const id = String(cellIn(reading, row, 'id'));
    const [, tab = '', place = '0', of = '0'] = new RegExp(`^v${version}/(\\w+)/(\\d+)-(\\d+)$`).exec(id) ?? [];
    if (tab === '') continue;
    const value = String(cellIn(reading, row, 'value'));
    const seal = String(cellIn(reading, row, 'seal'));
    if (!ring.some((keys) => sameCode(`${keys.id}.${codeOf(keys, id, value)}`, seal))) return null;
    parts.set(tab, (parts.get(tab) ?? new Map<number, string>()).set(Number(place), value));
    sizes.set(tab, Number(of));
  }
  return parts.size > 0 && [...parts].every(([tab, it]) => it.size === sizes.get(tab)) ? joined(parts) : null;
}

const joined = (parts: ReadonlyMap<string, ReadonlyMap<number, string>>): PackedSettings =>
  Object.fromEntries(
    [...parts].map(([tab, it]) => [
      tab,
      [...it]
        .sort((a, b) => a[0] - b[0])
        .map(([, value]) => value)
        .join(''),
    ]),
  );
