import type { Desk } from './desk';
import { passGate, press, readyGate, type Follower } from './follow';
import { afterDecision, asked, at, type Journey } from './journey';
import { dayBefore } from './plan';

const figures = { planned: 30, executed: 30, passed: 30, failed: 0, blockedTests: 0 };
const session = ['quorum', 'no-open-no-go'];

/** Releases that go together: one package, shared tests, one session with a decision for each member, one window. */
export function* travelTogether(
  desk: Desk,
  journeys: readonly Journey[],
): Generator<string, readonly Follower[], void> {
  const [first] = journeys;
  if (!first) throw new Error('Nobody travels.');
  const { live, cast, asked: day } = first.story;
  const { manager } = cast;
  yield at(day, '08:00');
  const followers = journeys.map((it) => asked(desk, it));
  const members = followers.map((it) => it.release);
  const subject = packageFor(desk, manager, live);
  const packaged = (action: string, values = {}): void => void desk.act(manager, action, { subject, values });
  for (const it of followers) passGate(it, 'G0');
  yield at(dayBefore(live, 19));
  for (const it of followers) press(it, 'join-package', { package: subject, reason: 'Tested and deployed together.' });
  for (const it of followers) passGate(it, 'G1');
  yield at(dayBefore(live, 12));
  for (const it of followers) passGate(it, 'G2');
  yield at(dayBefore(live, 7));
  const evidence = 'https://docs.asterion.example/package/tests';
  const tests = { members, testType: 'regression', ...figures, evidence };
  desk.act(cast.build, 'share-package-tests', { subject, values: tests });
  for (const it of followers) passGate(it, 'G3');
  yield at(dayBefore(live, 3));
  for (const it of followers) readyGate(it, 'G4', session);
  packaged('open-package-session');
  packaged('vote-package', { members, vote: 'go' });
  desk.act(cast.itLead, 'vote-package', { subject, values: { members, vote: 'go' } });
  const [, ...others] = members;
  packaged('decide-package', { members: others, decision: 'go', approvalRef: 'APR-PKG-1' });
  packaged('decide-package', { members: members.slice(0, 1), decision: 'go', approvalRef: 'APR-PKG-2' });
  // They go side by side: the clock never runs backwards.
  const ways = followers.flatMap((it, place) => {
    const journey = journeys[place];
    return journey ? [afterDecision(it, journey)] : [];
  });
  for (;;) {
    const steps = ways.map((it) => it.next());
    const next = steps.find((it) => it.done !== true);
    if (!next) break;
    yield next.value;
  }
  return followers;
}

function packageFor(desk: Desk, manager: string, live: string): string {
  const values = { title: 'Cost centres, June', windowStart: `${live}T18:00`, windowEnd: `${live}T22:00` };
  desk.act(manager, 'create-package', { values });
  const id = desk.process(manager, 'packages').panel.rows[0]?.id;
  if (id === undefined) throw new Error('The package is not listed.');
  return id;
}
