import { useContext } from 'preact/hooks';
import type { ActionView } from '../../sidebar-api';
import { ActionForm } from '../parts/action-form';
import { Button } from '../parts/button';
import { start } from '../words';
import { Acts } from './acts';

interface ActProps {
  readonly action: ActionView;
  /** The section it stands in. */
  readonly where: string;
  readonly look?: 'primary' | 'plain' | 'quiet';
}

/** One act: a button; pressed, the form of the act in its place. Refused: why, and who can. */
export function Act({ action, where, look = 'plain' }: ActProps) {
  const { release, revision, open, onOpen, onDone, onNewest } = useContext(Acts);
  if (action.refused) return <Refused label={action.label} {...action.refused} />;
  const place = { where, action: action.action, subject: action.subject };
  const isOpen = open?.where === where && open.action === action.action && open.subject === action.subject;
  if (!isOpen) {
    return (
      <Button
        look={look === 'primary' && open === null ? 'primary' : look === 'quiet' ? 'quiet' : 'plain'}
        onPress={() => onOpen(place)}
      >
        <span class="user">{action.label}</span>
      </Button>
    );
  }
  return (
    <div class="act-box">
      <p class="act-title user">{action.label}</p>
      <ActionForm
        action={action}
        release={release}
        revision={revision}
        onDone={onDone}
        onCancel={() => onOpen(null)}
        onNewest={onNewest}
      />
    </div>
  );
}

const Refused = ({
  label,
  why,
  who,
}: {
  readonly label: string;
  readonly why: string;
  readonly who: readonly string[];
}) => (
  <div class="refused">
    <p class="refused-label user">{label}</p>
    <p class="hint user">
      {why}
      {who.length > 0 && ` ${start('whoCan', { who: who.join(', ') })}`}
    </p>
  </div>
);
