import type { View } from '../../../src/use-cases/views/view';
import type { Desk } from './desk';

/** What a person sees of a page. */
export function seeing<I, V>(
  ...[desk, who, view, input]: readonly [desk: Desk, who: string, view: View<I, V>, input: I]
): V {
  desk.register.actor = who;
  const { world, circumstances } = desk.register.look(view.wants(input));
  const answer = view.show(world, input, circumstances);
  if (answer.kind === 'refusal') throw new Error(`refused: ${answer.why.key}`);
  return answer.view;
}
