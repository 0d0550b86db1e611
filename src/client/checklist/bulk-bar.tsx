import { useState } from 'preact/hooks';
import type { ChecklistItemView, ChecklistView } from '../../sidebar-api';
import { ActionForm } from '../parts/action-form';
import { Button } from '../parts/button';
import type { Say, WordName } from '../words';
import { together, type Together } from './together';

interface BulkBarProps {
  readonly view: ChecklistView;
  readonly ticked: readonly ChecklistItemView[];
  readonly say: Say<WordName<'checklist'>>;
  readonly onDone: () => void;
  readonly onUntick: () => void;
}

/** What can be done with the ticked items; each button names how many of them it would touch. */
export function BulkBar({ view, ticked, say, onDone, onUntick }: BulkBarProps) {
  const [open, setOpen] = useState('');
  const acts = together(view.actions, ticked);
  const chosen = acts.find((it) => it.action.action === open);
  const label = ({ action, items }: Together): string =>
    items.length === ticked.length
      ? action.label
      : say('forSome', { label: action.label, some: items.length, all: ticked.length });
  return (
    <div class="bulk" role="group" aria-label={say('ticked', { count: ticked.length })}>
      <p class="bulk-count">{say('ticked', { count: ticked.length })}</p>
      {chosen ? (
        <ActionForm
          key={open}
          action={{ ...chosen.action, label: label(chosen) }}
          release={view.release}
          revision={view.revision}
          extra={{ items: chosen.items }}
          onDone={onDone}
          onCancel={() => setOpen('')}
          onNewest={onDone}
        />
      ) : (
        <div class="buttons">
          {acts.map((it) => (
            <Button
              key={it.action.action}
              look={it.action.primary ? 'primary' : 'plain'}
              onPress={() => setOpen(it.action.action)}
            >
              {label(it)}
            </Button>
          ))}
          {acts.length === 0 && <p class="hint">{say('nothingTogether')}</p>}
          <Button look="quiet" onPress={onUntick}>
            {say('untick')}
          </Button>
        </div>
      )}
    </div>
  );
}
