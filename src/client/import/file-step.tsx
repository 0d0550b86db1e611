import { useState } from 'preact/hooks';
import { start, type Say, type WordName } from '../words';
import { ProblemNote } from '../parts/problem-note';
import { readFile, type ChosenFile } from './read-file';

interface FileStepProps {
  readonly say: Say<WordName<'import'>>;
  readonly onFile: (file: ChosenFile) => void;
  readonly asking: boolean;
}

/** The choice of the file; its encoding is found here, in the page, so that the server gets text. */
export function FileStep({ say, onFile, asking }: FileStepProps) {
  const [refused, setRefused] = useState('');
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readFile(file);
    setRefused('refused' in read ? read.refused : '');
    if (!('refused' in read)) onFile(read);
  };
  return (
    <section class="file-step" aria-label={say('file')}>
      <p class="explain">{say('intro')}</p>
      <div class="field">
        <label class="label" for="csv-file">
          {say('file')}
        </label>
        <p class="hint" id="csv-file-help">
          {say('fileHelp')}
        </p>
        <input
          id="csv-file"
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
          aria-describedby="csv-file-help"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </div>
      {asking && (
        <p class="waiting" role="status">
          <span class="spinner" aria-hidden="true" />
          {start('loading')}
        </p>
      )}
      {refused !== '' && <ProblemNote problem={unreadable(say, refused)} />}
    </section>
  );
}

const unreadable = (say: Say<WordName<'import'>>, why: string) => ({
  title: say('unreadable'),
  saved: 'nothing' as const,
  savedText: '',
  next: say('unreadableNext'),
  reasons: [why],
  who: [],
  fields: {},
  code: 'input',
  retry: false,
});
