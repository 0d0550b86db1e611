import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import type { Say, WordName } from '../words';

interface OpenByNumberProps {
  readonly say: Say<WordName<'my-work'>>;
  readonly open: (release: string) => void;
}

/** The way to a release in which one has no part. */
export function OpenByNumber({ say, open }: OpenByNumberProps) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class="by-number"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') open(typed.trim().toUpperCase());
      }}
    >
      <label class="label" for="by-number">
        {say('openByNumber')}
      </label>
      <div class="line">
        <input
          id="by-number"
          type="text"
          placeholder="REL-2026-0001"
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button submits>{say('open')}</Button>
      </div>
    </form>
  );
}
