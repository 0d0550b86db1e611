import { close, finish, leaveHypercare } from './after';
import type { Desk } from './desk';
import { decide, prepareCommunication, workChecklist, writeRunbook } from './hand-over';
import { build, dayBefore, plan, test } from './plan';
import { initiate, request } from './request';
import { reaches, type Story } from './story';

/** Yields the instant at which it goes on; whoever runs it moves the clock there. Returns the release's id. */
export type Telling = Generator<string, string, void>;

/** Takes one release as far as its story goes, by the actions of its people, each at its time. */
export function* tellStory(desk: Desk, story: Story): Telling {
  yield `${story.asked}T08:00:00Z`;
  if (story.until === 'draft') return request(desk, story, { action: 'save-draft' });
  const release = request(desk, story);
  const { cast, live } = story;
  const pass = (who: string, gate: string, note: string) =>
    desk.act(who, 'decide-gate', { release, subject: gate, values: { note } });
  if (!reaches(story, 'planning')) return ended(desk, story, release);
  initiate(desk, story, release);
  if (!reaches(story, 'build')) return ended(desk, story, release);
  yield `${dayBefore(live, 19)}T09:00:00Z`;
  plan(desk, story, release);
  pass(cast.manager, 'G1', 'Plan agreed with all teams.');
  if (!reaches(story, 'test')) return ended(desk, story, release);
  yield `${dayBefore(live, 12)}T09:00:00Z`;
  build(desk, story, release);
  pass(cast.owner, 'G2', 'Complete and ready to be tested.');
  if (!reaches(story, 'move2run')) return ended(desk, story, release);
  yield `${dayBefore(live, 7)}T09:00:00Z`;
  test(desk, story, release);
  workChecklist(desk, story, release);
  pass(cast.owner, 'G3', 'Tests passed, UAT signed.');
  if (!reaches(story, 'authorised')) return ended(desk, story, release);
  yield `${dayBefore(live, 3)}T09:00:00Z`;
  writeRunbook(desk, story, release);
  prepareCommunication(desk, story, release);
  workChecklist(desk, story, release);
  decide(desk, story, release);
  if (!reaches(story, 'deploying')) return ended(desk, story, release);
  return yield* afterDecision(desk, story, release);
}

function* afterDecision(desk: Desk, story: Story, release: string): Telling {
  const { cast } = story;
  const live = story.twist === 'late' ? dayBefore(story.live, -2) : story.live;
  yield `${live}T17:05:00Z`;
  desk.act(cast.run, 'start-deployment', { release });
  yield `${live}T18:20:00Z`;
  if (story.twist === 'backed-out') {
    desk.act(cast.run, 'finish-deployment', {
      release,
      values: { outcome: 'backed-out', note: 'Step 4 overran its back-out time.' },
    });
    return release;
  }
  if (!reaches(story, 'hypercare')) return release;
  finish(desk, story, release);
  const hurt = story.twist === 'incident' || story.twist === 'major-incident' || story.twist === 'rolled-back';
  if (hurt) report(desk, story, release);
  if (story.twist === 'rolled-back') {
    yield `${dayBefore(live, -1)}T10:00:00Z`;
    desk.act(cast.manager, 'roll-back', {
      release,
      values: { reason: 'Orders were priced twice.', rollbackMinutes: 35 },
    });
    return release;
  }
  if (!reaches(story, 'closing')) return release;
  if (hurt) {
    yield `${dayBefore(live, -1)}T10:00:00Z`;
    solve(desk, story, { release, day: dayBefore(live, -1) });
  }
  yield `${dayBefore(live, -8)}T09:00:00Z`;
  leaveHypercare(desk, story, release);
  if (!reaches(story, 'closed')) return release;
  yield `${dayBefore(live, -14)}T09:00:00Z`;
  close(desk, story, release);
  return release;
}

function report(desk: Desk, { cast, twist, service }: Story, release: string): void {
  const major = twist !== 'incident';
  const values = {
    incidentNumber: `INC${release.replace(/\D/g, '')}`,
    incidentTitle: `${service} answers slowly`,
    incidentPriority: major ? 'p1' : 'p3',
    major,
    caused: true,
    owner: cast.run,
    workaround: 'Restart the worker.',
  };
  desk.act(cast.run, 'report-incident', { release, values });
}

/** Run solves the incident the day after. */
function solve(
  desk: Desk,
  { cast }: Story,
  { release, day }: { readonly release: string; readonly day: string },
): void {
  const values = { closedAt: `${day}T11:00`, solvedByRun: true };
  desk.act(cast.run, 'update-incident', { release, subject: `${release}/INC-1`, values });
}

/** A story that ends before its deployment can end with a hold, a cancellation or a send-back. */
function ended(desk: Desk, { cast, twist }: Story, release: string): string {
  if (twist === 'held')
    desk.act(cast.manager, 'hold', { release, values: { reason: 'Waits for the supplier’s new licence.' } });
  if (twist === 'cancelled')
    desk.act(cast.manager, 'cancel', { release, values: { reason: 'The business no longer needs it.' } });
  return release;
}
