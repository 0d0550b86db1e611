import type { Command } from './command';
import { exec } from './exec';
import { exportTab } from './export';
import { importFile } from './import';
import { calls, chats, executions, mails, people, sheet } from './look';
import { clock, edit } from './touch';

/** Commands that work on an open workspace, by name. `serve`, `reset` and `help` stand in the program itself. */
export const commands: Readonly<Record<string, Command>> = {
  exec,
  import: importFile,
  export: exportTab,
  edit,
  clock,
  mails,
  chats,
  calls,
  executions,
  people,
  sheet,
};
