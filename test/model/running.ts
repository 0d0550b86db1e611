import type { Store } from '../../src/use-cases/ports';
import { auditOf } from '../store/audit-of';
import { maya, type TestDesk } from '../store/desk';

/** The register under test. A store serves several acts, as a page's execution does, until a kill or a cold start. */
export interface Running {
  readonly desk: TestDesk;
  readonly store: () => Store;
  /** The next act starts another execution. */
  readonly next: () => void;
  /** The same, with nothing in the cache. */
  readonly cold: () => void;
  /** Does the audit know of an act under this key? */
  readonly wasSaved: (key: string) => boolean;
}

export function runningOn(desk: TestDesk): Running {
  let store: Store | null = null;
  const next = () => {
    store = null;
    desk.restart(maya);
  };
  return {
    desk,
    store: () => (store ??= desk.store()),
    next,
    cold: () => {
      desk.workspace.clearCache();
      next();
    },
    wasSaved: (key) => auditOf(desk).some((it) => it['key'] === key),
  };
}
