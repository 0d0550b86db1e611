import { useState } from 'preact/hooks';
import type { ActionView, ChecklistView, FieldValue } from '../../sidebar-api';
import { Button } from '../parts/button';
import { Fields, placeOf } from '../parts/fields';
import { useAnnounce } from '../parts/page';
import { ProblemNote } from '../parts/problem-note';
import { useForm, type Form } from '../parts/use-form';
import type { Say, WordName } from '../words';

type Topic = ChecklistView['topics'][number];

interface TopicsProps {
  readonly view: ChecklistView;
  readonly say: Say<WordName<'checklist'>>;
  readonly onDone: () => void;
}

const none: ActionView = { action: 'set-topics', subject: '', label: '', explain: '', fields: [], primary: false };

/** The sixteen switches "does this release change it?", answered together: one reason closes what does not change. */
export function Topics({ view, say, onDone }: TopicsProps) {
  const action = view.actions.find((it) => it.action === 'set-topics' && !it.refused);
  const changing = view.mayTopics && action !== undefined;
  // `changed` is what the switches answer; the server's form may ask for more, such as the reason.
  const fields = (action ?? none).fields.filter((it) => it.id !== 'changed');
  const form = useForm({ release: view.release, action: 'set-topics', subject: '', revision: view.revision, fields });
  const [changed, setChanged] = useState(() => view.topics.filter((it) => it.changed === true).map((it) => it.id));
  const [touched, setTouched] = useState(false);
  const announce = useAnnounce();
  const flip = (topic: string, on: boolean): void => {
    setTouched(true);
    setChanged(on ? [...changed, topic] : changed.filter((it) => it !== topic));
  };
  const save = async (): Promise<void> => {
    const reply = await form.send({ extra: { changed } });
    if (!reply?.ok) return;
    announce(reply.value.said);
    onDone();
  };
  // Once one is flipped, saving answers them all.
  const answer = (it: Topic): WordName<'checklist'> =>
    changed.includes(it.id) ? 'changed' : it.changed === null && !touched ? 'notAnswered' : 'unchanged';
  const unanswered = view.topics.filter((it) => it.changed === null).length;
  return (
    <form
      class="topics"
      noValidate
      aria-label={say('topics')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{say('topics')}</h2>
      {changing && <p class="hint">{say('topicsHelp')}</p>}
      {unanswered > 0 && <p class="topics-open">{say('unanswered', { count: unanswered })}</p>}
      <ul class="switches">
        {view.topics.map((it) => (
          <TopicSwitch
            key={it.id}
            topic={it}
            say={say}
            on={changed.includes(it.id)}
            answer={answer(it)}
            locked={!changing}
            flip={flip}
          />
        ))}
      </ul>
      {changing && (touched || unanswered > 0) && (
        <SaveTopics form={form} fields={fields} label={action.label || say('saveTopics')} retry={save} />
      )}
    </form>
  );
}

interface TopicSwitchProps {
  readonly topic: Topic;
  readonly say: Say<WordName<'checklist'>>;
  readonly on: boolean;
  readonly answer: WordName<'checklist'>;
  readonly locked: boolean;
  readonly flip: (topic: string, on: boolean) => void;
}

const TopicSwitch = ({ topic, say, on, answer, locked, flip }: TopicSwitchProps) => (
  <li>
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={locked}
        onChange={(event) => flip(topic.id, event.currentTarget.checked)}
      />
      <span class="switch-text">
        <span>
          {topic.id} · {topic.title}
        </span>
        <span class="hint">
          {say(answer)} · {topic.total === 0 ? say('noItems') : say('openOf', { open: topic.open, total: topic.total })}
        </span>
      </span>
    </label>
  </li>
);

interface SaveTopicsProps {
  readonly form: Form;
  readonly fields: ActionView['fields'];
  readonly label: string;
  readonly retry: () => Promise<void>;
}

const SaveTopics = ({ form, fields, label, retry }: SaveTopicsProps) => (
  <div class="act">
    {form.problem && (
      <ProblemNote
        problem={form.problem}
        onRetry={() => void retry()}
        places={Object.fromEntries(fields.map((it) => [it.id, { id: placeOf('topics', it.id), label: it.label }]))}
      />
    )}
    <Fields
      form="topics"
      fields={fields}
      values={form.values}
      errors={form.errors}
      onChange={(id: string, value: FieldValue) => form.change(id, value)}
    />
    <div class="buttons">
      <Button submits busy={form.running !== ''}>
        {label}
      </Button>
    </div>
  </div>
);
