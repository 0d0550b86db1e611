import { useCallback, useState } from 'preact/hooks';
import type { ProcessView } from '../../sidebar-api';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Loaded } from '../parts/loaded';
import { View } from '../parts/page';
import { ask, show } from '../server';
import { sayer } from '../words';
import { Acts, type ActPlace } from './acts';
import { Panel } from './panels';
import type { Go } from './place';

interface ProcessProps {
  readonly section: string;
  readonly go: Go;
}

/** What concerns the process and no single release: its sections by name, the chosen one below. */
export function Process({ section, go }: ProcessProps) {
  const load = useCallback(() => ask('openProcess', section), [section]);
  return (
    <Loaded key={section} load={load}>
      {(view, reload) => <ProcessLoaded key={view.section} view={view} reload={reload} go={go} />}
    </Loaded>
  );
}

interface ProcessLoadedProps {
  readonly view: ProcessView;
  readonly reload: () => void;
  readonly go: Go;
}

function ProcessLoaded({ view, reload, go }: ProcessLoadedProps) {
  const say = sayer<'process'>(view.words);
  const [open, setOpen] = useState<ActPlace | null>(null);
  const done = (): void => {
    setOpen(null);
    reload();
  };
  const about = { release: '', revision: null, open, onOpen: setOpen, onDone: done, onNewest: reload };
  return (
    <View
      title={say('title')}
      back={{ text: say('back'), go: () => go({ view: 'my-work' }) }}
      aside={
        <Button look="quiet" onPress={reload}>
          <Icon name="refresh" />
          {say('refresh')}
        </Button>
      }
    >
      <nav class="sections" aria-label={say('sections')}>
        {view.sections.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            class="section-tab user"
            aria-current={id === view.section ? 'page' : undefined}
            onClick={() => go({ view: 'process', section: id })}
          >
            {title}
          </button>
        ))}
      </nav>
      <h2 class="user">{view.panel.title}</h2>
      {view.section === 'hand-edits' && (
        <Button onPress={() => show('showDocument', 'audit', reload)}>{say('audit')}</Button>
      )}
      <Acts.Provider value={about}>
        <Panel panel={view.panel} openLink={say('openLink')} />
      </Acts.Provider>
    </View>
  );
}
