import { statSync } from 'node:fs';

/** A fresh clone knows no durations, so the files that take longest are named: they start first, and nobody waits for one of them at the end. */
const slow = [
  'minor-walk.browser',
  'crash-points.test',
  'walks/journeys',
  'register-1.test',
  'register-2.test',
  'looks.browser',
  'rooms.browser',
  'archive.test',
];

const rank = ({ path }) => {
  const at = slow.findIndex((it) => path.includes(it));
  return at < 0 ? slow.length : at;
};

/** The order in which jest takes the test files: the slow ones, then the longest texts. */
export default class SlowFirst {
  sort(tests) {
    const size = new Map(tests.map((it) => [it.path, statSync(it.path).size]));
    return [...tests].sort((a, b) => rank(a) - rank(b) || size.get(b.path) - size.get(a.path));
  }

  cacheResults() {
    // The order rests on names, not on what an earlier run took.
  }
}
