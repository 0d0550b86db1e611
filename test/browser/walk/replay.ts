import type { Page } from 'playwright-core';
import type { Workspace } from '../../../local/engine/api';
import { mailOf } from '../../../local/demo/company';
import type { ActRequest, Reply } from '../../../src/sidebar-api';
import type { DoneAct } from '../../walks/memory-desk';
import type { JourneyStep } from '../../walks/journey-steps';
import { actInChecklist, actInProcess, actInSidebar, askForRelease, openIt, sitDown } from './clicks';

/** Decisions of people: these are pressed wherever they come, not only the first time. */
const decisions = new Set([
  'submit',
  'decide-gate',
  'decide-go',
  'cast-vote',
  'send-back',
  'roll-back',
  'decide-package',
]);

/** What the walk of the Minor release presses already, in the same pages. */
export const pressedByMinor: readonly string[] = [
  'set-plan',
  'add-risk',
  'add-change',
  'answer-screen',
  'set-topics',
  'see-topics',
  'decide-change',
  'review-window',
  'add-component',
  'record-tests',
  'sign-uat',
  'set-rollback',
  'complete-items',
  'validate-items',
  'set-section',
  'review-section',
  'prepare-communication',
  'approve-communication',
  'evaluate-change',
  'open-session',
  'start-deployment',
  'finish-deployment',
  'verify-deployment',
  'confirm-stable',
  'hold-review',
  'add-lesson',
  'review-change',
  'close-change',
  'reconcile-cis',
  'send-satisfaction',
  'record-feedback',
];

/** The same acts in a browser. What was pressed once may be done through the page's own function the next time. */
export interface Replay {
  readonly page: Page;
  readonly workspace: Workspace;
  /** Acts that were pressed already, by this journey or an earlier one. */
  readonly pressed: Set<string>;
}

/** Does every step; gives how many acts were pressed and how many called. */
export async function replay(
  { page, workspace, pressed }: Replay,
  steps: readonly JourneyStep[],
): Promise<{ readonly clicks: number; readonly calls: number }> {
  const place = { page, workspace };
  const count = { clicks: 0, calls: 0 };
  let seated = '';
  for (const step of steps) {
    if ('at' in step) {
      workspace.setClock({ at: step.at, run: false });
      continue;
    }
    const { as, request } = step;
    if (pressed.has(request.action) && !decisions.has(request.action)) {
      await called(workspace, step);
      // The sidebar shows what was there before; it is opened anew for the next press.
      seated = '';
      count.calls += 1;
      continue;
    }
    if (as !== seated) await sitDown(place, as);
    seated = as;
    await press(place, as, request);
    pressed.add(request.action);
    count.clicks += 1;
  }
  return count;
}

async function press(place: { readonly page: Page; readonly workspace: Workspace }, as: string, request: ActRequest) {
  if (request.action === 'submit') {
    await askForRelease(place, as, request);
    return;
  }
  if (request.release === '') {
    await actInProcess({ ...place, section: 'packages' }, as, request);
    return;
  }
  if (request.action === 'set-topics' || 'items' in request.values) {
    await openIt(place.page, request.release);
    await actInChecklist(place, as, request);
    return;
  }
  await actInSidebar(place, as, request);
}

/** In a thread of its own, as the page's calls are: a relay may still hold the lock, and would wait for this thread. */
async function called(workspace: Workspace, { as, request }: DoneAct): Promise<void> {
  const result = await workspace.exec({ fn: 'act', args: [request], as, origin: 'run' });
  const reply = (result.ok ? result.value : undefined) as Reply<unknown> | undefined;
  if (reply?.ok !== true) throw new Error(`${request.action} as ${as}: ${JSON.stringify(reply ?? result)}`);
}

/** The old list of a service that went well, brought in by the Delivery Lead. */
export function importPast(workspace: Workspace, rows: readonly object[]): void {
  const columns = ['Key', 'Title', 'Service', 'Type', 'State', 'Outcome', 'Go-live', 'Closed'] as const;
  const text = [columns.join(','), ...rows.map((it) => Object.values(it).join(','))].join('\n');
  const request = { name: 'past.csv', encoding: 'utf-8', text, key: 'import-past-0001' };
  const result = workspace.execHere({ fn: 'importRegister', args: [request], as: mailOf('Helena Sato') });
  const reply = (result.ok ? result.value : undefined) as Reply<{ readonly finished: boolean }> | undefined;
  if (reply?.ok !== true || !reply.value.finished)
    throw new Error(`The past was not imported: ${JSON.stringify(reply)}`);
}
