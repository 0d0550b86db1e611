import { useState } from 'preact/hooks';
import { importWords } from './import-words';
import { boot } from '../boot';
import type { ImportPreview, Problem } from '../../sidebar-api';
import { View } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { newKey } from '../press';
import { useEscape } from '../parts/use-escape';
import { ask } from '../server';
import { FileStep } from './file-step';
import { MappingStep } from './mapping-step';
import { PreviewStep } from './preview-step';
import { RunStep } from './run-step';
import type { ChosenFile } from './read-file';
import { begun, type Order } from './run';
import type { Settled } from './settled';

type Stage = 'look' | 'run';

/** Import register: choose a file, settle its columns, see what would change, then run it in batches (clarification 73). */
export function ImportRegister() {
  const { file, preview, settled, stale, asking, problem, look, choose, settle, forget } = useFile();
  const [stage, setStage] = useState<Stage>('look');
  useEscape(stage === 'look');
  const say = importWords(boot.language);
  const name = `import ${file?.print ?? ''}`;
  const again = (): void => {
    forget();
    setStage('look');
  };
  return (
    <View title={say('title')}>
      {stage === 'look' && <FileStep say={say} onFile={choose} asking={asking && preview === null} />}
      {problem && <ProblemNote problem={problem} onRetry={look} />}
      {stage === 'look' && file && preview && settled && (
        <>
          <MappingStep say={say} file={file} preview={preview} settled={settled} onSettle={settle} />
          <PreviewStep
            say={say}
            preview={preview}
            settled={settled}
            stale={stale}
            asking={asking}
            begun={begun(name)}
            onSettle={settle}
            onLook={look}
            onRun={() => setStage('run')}
          />
        </>
      )}
      {stage === 'run' && file && settled && (
        <RunStep say={say} name={name} order={orderOf(file, settled)} onAnother={again} />
      )}
    </View>
  );
}

/** The chosen file, what the server makes of it, and what the person settled since. */
function useFile() {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [settled, setSettled] = useState<Settled | null>(null);
  const [stale, setStale] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const lookAt = async (of: ChosenFile, as: Settled | null): Promise<void> => {
    setAsking(true);
    const reply = await ask('previewImport', { ...orderOf(of, as), key: newKey() });
    setAsking(false);
    setProblem(reply.ok ? null : reply.problem);
    if (!reply.ok) return;
    setPreview(reply.value);
    setSettled({ mapping: mappingOf(reply.value), dayOrder: reply.value.dayOrder, partial: as?.partial ?? false });
    setStale(false);
  };
  const look = (): void => {
    if (file) void lookAt(file, settled);
  };
  const forget = (): void => {
    setFile(null);
    setPreview(null);
    setProblem(null);
  };
  const choose = (chosen: ChosenFile): void => {
    forget();
    setFile(chosen);
    void lookAt(chosen, null);
  };
  const settle = (next: Settled): void => {
    setStale(stale || next.mapping !== settled?.mapping || next.dayOrder !== settled.dayOrder);
    setSettled(next);
  };
  return { file, preview, settled, stale, asking, problem, look, choose, settle, forget };
}

const mappingOf = (preview: ImportPreview): Settled['mapping'] =>
  Object.fromEntries(preview.headers.map((it) => [it.header, it.column]));

const orders = ['dmy', 'mdy', 'ymd'] as const;

function orderOf({ name, encoding, text }: ChosenFile, settled: Settled | null): Order {
  const dayOrder = orders.find((it) => it === settled?.dayOrder);
  return {
    name,
    encoding,
    text,
    ...(settled ? { mapping: settled.mapping, partial: settled.partial } : {}),
    ...(dayOrder ? { dayOrder } : {}),
  };
}
