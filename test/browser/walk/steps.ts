import { deskOf, type Call } from '../../../local/demo/walk/desk';
import type { Story } from '../../../local/demo/walk/story';
import { tellStory } from '../../../local/demo/walk/tell-story';
import type { ActRequest } from '../../../src/sidebar-api';
import { demoDesk } from '../../bundle/demo-desk';

/** One thing that somebody does, or a move of the clock. */
export type Step =
  | { readonly kind: 'clock'; readonly at: string }
  | { readonly kind: 'act'; readonly as: string; readonly request: ActRequest };

/** What the people of a story do, step by step: told once in memory, so that a browser can do the same by clicks. */
export function stepsOf(story: Story): readonly Step[] {
  const { workspace, call } = demoDesk();
  const steps: Step[] = [];
  const noted: Call = (fn, args, as) => {
    if (fn === 'act') steps.push({ kind: 'act', as, request: args[0] as ActRequest });
    return call(fn, args, as);
  };
  let count = 0;
  const telling = tellStory(
    deskOf(noted, () => `steps-key-${String((count += 1)).padStart(5, '0')}`),
    story,
  );
  for (let step = telling.next(); step.done !== true; step = telling.next()) {
    steps.push({ kind: 'clock', at: step.value });
    workspace.setClock({ at: step.value, run: false });
  }
  return steps;
}
