import { useState } from 'preact/hooks';
import type { ReleaseView } from '../../sidebar-api';
import { Fold } from '../parts/fold';
import type { Say, WordName } from '../words';

interface FactsProps {
  readonly facts: ReleaseView['facts'];
  readonly say: Say<WordName<'release'>>;
}

/** What the request said and what was planned, folded. */
export function Facts({ facts, say }: FactsProps) {
  const [open, setOpen] = useState(false);
  if (facts.length === 0) return null;
  return (
    <Fold title={say('facts')} open={open} onToggle={() => setOpen(!open)}>
      <dl class="facts">
        {facts.map((it) => (
          <div key={it.label}>
            <dt>{it.label}</dt>
            <dd class="user">{it.value}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
