import type { Settings, SettingsRows } from '../../../domain/settings/settings';
import type { Reading } from '../read/read-register';
import { hintsOf, readRegister } from '../read/read-register';
import { Refused, refuse } from '../read/refusals';
import type { Session } from '../register/session';
import { unpackSettings, type PackedSettings } from './pack';
import { keepSettings, settingsInCache } from './settings-cache';
import { snapshotOf } from './snapshot';

/** Settings by version, each taken once in an execution: out of the cache, else out of the file. */
export interface SettingsSource {
  /** Is the version that hints name at hand without reading the file? */
  readonly isNear: (version: number) => boolean;
  /** Settings in force, out of the reading where they were not near. */
  readonly inForce: (reading: Reading) => Settings;
  readonly ofVersion: (session: Session, version: number) => Settings;
}

/** `parse` makes rules' settings out of rows (domain/settings/read-settings). */
export function settingsSource(
  register: string,
  parse: (rows: SettingsRows, version: number) => Settings,
): SettingsSource {
  const known = new Map<number, Settings>();
  const keep = (version: number, packed: PackedSettings): Settings => {
    const settings = parse(unpackSettings(packed), version);
    known.set(version, settings);
    return settings;
  };
  const near = (version: number): Settings | null => {
    const packed = known.has(version) ? null : settingsInCache(register, version);
    return packed ? keep(version, packed) : (known.get(version) ?? null);
  };
  const fromReading = (reading: Reading, version: number): Settings => {
    const tab = reading.tabs.get('snapshots');
    const packed = tab && snapshotOf(reading.session.ring, tab, version);
    if (!packed) throw new Refused(refuse('store.settings.missing', { version }));
    keepSettings(register, version, packed);
    return keep(version, packed);
  };
  const ofVersion = (session: Session, version: number): Settings =>
    near(version) ?? fromReading(readVersion(session, version), version);
  return {
    isNear: (version) => version > 0 && near(version) !== null,
    inForce: (reading) => {
      const version = reading.state.settingsVersion;
      if (known.has(version) || !reading.tabs.has('snapshots')) return ofVersion(reading.session, version);
      return fromReading(reading, version);
    },
    ofVersion,
  };
}

/** The rows of a published version as they stand in the file; null where it is not whole. */
export function publishedRows(session: Session, version: number): SettingsRows | null {
  const tab = readVersion(session, version).tabs.get('snapshots');
  const packed = tab && snapshotOf(session.ring, tab, version);
  return packed ? unpackSettings(packed) : null;
}

function readVersion(session: Session, version: number): Reading {
  const ask = new Map([
    [
      'snapshots' as const,
      { keys: true, ids: new Set<string>(), prefixes: new Set([`v${version}/`]), columns: new Set<string>() },
    ],
  ]);
  return readRegister({ session, ask, slot: 0, hints: hintsOf(session.register, ask, []), settings: false });
}
