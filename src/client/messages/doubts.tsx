import { useRef, useState } from 'preact/hooks';
import type { DoubtView, Problem } from '../../sidebar-api';
import { boot } from '../boot';
import { Button } from '../parts/button';
import { useAnnounce } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { press } from '../press';
import type { Say, WordName } from '../words';

type Outcome = 'sent' | 'again';

interface DoubtsProps {
  readonly doubts: readonly DoubtView[];
  readonly say: Say<WordName<'messages'>>;
  readonly onDone: () => void;
}

/** Messages of which nobody knows whether they left: a person looks and decides, never the software (decision 7). */
export const Doubts = ({ doubts, ...rest }: DoubtsProps) => (
  <section class="doubts" aria-label={rest.say('doubts')}>
    <h2>{rest.say('doubts')}</h2>
    <p class="hint">{rest.say('doubtsHelp')}</p>
    <ul class="rows">
      {doubts.map((it) => (
        <li key={it.id}>
          <Doubt doubt={it} {...rest} />
        </li>
      ))}
    </ul>
  </section>
);

function Doubt({ doubt, say, onDone }: Omit<DoubtsProps, 'doubts'> & { readonly doubt: DoubtView }) {
  const [running, setRunning] = useState<Outcome | ''>('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const last = useRef<Outcome>('sent');
  const busy = useRef(false);
  const announce = useAnnounce();
  const decide = async (outcome: Outcome): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    last.current = outcome;
    setRunning(outcome);
    const reply = await press({
      action: 'resolve-doubt',
      release: boot.release,
      subject: doubt.id,
      values: { outcome },
      revision: null,
    });
    busy.current = false;
    setRunning('');
    setProblem(reply.ok ? null : reply.problem);
    if (!reply.ok) return;
    announce(reply.value.said);
    onDone();
  };
  const button = (outcome: Outcome, word: WordName<'messages'>) => (
    <Button busy={running === outcome} disabled={running !== ''} onPress={() => void decide(outcome)}>
      {say(word)}
      <span class="unseen">: {doubt.subject}</span>
    </Button>
  );
  return (
    <div class="message">
      <p class="row-title user">{doubt.subject}</p>
      <p class="hint user">
        {doubt.to} · {say('since', { since: doubt.since })}
      </p>
      {problem && <ProblemNote problem={problem} onRetry={() => void decide(last.current)} />}
      <div class="buttons">
        {button('sent', 'arrived')}
        {button('again', 'sendAgain')}
      </div>
    </div>
  );
}
