import type { Desk } from '../../local/demo/walk/desk';
import type { Follower } from '../../local/demo/walk/follow';
import { travel, type Journey } from '../../local/demo/walk/journey';
import { packageOfThree } from '../../local/demo/walk/journeys';
import { travelTogether } from '../../local/demo/walk/together';
import { memoryDesk, type DoneAct } from './memory-desk';

/** One thing that somebody does, or a move of the clock. */
export type JourneyStep = { readonly at: string } | DoneAct;

/** A way through the procedure: what people did, and the gates that said no to them before. */
export interface Way {
  readonly steps: readonly JourneyStep[];
  readonly refusedGates: readonly string[];
}

/** Three releases of a service that went well, as an old list would have them; the pre-authorised model asks for them. */
export const pastOf = (service: string) =>
  ['2024-10-15', '2024-11-12', '2025-01-14'].map(
    (day, place) =>
      ({
        id: `REL-2024-000${place + 1}`,
        title: `${service} ${place + 1}`,
        service,
        type: 'minor',
        state: 'closed',
        outcome: 'success',
        deploymentEnd: `${day}T19:00:00Z`,
        closedAt: `${day}T20:00:00Z`,
      }) as const,
  );

/** Lets a journey happen in memory, by nothing but the desk's own advice; what was done can be done again elsewhere. */
export const wayOf = (journey: Journey): Way =>
  recorded((desk) => gathered(travel(desk, journey)), journey.history ? pastOf(journey.story.service) : []);

/** The same for the package of three. */
export const wayTogether = (): Way => recorded((desk) => travelTogether(desk, packageOfThree));

type Travelling = Generator<string, readonly Follower[], void>;

function* gathered(going: ReturnType<typeof travel>): Travelling {
  return [yield* going];
}

function recorded(start: (desk: Desk) => Travelling, past: ReturnType<typeof pastOf> | readonly [] = []): Way {
  const steps: JourneyStep[] = [];
  const { desk, register } = memoryDesk((act) => steps.push(act));
  for (const { id, ...rest } of past) register.put('releases', id, rest);
  const going = start(desk);
  for (;;) {
    const step = going.next();
    if (step.done === true)
      return { steps, refusedGates: [...new Set(step.value.flatMap((it) => it.refusals.map(({ gate }) => gate)))] };
    steps.push({ at: step.value });
    register.now = step.value;
  }
}
