import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormValues, NewReleaseView, PreviewView } from '../../sidebar-api';
import { sentValues } from '../form-values';
import { ask } from '../server';

/** What the server makes of the form so far. `stale`: the last question got no answer. */
export interface Preview {
  readonly value: PreviewView | null;
  readonly asking: boolean;
  readonly stale: boolean;
}

const pause = 500;

/** Asks again half a second after the last change, one question at a time, and drops answers that came too late. */
export function usePreview(view: NewReleaseView, values: FormValues): Preview {
  const [preview, setPreview] = useState<Preview>({ value: null, asking: true, stale: false });
  const turn = useRef(0);
  useEffect(() => {
    const mine = ++turn.current;
    const timer = window.setTimeout(
      () => {
        setPreview((before) => ({ ...before, asking: true }));
        void ask('previewRelease', { release: view.id, values: sentValues(view.fields, values) }).then((reply) => {
          if (mine !== turn.current) return;
          setPreview((before) =>
            reply.ok ? { value: reply.value, asking: false, stale: false } : { ...before, asking: false, stale: true },
          );
        });
      },
      turn.current === 1 ? 0 : pause,
    );
    return () => window.clearTimeout(timer);
  }, [view, values]);
  return preview;
}
