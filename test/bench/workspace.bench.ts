import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { rawOf } from '../../src/adapters/sheets/cells/raw';
import { columnsOf } from '../../src/domain/register/workbook';
import { wholeRelease } from '../../src/client/desk/whole-release';
import type { FormValues, ReleaseReply, ReleaseView, Reply } from '../../src/sidebar-api';
import { openWorkspace, savedFrom, type Workspace } from '../../local/engine/api';
import { medianOf } from './median';
import { addOldReleases } from './old-releases';

const releases = 10_000;
const rounds = 5;

export const name = `Built bundle at ${String(releases)} releases, cold contexts, median of ${String(rounds)}`;

/** Milliseconds of an action and of two sidebars, and the most memory that the process ever held: therefore one of its own. */
export function run(): unknown {
  const script = `import(${JSON.stringify(import.meta.url)}).then((it) => console.log(JSON.stringify(it.measured())))`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** What `run` gives, measured in this process. */
export function measured() {
  const workspace = filled();
  const { release, person } = runningRelease(workspace);
  const call = (fn: string, ...args: readonly unknown[]): unknown => {
    const result = workspace.execHere({ fn, args, as: person });
    if (!result.ok) throw new Error(result.error.stack);
    const reply = result.value as Reply<unknown>;
    if (!reply.ok) throw new Error(JSON.stringify(reply.problem));
    return reply.value;
  };
  const values = editValues(wholeRelease(call('openRelease', release) as ReleaseReply));
  let keys = 0;
  const edit = (): unknown => {
    keys += 1;
    const act = { action: 'edit-release', release, subject: '', revision: null, key: `bench-key-${String(keys)}` };
    return call('act', { ...act, values: { ...values, title: `Title ${String(keys)}` } });
  };
  return {
    'act (edit-release)': timed(edit),
    openMyWork: timed(() => call('openMyWork')),
    openRelease: timed(() => call('openRelease', release)),
    openChecklist: timed(() => call('openChecklist', release)),
    'peak memory': `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
  };
}

/** The demo company after many years. */
function filled(): Workspace {
  const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const begin = savedFrom(gunzipSync(readFileSync(at('../asterion.json.gz'))).toString('utf8'));
  const workspace = openWorkspace({ bundle: { dir: at('../../dist') }, begin });
  addOldReleases(workspace, releases);
  return workspace;
}

/** The newest release that is on its way to its deployment, and its Delivery Manager. */
function runningRelease(workspace: Workspace): { readonly release: string; readonly person: string } {
  const [rows = []] = workspace.sheetsAs(workspace.owner()).batchGet(["'Releases'!A2:BZ200"]);
  const cell = (row: readonly unknown[], column: string) =>
    rawOf(row[columnsOf('releases').findIndex(([it]) => it === column)]);
  const running = (row: readonly unknown[]): boolean =>
    !['', 'Draft', 'Closed', 'Cancelled'].includes(String(cell(row, 'state'))) && cell(row, 'deploymentStart') === '';
  const found = rows.filter(running).at(-1);
  if (!found) throw new Error('The demo company has no release that is running.');
  return { release: String(cell(found, 'id')), person: String(cell(found, 'deliveryManager')) };
}

function editValues(view: ReleaseView): FormValues {
  const form = view.next.find((it) => it.action === 'edit-release');
  if (!form || form.refused) throw new Error(`${view.id} cannot be edited.`);
  return Object.fromEntries(form.fields.flatMap((it) => (it.value === undefined ? [] : [[it.id, it.value]])));
}

/** Median milliseconds after one round that warms up. */
function timed(work: () => unknown): number {
  const round = (): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  round();
  return medianOf(Array.from({ length: rounds }, round));
}
