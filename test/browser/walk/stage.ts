import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { demoCreation, setUp } from '../../../local/demo/build-demo';
import { openWorkspace, type Workspace } from '../../../local/engine/api';
import { serve, type Serving } from '../../../local/server/serve';
import { dist } from '../../bundle/demo-desk';
import { workerFile } from '../../local/worker-file';
import { openBrowser } from '../open-browser';

/** The demo company's empty register in a browser, and what went wrong in its pages. */
export interface Stage {
  readonly page: Page;
  readonly workspace: Workspace;
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a register of its own; a journey shares it with nobody. */
export async function openStage(): Promise<Stage> {
  const browser: Browser = await openBrowser();
  const workspace = openWorkspace({ bundle: { dir: dist }, create: demoCreation, workerFile: workerFile() });
  setUp(workspace);
  const serving: Serving = await serve({
    workspace,
    viewDir: join(process.cwd(), 'build/out/view'),
    port: 0,
    reset: () => Promise.resolve(),
  });
  const errors: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  page.on('pageerror', (it) => errors.push(it.message));
  await page.goto(serving.url);
  await page.waitForSelector('.sheet');
  return {
    page,
    workspace,
    errors,
    close: async () => {
      await browser.close();
      await serving.close();
      await workspace.close();
    },
  };
}
