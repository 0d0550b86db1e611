import type { Found } from '../../domain/register/found';
import { text } from '../../domain/text/say';
import { step, type Step } from './action';
import { endChase } from './chase';
import { itemChanges } from './item-changes';
import { reopenDecision } from './reopen-decision';
import type { Scene } from './scene';

/** Items opened again with the reason: what was said of them falls away, and a high one after the Go asks for a new decision [BAD-47]. */
export function reopenedItems(
  scene: Scene,
  items: readonly Found<'checklist'>[],
  { why, unproven = false }: { readonly why: string; readonly unproven?: boolean },
): Step {
  const back = items.some((it) => it.priority === 'high')
    ? reopenDecision(scene, text('reopened.item'))
    : { changes: [], notices: [] };
  const changes = itemChanges(
    items,
    () => ({
      state: 'open',
      doneBy: '',
      validatedBy: '',
      validatedAt: '',
      exception: '',
      exceptionBy: '',
      exceptionAskedBy: '',
      ...(unproven ? { evidence: '', evidenceRef: '', evidenceKind: '', evidenceOn: '', message: '' } : {}),
    }),
    why,
  );
  return step(
    [...changes, ...endChase(scene, changes), ...back.changes],
    text('said.items-reopened', { count: items.length }),
    back.notices,
  );
}
