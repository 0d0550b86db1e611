import { useCallback, useState } from 'preact/hooks';
import type { ReleaseView } from '../../sidebar-api';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Loaded } from '../parts/loaded';
import { View } from '../parts/page';
import { show } from '../server';
import { openRelease } from './open-release';
import { sayer } from '../words';
import { Acts, type ActPlace } from './acts';
import { Facts } from './facts';
import { Gates } from './gates';
import { NextSteps } from './next-steps';
import { Panels } from './panels';
import { Phases } from './phases';
import { findAct } from './find-act';
import type { Go, Place } from './place';

interface ReleaseProps {
  readonly place: Extract<Place, { view: 'release' }>;
  readonly go: Go;
}

/** Where a release stands, each gate criterion with its reason, and what this person can do next. */
export function Release({ place, go }: ReleaseProps) {
  const load = useCallback(() => openRelease(place.release), [place.release]);
  return (
    <Loaded load={load}>{(view, reload) => <ReleaseLoaded view={view} reload={reload} place={place} go={go} />}</Loaded>
  );
}

interface ReleaseLoadedProps extends ReleaseProps {
  readonly view: ReleaseView;
  readonly reload: () => void;
}

function ReleaseLoaded({ view, reload, place, go }: ReleaseLoadedProps) {
  const say = sayer<'release'>(view.words);
  const [open, setOpen] = useState<ActPlace | null>(() => findAct(view, place.action, place.subject));
  const done = (): void => {
    setOpen(null);
    reload();
  };
  const about = { release: view.id, revision: view.revision, open, onOpen: setOpen, onDone: done, onNewest: reload };
  return (
    <View
      title={view.title}
      back={{ text: say('back'), go: () => go({ view: 'my-work' }) }}
      aside={
        <Button look="quiet" onPress={reload}>
          <Icon name="refresh" />
          {say('refresh')}
        </Button>
      }
    >
      <p class="standing">
        <span class="hint user">{view.id}</span>
        <span class="chip chip-info user">{view.stateText}</span>
      </p>
      <Phases phases={view.phases} say={say} />
      {view.warnings.length > 0 && (
        <section class="warnings" aria-label={say('warnings')}>
          <ul>
            {view.warnings.map((it) => (
              <li key={it}>
                <Icon name="warning" />
                <span class="user">{it}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Acts.Provider value={about}>
        <NextSteps actions={view.next} say={say} />
        <Gates
          gates={view.gates}
          say={say}
          onHelp={(action) => setOpen(findAct(view, action, ''))}
          onDocument={(decision) => show('showDocument', decision, reload)}
          helps={(action) => findAct(view, action, '') !== null}
        />
        <Panels panels={view.panels} say={say} />
      </Acts.Provider>
      <Facts facts={view.facts} say={say} />
      <div class="buttons">
        <Button onPress={() => show('showChecklist', view.id, reload)}>{say('checklist')}</Button>
        <Button onPress={() => show('showMessages', view.id, reload)}>{say('messages')}</Button>
      </div>
    </View>
  );
}
