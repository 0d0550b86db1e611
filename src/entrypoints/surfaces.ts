// data table: every public function, where it may be called from, and the right that it needs
import type { ActionId } from '../domain/rights/actions';

/**
 * Where a call may come from. `menu`: Google opens the file, no right granted yet; `sheet`: the menu or a page of the
 * register itself; `trigger`: a time trigger of the desk account; `edit`: its trigger on the register's cells;
 * `editor`: run by hand in the script editor, by the desk account.
 */
export type Surface = 'menu' | 'sheet' | 'trigger' | 'edit' | 'editor';

/**
 * The right beside the surface. `none`: shows a page without data; `known`: somebody active in the directory, and the use
 * case judges more; `administrator`: named in the script properties; `desk`: the desk account; else a row of the tab Rights.
 */
export type Need =
  | 'none'
  | 'known'
  | 'administrator'
  | 'desk'
  | Extract<ActionId, 'publish-settings' | 'refresh-dashboard' | 'verify-register'>;

interface Entry {
  readonly surface: Surface;
  readonly need: Need;
  /** True where it may change something: a fault then leaves open whether it did. */
  readonly changes: boolean;
}

const shows = { surface: 'sheet', need: 'none', changes: false } as const satisfies Entry;
const reads = { surface: 'sheet', need: 'known', changes: false } as const satisfies Entry;
const changes = { surface: 'sheet', need: 'known', changes: true } as const satisfies Entry;
const trigger = { surface: 'trigger', need: 'desk', changes: true } as const satisfies Entry;

/** All names that Google, a menu or a page may call; src/index.ts lists the same, and a test compares them. */
export const surfaces = {
  onOpen: { surface: 'menu', need: 'none', changes: false },
  onInstall: { surface: 'menu', need: 'none', changes: false },
  showMyWork: shows,
  showNewRelease: shows,
  showRelease: shows,
  showChecklist: shows,
  showImport: shows,
  showMessages: shows,
  showDocument: shows,
  showProcess: shows,
  setUpRegister: { surface: 'sheet', need: 'administrator', changes: true },
  acceptRegister: { surface: 'sheet', need: 'administrator', changes: true },
  publishSettings: { surface: 'sheet', need: 'publish-settings', changes: true },
  refreshDashboard: { surface: 'sheet', need: 'refresh-dashboard', changes: true },
  verifyRegister: { surface: 'sheet', need: 'verify-register', changes: false },
  openMyWork: reads,
  openNewRelease: reads,
  previewRelease: reads,
  openRelease: reads,
  openChecklist: reads,
  openMessages: reads,
  openDocument: reads,
  openProcess: reads,
  act: changes,
  relayMessages: changes,
  previewImport: reads,
  importRegister: changes,
  exportTab: reads,
  installTriggers: { surface: 'editor', need: 'desk', changes: true },
  rotateRootKey: { surface: 'editor', need: 'desk', changes: true },
  setChatSpace: { surface: 'editor', need: 'desk', changes: true },
  onRelayTrigger: trigger,
  onDashboardTrigger: trigger,
  onNightlyTrigger: trigger,
  onRegisterEdit: { surface: 'edit', need: 'desk', changes: true },
} as const satisfies Readonly<Record<string, Entry>>;

export type PublicName = keyof typeof surfaces;

/** The entry of a public function. */
export const entryOf = (name: PublicName): Entry => surfaces[name];
