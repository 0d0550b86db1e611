import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ActAnswer, ActionView, FormValues } from '../../sidebar-api';
import { start } from '../words';
import { Button } from './button';
import { Fields, placeOf } from './fields';
import { useAnnounce } from './page';
import { ProblemNote } from './problem-note';
import { useForm } from './use-form';

interface ActionFormProps {
  readonly action: ActionView;
  readonly release: string;
  readonly revision: number | null;
  /** Values that the place adds to those of the fields. */
  readonly extra?: FormValues;
  readonly onDone: (answer: ActAnswer) => void;
  readonly onCancel: () => void;
  readonly onNewest: () => void;
}

/** The form of one act, where the person stands: fields of the server, the act as the one blue button. Enter submits, Esc closes. */
export function ActionForm({ action, release, revision, extra, onDone, onCancel, onNewest }: ActionFormProps) {
  const form = useForm({ release, revision, action: action.action, subject: action.subject, fields: action.fields });
  const announce = useAnnounce();
  const prefix = useId();
  const send = async (): Promise<void> => {
    const reply = await form.send(extra ? { extra } : {});
    if (!reply?.ok) return;
    announce(reply.value.said);
    onDone(reply.value);
  };
  const cancel = (): void => {
    form.forget();
    onCancel();
  };
  const box = useRef<HTMLFormElement>(null);
  // Before the next key press: Esc must find the focus in here.
  useLayoutEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
    box.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  }, []);
  const places = Object.fromEntries(
    action.fields.map((it) => [it.id, { id: placeOf(prefix, it.id), label: it.label }]),
  );
  return (
    <form
      class="act"
      ref={box}
      noValidate
      aria-label={action.label}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || form.running !== '') return;
        event.stopPropagation();
        cancel();
      }}
    >
      {action.explain !== '' && <p class="explain user">{action.explain}</p>}
      {form.restored && <p class="hint">{start('keptInput')}</p>}
      {form.problem && (
        <ProblemNote problem={form.problem} places={places} onRetry={() => void send()} onNewest={onNewest} />
      )}
      <Fields form={prefix} fields={action.fields} values={form.values} errors={form.errors} onChange={form.change} />
      <div class="buttons">
        <Button submits look="primary" busy={form.running !== ''}>
          {action.label}
        </Button>
        <Button onPress={cancel} disabled={form.running !== ''}>
          {start('cancel')}
        </Button>
      </div>
    </form>
  );
}
