import { afterEach, describe, expect, it } from '@jest/globals';
import { journeys } from '../../local/demo/walk/journeys';
import { recordsOf } from '../bundle/demo-desk';
import { pastOf, wayOf, wayTogether, type Way } from '../walks/journey-steps';
import { importPast, pressedByMinor, replay } from './walk/replay';
import { openStage, type Stage } from './walk/stage';

const gates = ['G0', 'G1', 'G2', 'G3', 'G4', 'G5a', 'G5b', 'G5c'];
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

/** By `npm run journeys`: some ten minutes. */
describe('from request to closure in a browser, led by nothing but what the desk says', () => {
  it.each(journeys.map((journey) => [journey.name, journey] as const))(
    '%s',
    async (_, journey) => {
      const past = journey.history ? pastOf(journey.story.service) : [];
      const way = wayOf(journey);
      expect(await gone(way, past)).toEqual(['Closed']);
      if (journey.name === 'Major') expect(gates.filter((gate) => !way.refusedGates.includes(gate))).toEqual([]);
    },
    300_000,
  );

  it('a package of three, each with a decision of its own', async () => {
    expect(await gone(wayTogether())).toEqual(['Closed', 'Closed', 'Closed']);
  }, 300_000);
});
