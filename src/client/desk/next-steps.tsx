import { useContext, useState } from 'preact/hooks';
import type { ActionView } from '../../sidebar-api';
import { Fold } from '../parts/fold';
import type { Say, WordName } from '../words';
import { Act } from './act';
import { Acts } from './acts';

interface NextStepsProps {
  readonly actions: readonly ActionView[];
  readonly say: Say<WordName<'release'>>;
}

/** What this person can do now: the one that moves the release on in blue, the rest below, what is not theirs folded away. */
export function NextSteps({ actions, say }: NextStepsProps) {
  const [open, setOpen] = useState(false);
  const mine = actions.filter((it) => !it.refused);
  const refused = actions.filter((it) => it.refused);
  const main = mine.find((it) => it.primary);
  const { open: act } = useContext(Acts);
  const isOpen = (it: ActionView): boolean =>
    act?.where === 'next' && act.action === it.action && act.subject === it.subject;
  const more = mine.filter((it) => it !== main);
  return (
    <section class="next" aria-label={say('next')}>
      <h2>{say('next')}</h2>
      {mine.length === 0 && <p class="empty">{say('nextEmpty')}</p>}
      {main && (
        <>
          {!isOpen(main) && <p class="explain user">{main.explain}</p>}
          <div class="buttons">
            <Act action={main} where="next" look="primary" />
          </div>
        </>
      )}
      {more.length > 0 && (
        <div class="buttons">
          {more.map((it) => (
            <Act key={`${it.action}|${it.subject}`} action={it} where="next" />
          ))}
        </div>
      )}
      {refused.length > 0 && (
        <Fold
          title={say('notYours')}
          open={open}
          onToggle={() => setOpen(!open)}
          aside={<span class="count">{refused.length}</span>}
        >
          {refused.map((it) => (
            <Act key={`${it.action}|${it.subject}`} action={it} where="next" />
          ))}
        </Fold>
      )}
    </section>
  );
}
