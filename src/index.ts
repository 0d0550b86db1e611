import {
  acceptRegister,
  publishSettings,
  refreshDashboard,
  setUpRegister,
  verifyRegister,
} from './entrypoints/administer';
import { onInstall, onOpen } from './entrypoints/menu';
import {
  showChecklist,
  showImport,
  showDocument,
  showMessages,
  showMyWork,
  showNewRelease,
  showProcess,
  showRelease,
} from './entrypoints/pages';
import {
  act,
  exportTab,
  importRegister,
  openChecklist,
  openDocument,
  openMessages,
  openMyWork,
  openNewRelease,
  openProcess,
  openRelease,
  previewImport,
  previewRelease,
  relayMessages,
} from './entrypoints/sidebar';
import { onRegisterEdit } from './entrypoints/on-register-edit';
import {
  installTriggers,
  onDashboardTrigger,
  onNightlyTrigger,
  onRelayTrigger,
  rotateRootKey,
  setChatSpace,
} from './entrypoints/triggers';

declare const global: Record<string, unknown>;

// Names that Google, a menu or a page may call; nothing else is reachable. Their surfaces: entrypoints/surfaces.ts.
global.onOpen = onOpen;
global.onInstall = onInstall;

global.showMyWork = showMyWork;
global.showNewRelease = showNewRelease;
global.showRelease = showRelease;
global.showChecklist = showChecklist;
global.showImport = showImport;
global.showMessages = showMessages;
global.showDocument = showDocument;
global.showProcess = showProcess;
global.setUpRegister = setUpRegister;
global.acceptRegister = acceptRegister;
global.publishSettings = publishSettings;
global.refreshDashboard = refreshDashboard;
global.verifyRegister = verifyRegister;

global.openMyWork = openMyWork;
global.openNewRelease = openNewRelease;
global.previewRelease = previewRelease;
global.openRelease = openRelease;
global.openChecklist = openChecklist;
global.openMessages = openMessages;
global.openDocument = openDocument;
global.openProcess = openProcess;
global.act = act;
global.relayMessages = relayMessages;
global.previewImport = previewImport;
global.importRegister = importRegister;
global.exportTab = exportTab;

global.installTriggers = installTriggers;
global.setChatSpace = setChatSpace;
global.rotateRootKey = rotateRootKey;
global.onRelayTrigger = onRelayTrigger;
global.onDashboardTrigger = onDashboardTrigger;
global.onNightlyTrigger = onNightlyTrigger;
global.onRegisterEdit = onRegisterEdit;
