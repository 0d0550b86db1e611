import { afterEach, describe, expect, it } from '@jest/globals';
import { journeys } from '../../local/demo/walk/journeys';
import { recordsOf } from '../bundle/demo-desk';
import { pastOf, wayOf, wayTogether, type Way } from '../walks/journey-steps';
import { importPast, pressedByMinor, replay } from './walk/replay';
import { openStage, type Stage } from './walk/stage';

/**
 * `npm run journeys` goes them all by clicks. Every test run goes two, which press what is peculiar to a Major and to an
 * emergency: more would take it past its ten minutes.
 */
const all = process.env['JOURNEYS'] === 'all';
const everyRun: readonly string[] = ['Major', 'Security, emergency'];
const chosen = journeys.filter(({ name }) => all || everyRun.includes(name));

const pressed = new Set<string>(pressedByMinor);
let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

/** Goes a way in a browser, in a register of its own; gives the states in which its releases end. */
async function gone(way: Way, past: readonly object[] = []): Promise<readonly (string | undefined)[]> {
  const own = await openStage();
  stage = own;
  if (past.length > 0) importPast(own.workspace, past);
  const { clicks } = await replay({ ...own, pressed }, way.steps);
  expect(own.errors).toEqual([]);
  expect(clicks).toBeGreaterThan(10);
  return recordsOf(own.workspace, 'Releases')
    .filter((it) => it['Imported from'] === '')
    .map((it) => it['State']);
}

describe('from request to closure in a browser, led by nothing but what the desk says', () => {
  it.each(chosen.map((journey) => [journey.name, journey] as const))(
    '%s',
    async (_, journey) => {
      const past = journey.history ? pastOf(journey.story.service) : [];
      expect(await gone(wayOf(journey), past)).toEqual(['Closed']);
    },
    300_000,
  );

  if (all)
    it('a package of three, each with a decision of its own', async () => {
      expect(await gone(wayTogether())).toEqual(['Closed', 'Closed', 'Closed']);
    }, 300_000);
});
