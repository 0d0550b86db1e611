import { resolve } from 'node:path';
import type { Creation, ExecRequest, ExecResult, Menu, Workspace, WorkspaceOptions } from './types';
import { bundleReader } from './bundle-files';
import { execHere } from './exec-here';
import { execInWorker } from './exec-in-worker';
import { isLongWay, nextDue } from './firing';
import { Host } from './host';
import { keepHost } from './host-of';
import { Journal } from './journal';
import { MailFiles } from './mail-files';
import { takeDirectory } from './owner-lock';
import { savedState } from './saved-state';
import { newState, type State } from './state';
import { endThreads } from './threads';
import { Throttle } from './throttle';
import { lookInto } from './workspace-views';
import { changeOf } from './workspace-changes';

/** Where the build puts it, seen from the project's folder. */
const builtWorker = 'build/out/worker.mjs';

interface Opened {
  readonly host: Host;
  readonly create: Creation;
  readonly journal: Journal | null;
  readonly release: () => void;
}

function openHost(options: WorkspaceOptions): Opened {
  const create = options.create ?? {};
  const release = options.dataDir === undefined ? () => undefined : takeDirectory(options.dataDir);
  const journal = options.dataDir === undefined ? null : new Journal(options.dataDir);
  const known = journal?.load() ?? null;
  const state: State = known ?? (options.begin ? savedState(options.begin) : newState(create));
  if (!known) journal?.snapshot(state);
  return {
    host: new Host(state, journal, bundleReader(options.bundle)),
    create,
    journal,
    release,
  };
}

/** Opens the workspace of a data directory, or a new one in memory. */
export function openWorkspace(options: WorkspaceOptions = {}): Workspace {
  const { host, create, journal, release } = openHost(options);
  const files = new MailFiles(options.dataDir ?? null);
  const runs = runsOf(host, options);
  host.subscribe((change) => {
    if (change === 'mails') void files.write(host.state.mails);
  });
  void files.write(host.state.mails);
  const workspace: Workspace = {
    spreadsheetId: host.state.book.id,
    dataDir: options.dataDir ?? null,
    faults: host.faults,
    ...runs,
    ...lookInto(host, files),
    ...changeOf(host, create),
    close: async () => {
      await endThreads(host);
      await files.write(host.state.mails);
      journal?.close(host.state);
      release();
    },
  };
  keepHost(workspace, host);
  return workspace;
}

type Runs = Pick<Workspace, 'exec' | 'execHere' | 'openFile' | 'goTo' | 'goToHere' | 'advance' | 'fireDue'>;

function runsOf(host: Host, options: WorkspaceOptions): Runs {
  const throttle = new Throttle();
  const exec = (request: ExecRequest) =>
    throttle.run(request, () => execInWorker(host, request, resolve(options.workerFile ?? builtWorker)));
  const goTo = async (target: number): Promise<readonly ExecResult[]> => {
    const long = isLongWay(host, target);
    const done: ExecResult[] = [];
    for (let it = nextDue(host, target, long); it; it = nextDue(host, target, long)) done.push(await exec(it));
    return done;
  };
  return {
    exec,
    execHere: (request) => execHere(host, request),
    openFile: (as) => openFile(host, as, exec),
    goTo: (at) => goTo(Date.parse(at)),
    goToHere: (at) => {
      const target = Date.parse(at);
      const long = isLongWay(host, target);
      const done: ExecResult[] = [];
      for (let it = nextDue(host, target, long); it; it = nextDue(host, target, long)) done.push(execHere(host, it));
      return done;
    },
    advance: (milliseconds) => goTo(host.now() + milliseconds),
    fireDue: () => goTo(host.now()),
  };
}

/** Runs the simple trigger of opening; who may only view gets no menu. */
async function openFile(
  host: Host,
  as: string,
  exec: (request: ExecRequest) => Promise<ExecResult>,
): Promise<readonly Menu[]> {
  const mail = as.toLowerCase();
  let menus: readonly Menu[] = [];
  if (host.person(mail).access === 'edit') {
    const result = await exec({
      fn: 'onOpen',
      args: [{ authMode: 'LIMITED' }],
      as: mail,
      surface: 'sheet',
      origin: 'open',
    });
    menus = result.execution.ui.flatMap((it) => (it.kind === 'menu' ? [it.menu] : []));
  }
  host.change({ kind: 'menus', mail, menus }, 'menus');
  return menus;
}
