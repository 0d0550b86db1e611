/**
 * The contract of the local workspace: one spreadsheet with its script project, people, clock, mail and Chat, all on this
 * machine. Server, browser view, demo, command line and tests stand on these types and on the functions exported below.
 */
export { openWorkspace } from './open-workspace';
export { installGlobals, type Installed } from './install-globals';
export { Kill } from './kill';
export { savedFrom, textOf } from './saved-state';

export type * from './types/book';
export type * from './types/execution';
export type * from './types/messages';
export type * from './types/options';
export type * from './types/saved';
export type * from './types/workspace';
