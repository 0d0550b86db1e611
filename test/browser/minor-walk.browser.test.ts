import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { demoCreation, setUp } from '../../local/demo/build-demo';
import { stories } from '../../local/demo/stories';
import { openWorkspace, type Workspace } from '../../local/engine/api';
import { serve, type Serving } from '../../local/server/serve';
import { recordsOf, dist } from '../bundle/demo-desk';
import { workerFile } from '../local/worker-file';
import { openBrowser } from './open-browser';
import { actInChecklist, actInSidebar, askForRelease, openIt, sitDown } from './walk/clicks';
import { stepsOf, type Step } from './walk/steps';

/** Where screenshots go when somebody wants to look: LOOK=1 npx jest test/browser/minor-walk */
const album = process.env['LOOK'] === undefined ? '' : join(process.cwd(), 'build/out/look');

describe('one Minor release, from request to closure, by clicks alone', () => {
  let browser: Browser;
  let workspace: Workspace;
  let serving: Serving;
  let page: Page;
  let steps: readonly Step[] = [];
  const errors: string[] = [];
  const outside: string[] = [];

  beforeAll(async () => {
    const story = stories.find((it) => it.until === 'closed' && it.twist === undefined);
    if (story === undefined) throw new Error('No plain story');
    steps = stepsOf(story);
    browser = await openBrowser();
    workspace = openWorkspace({ bundle: { dir: dist }, create: demoCreation, workerFile: workerFile() });
    setUp(workspace);
    serving = await serve({
      workspace,
      viewDir: join(process.cwd(), 'build/out/view'),
      port: 0,
      reset: () => Promise.resolve(),
    });
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
    context.setDefaultTimeout(15_000);
    page = await context.newPage();
    page.on('pageerror', (it) => errors.push(it.message));
    page.on('request', (it) => {
      if (!it.url().startsWith(serving.url) && !it.url().startsWith('data:')) outside.push(it.url());
    });
    await page.goto(serving.url);
    await page.waitForSelector('.sheet');
  }, 180_000);

  afterAll(async () => {
    await browser.close();
    await serving.close();
    await workspace.close();
  });

  it('[GOV-04, WF-21, WF-23, WF-31] Service Owner, Delivery Manager, IT Lead and Run lead take it there, each in their own sidebar', async () => {
    let seated = '';
    let count = 0;
    for (const step of steps) {
      if (step.kind === 'clock') {
        workspace.setClock({ at: step.at, run: false });
        continue;
      }
      const { as, request } = step;
      if (as !== seated) await sitDown({ page, workspace }, as);
      seated = as;
      if (request.release === '') await askForRelease({ page, workspace }, as, request);
      else if (request.action === 'set-topics' || 'items' in request.values) {
        await openIt(page, request.release);
        await actInChecklist({ page, workspace }, as, request);
      } else await actInSidebar({ page, workspace }, as, request);
      count += 1;
      if (album !== '') {
        mkdirSync(album, { recursive: true });
        await page.screenshot({ path: join(album, `${String(count).padStart(3, '0')}-${request.action}.png`) });
      }
    }
    const [release] = recordsOf(workspace, 'Releases');
    expect(release?.['State']).toBe('Closed');
    expect(errors).toEqual([]);
    expect(outside).toEqual([]);
  }, 600_000);
});
