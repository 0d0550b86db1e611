import { useCallback } from 'preact/hooks';
import type { Person, TabView } from '../../engine/types';
import { ask } from '../ask';
import { failureText } from '../failure-text';
import type { Say } from '../parts/use-notes';
import type { Confirm } from '../parts/use-question';
import { cellName } from './a1';
import type { Typed } from './cell-editor';

interface Hand {
  readonly person: Person;
  readonly tab: TabView | undefined;
  readonly say: Say;
  readonly confirm: Confirm;
}

/** Types into the file as that person; a warning asks first, a refusal is told and the cell stays as it was. */
export function useTyping({ person, tab, say, confirm }: Hand): (typed: Typed) => void {
  const title = tab?.title ?? '';
  const type = async ({ row, column, value }: Typed, confirmed: boolean): Promise<void> => {
    const cell = cellName(row, column);
    const result = await ask('edit', { as: person.mail, tab: title, cell, value, confirmed });
    if (result.ok) return;
    if (result.reason !== 'warning') {
      say('error', `${title}, ${cell}`, result.message);
      return;
    }
    const question = { title: 'Heads up!', text: result.message, yes: 'Edit anyway', no: 'Cancel' };
    if (await confirm(question)) await type({ row, column, value }, true);
  };
  return useCallback(
    (typed) => void type(typed, false).catch((error: unknown) => say('error', title, failureText(error))),
    [person.mail, title, say, confirm],
  );
}
