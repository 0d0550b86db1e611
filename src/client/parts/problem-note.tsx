import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../sidebar-api';
import { start } from '../words';
import { Button } from './button';
import { Icon } from './icon';

interface ProblemNoteProps {
  readonly problem: Problem;
  /** Repeats what failed, under the same key. */
  readonly onRetry?: (() => void) | undefined;
  /** Shows what others changed meanwhile; what was typed stays. */
  readonly onNewest?: (() => void) | undefined;
  /** Field id → where it stands on the page, for the list of fields to check. */
  readonly places?: Readonly<Record<string, { readonly id: string; readonly label: string }>>;
}

/** What happened, whether anything was saved, how to go on, and who can. The focus moves here, so nobody misses it. */
export function ProblemNote({ problem, onRetry, onNewest, places = {} }: ProblemNoteProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problem]);
  const wrong = Object.entries(places).filter(([field]) => problem.fields[field] !== undefined);
  return (
    <div class="problem" role="alert" tabIndex={-1} ref={box}>
      <p class="problem-title">
        <Icon name="warning" />
        <span class="user">{problem.title}</span>
      </p>
      {problem.savedText !== '' && <p>{problem.savedText}</p>}
      {problem.reasons.length > 0 && <Reasons reasons={problem.reasons} />}
      {wrong.length > 0 && (
        <ul>
          {wrong.map(([field, { id, label }]) => (
            <li key={field}>
              <a class="link" href={`#${id}`} onClick={(event) => jumpTo(event, id)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      {problem.next !== '' && <p class="user">{problem.next}</p>}
      {problem.who.length > 0 && <p class="user">{start('whoCan', { who: problem.who.join(', ') })}</p>}
      {problem.retry && onRetry && <Button onPress={onRetry}>{start('tryAgain')}</Button>}
      {problem.code === 'conflict' && onNewest && <Button onPress={onNewest}>{start('showNewest')}</Button>}
    </div>
  );
}

const Reasons = ({ reasons }: { readonly reasons: readonly string[] }) => (
  <ul>
    {reasons.map((it) => (
      <li key={it} class="user">
        {it}
      </li>
    ))}
  </ul>
);

// A frame of Google has a base target that would open the fragment elsewhere.
function jumpTo(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
