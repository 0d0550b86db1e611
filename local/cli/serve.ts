import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openInBrowser, serve, type ServeOptions, type Serving } from '../server/serve';
import { openPrepared, resetWorkspace, type Preparing } from './prepare';

/** The wished port; where none was wished, the next free one from 8642 on. */
async function serveSomewhere(options: Omit<ServeOptions, 'port'>, wished: number | null): Promise<Serving> {
  if (wished !== null) return serve({ ...options, port: wished });
  for (let port = 8642; ; port++) {
    try {
      return await serve({ ...options, port });
    } catch (error) {
      if (port >= 8660) throw error;
    }
  }
}

/** Serves the workspace until it is interrupted; other commands find it by `desk.json` in the data directory. */
export async function serveDesk(preparing: Preparing, wished: number | null): Promise<void> {
  const workspace = await openPrepared(preparing);
  const options = { workspace, viewDir: preparing.places.view, reset: () => resetWorkspace(workspace, preparing) };
  const serving = await serveSomewhere(options, wished);
  const mark = join(preparing.dataDir, 'desk.json');
  writeFileSync(mark, JSON.stringify({ port: Number(new URL(serving.url).port), pid: process.pid }));
  process.stdout.write(`Release Desk is open at ${serving.url} (stop with Ctrl+C)\n`);
  openInBrowser(serving.url);
  const end = () => {
    rmSync(mark, { force: true });
    void serving
      .close()
      .then(() => workspace.close())
      .then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
