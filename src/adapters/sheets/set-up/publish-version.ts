import type { SettingsRows } from '../../../domain/settings/settings';
import { text, say } from '../../../domain/text/say';
import type { Raw } from '../cells/raw';
import { titleOf } from '../layout/tab-ids';
import type { Session } from '../register/session';
import { packSettings } from '../settings/pack';
import { keepSettings } from '../settings/settings-cache';
import { snapshotRows, type SnapshotRow } from '../settings/snapshot';
import type { NewRow } from '../write/batch';
import { commitOwn } from '../write/commit-own';

/** Who publishes, when, why. */
export interface About {
  readonly actor: string;
  readonly now: string;
  readonly reason: string;
}

/** Writes the next version of the settings with its audit entry, in one write; gives its number. */
export function publishVersion(open: () => Session, rows: SettingsRows, { actor, now, reason }: About): number {
  const packed = packSettings(rows);
  let version = 0;
  let register = '';
  commitOwn(open, (state, session) => {
    version = state.settingsVersion + 1;
    register = session.register;
    const why = reason || say(session.language, text('set-up.first-settings'));
    const made = snapshotRows(session.ring[0], packed, { version, publishedBy: actor, publishedAt: now, reason: why });
    const changed = {
      tab: titleOf('snapshots', session.language),
      record: `v${version}`,
      revision: version,
      from: { version: version - 1 },
      to: { version },
      why,
    };
    return {
      author: { actor, now, year: now.slice(0, 4), command: 'publish-settings', key: '' },
      changed: [changed],
      rows: [{ tab: 'snapshots', rows: made.map(newRow) }],
      state: () => ({ settingsVersion: version }),
    };
  });
  keepSettings(register, version, packed);
  return version;
}

const newRow = (row: SnapshotRow): NewRow => ({ id: row.id, cells: new Map<string, Raw>(Object.entries(row)) });
