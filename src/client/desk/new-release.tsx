import { useCallback, useState } from 'preact/hooks';
import type { FormValues, NewReleaseView, PreviewView } from '../../sidebar-api';
import { Button } from '../parts/button';
import { Fields, placeOf } from '../parts/fields';
import { Loaded } from '../parts/loaded';
import { useAnnounce, View } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { useForm, type Form } from '../parts/use-form';
import { ask } from '../server';
import { sayer, start } from '../words';
import { LivePreview } from './live-preview';
import type { Go } from './place';
import { usePreview } from './use-preview';

/** The request for a release: saved as a draft at any time, submitted when it is complete. `release`: the draft, '' for a new one. */
export function NewRelease({ release, go }: { readonly release: string; readonly go: Go }) {
  const load = useCallback(() => ask('openNewRelease', release), [release]);
  return <Loaded load={load}>{(view) => <RequestForm view={view} go={go} />}</Loaded>;
}

interface RequestFormProps {
  readonly view: NewReleaseView;
  readonly go: Go;
}

const prefix = 'request';

function RequestForm({ view, go }: RequestFormProps) {
  const say = sayer<'new-release'>(view.words);
  const form = useForm({ release: view.id, action: 'save-draft', subject: '', revision: null, fields: view.fields });
  const preview = usePreview(view, form.values);
  const { saveDraft, submit, retry } = useSending(form, { view, go });
  const [details, setDetails] = useState(false);
  const title = view.id === '' ? say('title') : say('titleDraft', { id: view.id });
  const places = Object.fromEntries(view.fields.map((it) => [it.id, { id: placeOf(prefix, it.id), label: it.label }]));
  const errors = { ...errorsOfFilled(preview.value, form.values), ...form.errors };
  const busy = form.running !== '';
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    setDetails(false);
    submit();
  };
  return (
    <View title={title} back={{ text: say('back'), go: () => go({ view: 'my-work' }) }}>
      <form class="request" noValidate aria-label={title} onSubmit={onSubmit}>
        {form.restored && <p class="hint">{start('keptInput')}</p>}
        {form.problem && <ProblemNote problem={form.problem} places={places} onRetry={retry} />}
        <Fields form={prefix} fields={view.fields} values={form.values} errors={errors} onChange={form.change} />
        <div class="foot">
          <LivePreview preview={preview} open={details} say={say} />
          <div class="buttons">
            <Button submits look="primary" busy={form.running === 'submit'} disabled={busy}>
              {say('submit')}
            </Button>
            <Button onPress={saveDraft} busy={form.running === 'save-draft'} disabled={busy}>
              {say('saveDraft')}
            </Button>
            <Button look="quiet" expanded={details} onPress={() => setDetails(!details)}>
              {say(details ? 'hide' : 'show')}
            </Button>
          </div>
        </div>
      </form>
    </View>
  );
}

/** Saving and submitting: a new draft is opened under its number, a submitted release as release. */
function useSending(form: Form, { view, go }: RequestFormProps) {
  const announce = useAnnounce();
  const send = async (as: 'save-draft' | 'submit'): Promise<void> => {
    const reply = await form.send({ as, complete: as === 'submit' });
    if (!reply?.ok) return;
    const { release, said } = reply.value;
    announce(said);
    if (as === 'submit') go({ view: 'release', release, action: '', subject: '' });
    else if (view.id === '') go({ view: 'new-release', release });
  };
  return {
    saveDraft: () => void send('save-draft'),
    submit: () => void send('submit'),
    retry: () => void send(form.lastAct === 'submit' ? 'submit' : 'save-draft'),
  };
}

/** Nobody is told off for a field that they have not come to yet. */
const errorsOfFilled = (preview: PreviewView | null, values: FormValues): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(preview?.fields ?? {}).filter(([id]) => (values[id] ?? '').toString() !== ''));
