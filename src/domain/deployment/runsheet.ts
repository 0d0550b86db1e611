import type { Found } from '../register/found';
import type { ReleaseFile } from '../releases/release-file';
import { text, type Text } from '../text/say';

type Step = Found<'runsheet'>;

/** Steps of the roll-out in their order; checks are not among them. */
export const stepsOf = (file: ReleaseFile): readonly Step[] =>
  inOrder(file.of('runsheet').filter((it) => it.kind !== 'check'));

/** The checks after the roll-out, whose results decide whether it stays [ACT-29]. */
export const checksOf = (file: ReleaseFile): readonly Step[] =>
  inOrder(file.of('runsheet').filter((it) => it.kind === 'check'));

const inOrder = (steps: readonly Step[]): readonly Step[] => [...steps].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));

/** Steps that are not finished yet. */
export const openSteps = (file: ReleaseFile): readonly Step[] => stepsOf(file).filter((it) => it.actualEnd === '');

/** Why a step cannot start: begun already, an earlier one is not finished, or it is a hold point that nobody has released [ACV-16]. */
export function stepProblem(step: Step, file: ReleaseFile): Text | undefined {
  if (step.actualStart !== '') return text('refused.step-started');
  const before = openSteps(file).find((it) => it.id !== step.id && (it.order ?? 0) < (step.order ?? 0));
  if (before) return text('refused.step-order', { step: before.step });
  return step.hold && step.releasedBy === '' ? text('refused.step-held') : undefined;
}
