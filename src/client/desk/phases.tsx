import type { ReleaseView } from '../../sidebar-api';
import type { Say, WordName } from '../words';

type Phase = ReleaseView['phases'][number];

interface PhasesProps {
  readonly phases: readonly Phase[];
  readonly say: Say<WordName<'release'>>;
}

const stateWord = { done: 'phaseDone', current: 'phaseCurrent', later: 'phaseLater' } as const satisfies Record<
  Phase['state'],
  WordName<'release'>
>;

/** The phases as a row of steps; in words below it, which one the release is in. */
export function Phases({ phases, say }: PhasesProps) {
  const at = phases.findIndex((it) => it.state === 'current');
  const current = phases[at];
  return (
    <div class="phases">
      <ol aria-label={say('phases')}>
        {phases.map((it) => (
          <li
            key={it.id}
            class={`phase ${it.state}`}
            aria-current={it.state === 'current' ? 'step' : undefined}
            title={it.title}
          >
            <span class="unseen">
              {it.title}: {say(stateWord[it.state])}
            </span>
          </li>
        ))}
      </ol>
      {current && (
        <p class="phase-now user" aria-hidden="true">
          <strong>{current.title}</strong> · {at + 1}/{phases.length}
        </p>
      )}
    </div>
  );
}
