import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportProgress, Problem } from '../../sidebar-api';
import { Button } from '../parts/button';
import { ProblemNote } from '../parts/problem-note';
import { closePage } from '../server';
import { start, type Say, type WordName } from '../words';
import { runImport, type Order } from './run';

interface RunStepProps {
  readonly say: Say<WordName<'import'>>;
  /** Under which the import is kept, to go on later. */
  readonly name: string;
  readonly order: Order;
  readonly onAnother: () => void;
}

const tellTimeAfter = 3000;

/** The run: rows done of total, stop, and go on where it stopped. */
export function RunStep({ say, name, order, onAnother }: RunStepProps) {
  const { progress, problem, running, stopping, left, go, stop } = useRun(name, order);
  useEffect(() => {
    void go();
    // The order cannot change while the run is shown.
  }, []);
  const finished = progress?.finished === true;
  const { done, total } = progress ?? { done: 0, total: 0 };
  return (
    <section class="run-step" aria-label={say('title')} aria-busy={running}>
      {!finished && <progress max={Math.max(total, 1)} value={done} aria-label={say('title')} />}
      <p role="status">{statusText()}</p>
      {running && left !== null && <p class="hint">{say('left', { seconds: left })}</p>}
      {problem && <ProblemNote problem={problem} onRetry={() => void go()} />}
      <div class="buttons">
        {running && (
          <Button disabled={stopping} onPress={stop}>
            {say(stopping ? 'stopping' : 'stop')}
          </Button>
        )}
        {!running && !finished && !problem && (
          <Button look="primary" onPress={() => void go()}>
            {say('resume', { row: done + 1 })}
          </Button>
        )}
        {finished && (
          <>
            <Button look="primary" onPress={closePage}>
              {start('close')}
            </Button>
            <Button onPress={onAnother}>{say('another')}</Button>
          </>
        )}
      </div>
    </section>
  );

  function statusText(): string {
    if (progress === null) return start('working');
    if (finished) return `${say('finished')}. ${progress.said}`;
    return running || problem ? say('progress', { done, total }) : say('stopped', { done, total });
  }
}

/** Runs batches until the end, a stop or a lost answer. `left`: seconds, once the pace is known. */
function useRun(name: string, order: Order) {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [running, setRunning] = useState(false);
  const [stopping, setStopping] = useState(false);
  const [left, setLeft] = useState<number | null>(null);
  const wish = useRef(false);
  const stop = (): void => {
    wish.current = true;
    setStopping(true);
  };
  const go = async (): Promise<void> => {
    const began = performance.now();
    let first: number | null = null;
    wish.current = false;
    setStopping(false);
    setProblem(null);
    setRunning(true);
    const onProgress = (it: ImportProgress): void => {
      const took = performance.now() - began;
      first ??= it.done;
      setProgress(it);
      setLeft(
        it.done > first && took > tellTimeAfter
          ? Math.ceil(((it.total - it.done) * took) / (it.done - first) / 1000)
          : null,
      );
    };
    setProblem(await runImport({ name, order, onProgress, stopped: () => wish.current }));
    setRunning(false);
  };
  return { progress, problem, running, stopping, left, go, stop };
}
