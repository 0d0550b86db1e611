import type { FormValues } from '../../../src/sidebar-api';
import type { Answers } from './answers';
import type { Desk } from './desk';
import { passGate, press, type Follower } from './follow';
import { dayBefore } from './plan';
import { request } from './request';
import { storyAnswers } from './story-answers';
import type { Story } from './story';
import type { Telling } from './tell-story';

/** Where something out of the ordinary can happen: just before that gate is tried, or after the roll-out. */
export type Moment = 'G0' | 'G1' | 'G2' | 'G3' | 'G4' | 'deployment' | 'hypercare' | 'G5c';

/** One release of a model from request to closure: its story, what its request says otherwise, and what goes wrong on the way. */
export interface Journey {
  readonly name: string;
  readonly story: Story;
  readonly asks: FormValues;
  readonly answers: (story: Story) => Answers;
  /** Everybody of the company who may have a part, the people of the release first. */
  readonly people: readonly string[];
  /** The day of the deployment, where the board moved it. */
  readonly movedTo?: string;
  /** It stops once this gate is passed, instead of going on to closure. */
  readonly until?: 'G1' | 'G2' | 'G3' | 'G5a';
  /** Three earlier releases of the service went well; whoever runs the journey puts them in. */
  readonly history?: true;
  readonly twists?: Readonly<Partial<Record<Moment, (follower: Follower) => void>>>;
}

/** An instant of a day, UTC. */
export const at = (day: string, time = '09:00'): string => `${day}T${time}:00Z`;

/** Asks for the release, and follows it from there. */
export function asked(desk: Desk, { story, asks, answers, people }: Journey): Follower {
  const release = request(desk, story, { more: asks });
  return {
    desk,
    release,
    people,
    answers: { ...storyAnswers(story), ...answers(story) },
    refusals: [],
    noes: [],
    turns: new Map(),
  };
}

/** Goes the whole way by following the desk's own advice; yields each instant at which it goes on, and returns the follower. */
export function* travel(desk: Desk, journey: Journey): Generator<string, Follower, void> {
  const { live, asked: day } = journey.story;
  yield at(day, '08:00');
  const follower = asked(desk, journey);
  const meet = (moment: Moment): void => journey.twists?.[moment]?.(follower);
  meet('G0');
  passGate(follower, 'G0');
  yield at(dayBefore(live, 19));
  meet('G1');
  passGate(follower, 'G1');
  if (journey.until === 'G1') return follower;
  yield at(dayBefore(live, 12));
  meet('G2');
  passGate(follower, 'G2');
  if (journey.until === 'G2') return follower;
  yield at(dayBefore(live, 7));
  meet('G3');
  passGate(follower, 'G3');
  if (journey.until === 'G3') return follower;
  yield at(dayBefore(live, 3));
  meet('G4');
  passGate(follower, 'G4');
  // A delay leaves the release where it is; the board meets again.
  if (journey.movedTo !== undefined) passGate(follower, 'G4');
  yield* afterDecision(follower, journey);
  return follower;
}

/** From the roll-out to closure. */
export function* afterDecision(follower: Follower, { story, movedTo, until, twists }: Journey): Telling {
  const live = movedTo ?? story.live;
  yield at(live, '17:05');
  press(follower, 'start-deployment');
  yield at(live, '18:20');
  twists?.deployment?.(follower);
  passGate(follower, 'G5a');
  if (until === 'G5a') return follower.release;
  yield at(dayBefore(live, -1), '10:00');
  twists?.hypercare?.(follower);
  yield at(dayBefore(live, -22));
  passGate(follower, 'G5b');
  yield at(dayBefore(live, -27));
  twists?.G5c?.(follower);
  passGate(follower, 'G5c');
  return follower.release;
}
