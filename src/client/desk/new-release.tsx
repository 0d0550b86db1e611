import { useCallback } from 'preact/hooks';
import type { FormValues, NewReleaseView, PreviewView } from '../../sidebar-api';
import { Button } from '../parts/button';
import { Fields, placeOf } from '../parts/fields';
import { Loaded } from '../parts/loaded';
import { useAnnounce, View } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { useForm } from '../parts/use-form';
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

const prefix = 'request';

function RequestForm({ view, go }: { readonly view: NewReleaseView; readonly go: Go }) {
  const say = sayer<'new-release'>(view.words);
  const announce = useAnnounce();
  const form = useForm({ release: view.id, action: 'save-draft', subject: '', revision: null, fields: view.fields });
  const preview = usePreview(view, form.values);
  const toMyWork = (): void => go({ view: 'my-work' });

  const saveDraft = async (): Promise<void> => {
    const reply = await form.send({ complete: false });
    if (!reply?.ok) return;
    announce(reply.value.said);
    if (view.id === '') go({ view: 'new-release', release: reply.value.release });
  };
  const submit = async (): Promise<void> => {
    const reply = await form.send({ as: 'submit' });
    if (!reply?.ok) return;
    announce(reply.value.said);
    go({ view: 'release', release: reply.value.release, action: '', subject: '' });
  };
  const places = Object.fromEntries(view.fields.map((it) => [it.id, { id: placeOf(prefix, it.id), label: it.label }]));
  const retry = form.problem?.code === 'input' ? undefined : () => void (form.lastAct === 'submit' ? submit() : saveDraft());

  return (
    <View title={view.id === '' ? say('title') : say('titleDraft', { id: view.id })} back={{ text: say('back'), go: toMyWork }}>
      <form
        class="request"
        noValidate
        aria-label={say('title')}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {form.restored && <p class="hint">{start('keptInput')}</p>}
        {form.problem && <ProblemNote problem={form.problem} places={places} onRetry={retry} />}
        <Fields form={prefix} fields={view.fields} values={form.values} errors={{ ...errorsOfFilled(preview.value, form.values), ...form.errors }} onChange={form.change} />
        <div class="foot">
          <LivePreview preview={preview} say={say} />
          <div class="buttons">
            <Button submits look="primary" busy={form.running === 'submit'} disabled={form.running !== ''}>
              {say('submit')}
            </Button>
            <Button onPress={() => void saveDraft()} busy={form.running === 'save-draft'} disabled={form.running !== ''}>
              {say('saveDraft')}
            </Button>
          </div>
        </div>
      </form>
    </View>
  );
}

/** Nobody is told off for a field that they have not come to yet. */
const errorsOfFilled = (preview: PreviewView | null, values: FormValues): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(preview?.fields ?? {}).filter(([id]) => (values[id] ?? '').toString() !== ''));
