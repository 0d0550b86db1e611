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
export function wayOf(journey: Journey): Way {
  const steps: JourneyStep[] = [];
  const { desk, register } = memoryDesk((act) => steps.push(act));
  if (journey.history) for (const { id, ...past } of pastOf(journey.story.service)) register.put('releases', id, past);
  const going = travel(desk, journey);
  for (;;) {
    const step = going.next();
    if (step.done === true) return { steps, refusedGates: [...new Set(step.value.refusals.map((it) => it.gate))] };
    steps.push({ at: step.value });
    register.now = step.value;
  }
}

/** The same for the package of three. */
export function wayTogether(): Way {
  const steps: JourneyStep[] = [];
  const { desk, register } = memoryDesk((act) => steps.push(act));
  const going = travelTogether(desk, packageOfThree);
  for (;;) {
    const step = going.next();
    if (step.done === true)
      return { steps, refusedGates: [...new Set(step.value.flatMap((it) => it.refusals.map(({ gate }) => gate)))] };
    steps.push({ at: step.value });
    register.now = step.value;
  }
}
