import { openStore } from '../../src/adapters/sheets/store';
import { openRegisterFile } from '../../src/adapters/sheets/set-up/register-file';
import defaults from '../../src/defaults';
import type { Language } from '../../src/domain/register/schema';
import { readSettings } from '../../src/domain/settings/read-settings';
import type { Store } from '../../src/use-cases/ports';
import { setUpRegister, type SetUpDone } from '../../src/use-cases/set-up/set-up-register';
import { installGlobals, openWorkspace, type Installed, type Saved, type Workspace } from '../../local/engine/api';

export const admin = 'ada.admin@northwind.example';
export const owner = 'desk@northwind.example';
export const maya = 'maya.manager@northwind.example';
export const viewer = 'vera.viewer@northwind.example';
export const startedAt = '2026-03-02T09:00:00Z';

const people = [
  { mail: owner, name: 'Desk', locale: 'en', access: 'edit', desk: true },
  { mail: admin, name: 'Ada', locale: 'en', access: 'edit' },
  { mail: maya, name: 'Maya', locale: 'en', access: 'edit' },
  { mail: viewer, name: 'Vera', locale: 'en', access: 'view' },
] as const;

/** A register in memory with the adapters running over it, as one person. */
export interface TestDesk {
  readonly workspace: Workspace;
  readonly installed: Installed;
  readonly store: (actor?: string) => Store;
  readonly now: () => string;
  /** Ends the execution that ran so far, as that person; a kill is forgotten. */
  readonly restart: (as?: string) => void;
  readonly close: () => void;
}

export function emptyDesk(locale = 'en_GB'): TestDesk {
  const workspace = openWorkspace({
    create: {
      people,
      administrators: [admin],
      locale,
      clock: { at: startedAt, run: false },
      timeZone: 'Europe/Brussels',
    },
  });
  return deskOf(workspace);
}

function deskOf(workspace: Workspace): TestDesk {
  const installed = installGlobals(workspace, admin);
  const now = () => workspace.clock().now.replace(/\.\d+Z$/, 'Z');
  return {
    workspace,
    installed,
    now,
    store: (actor = maya) => openStore({ register: workspace.spreadsheetId, actor, now, readSettings }),
    restart: (as = maya) => installed.restart('sheet', as),
    close: () => installed(),
  };
}

/** Sets the register up, as the administrator. */
export function setUp(
  desk: TestDesk,
  language: Language = 'en',
  actor = admin,
): SetUpDone | { readonly kind: 'refusal' } {
  const register = desk.workspace.spreadsheetId;
  const file = openRegisterFile({ register, editors: [admin, owner], defaults: (it) => defaults[it] });
  return setUpRegister(file, [admin], { actor, now: desk.now(), language });
}

const kept = new Map<Language, Saved>();

/** A register that is set up; made once, then restored. */
export function readyDesk(language: Language = 'en'): TestDesk {
  const desk = emptyDesk(language === 'fr' ? 'fr_BE' : 'en_GB');
  const saved = kept.get(language);
  if (saved) desk.workspace.restore(saved);
  else {
    setUp(desk, language);
    kept.set(language, desk.workspace.save());
  }
  desk.restart();
  return desk;
}
