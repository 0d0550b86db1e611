import { cached, keepCached } from '../../apps-script/script-cache';
import { hashOf } from '../crypto/digest';
import type { PackedSettings } from './pack';

const piece = 80_000;
const mostPieces = 8;

const name = (register: string, version: number, index: number): string =>
  `rd.${register.slice(-12)}.set.${version}.${index}`;

/** Keeps a version in the cache, in pieces that the platform takes [BAD-44]; each names the whole, so that no two mix. */
export function keepSettings(register: string, version: number, packed: PackedSettings): void {
  const json = JSON.stringify(packed);
  const count = Math.ceil(json.length / piece);
  if (count > mostPieces) return;
  const code = hashOf(json).slice(0, 12);
  const text = (index: number): string => `${code} ${count} ${json.slice(index * piece, (index + 1) * piece)}`;
  const pieces = Array.from({ length: count }, (_, index) => [name(register, version, index), text(index)] as const);
  keepCached(Object.fromEntries(pieces));
}

/** A version out of the cache; null where a piece is missing. */
export function settingsInCache(register: string, version: number): PackedSettings | null {
  const names = Array.from({ length: mostPieces }, (_, index) => name(register, version, index));
  const found: Readonly<Record<string, string>> = cached(names);
  const [code = '', count = ''] = (found[names[0] ?? ''] ?? '').split(' ', 2);
  if (count === '') return null;
  const head = `${code} ${count} `;
  const pieces = names.slice(0, Number(count)).map((it) => found[it] ?? '');
  if (!pieces.every((it) => it.startsWith(head))) return null;
  const json = pieces.map((it) => it.slice(head.length)).join('');
  return JSON.parse(json) as PackedSettings;
}
