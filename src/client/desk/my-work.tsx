import { useCallback } from 'preact/hooks';
import type { MyWorkView, WorkEntry } from '../../sidebar-api';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Loaded } from '../parts/loaded';
import { View } from '../parts/page';
import { ask } from '../server';
import { sayer, type Say, type WordName } from '../words';
import { OpenByNumber } from './open-by-number';
import type { Go } from './place';
import { WorkList } from './work-list';

/** Where everyone lands: what waits for this person, drafts, and the releases they take part in. */
export function MyWork({ go }: { readonly go: Go }) {
  const load = useCallback(() => ask('openMyWork'), []);
  return (
    <Loaded load={load}>
      {(view, reload) => <MyWorkLoaded view={view} reload={reload} go={go} say={sayer<'my-work'>(view.words)} />}
    </Loaded>
  );
}

interface MyWorkLoadedProps {
  readonly view: MyWorkView;
  readonly reload: () => void;
  readonly go: Go;
  readonly say: Say<WordName<'my-work'>>;
}

function MyWorkLoaded({ view, reload, go, say }: MyWorkLoadedProps) {
  const open = ({ release, action, subject }: WorkEntry): void => go({ view: 'release', release, action, subject });
  const openDraft = ({ release }: WorkEntry): void => go({ view: 'new-release', release });
  return (
    <View
      title={say('title')}
      aside={
        <Button look="quiet" onPress={reload}>
          <Icon name="refresh" />
          {say('refresh')}
        </Button>
      }
    >
      <p class="person">
        <span class="person-name user">{view.person.name || view.person.mail}</span>
        <span class="hint user">{view.person.roles.join(', ')}</span>
      </p>
      {view.mayCreate && (
        <div class="buttons">
          <Button look="primary" onPress={() => go({ view: 'new-release', release: '' })}>
            <Icon name="plus" />
            {say('newRelease')}
          </Button>
        </div>
      )}
      <WorkList title={say('todo')} empty={say('todoEmpty')} entries={view.todo} open={open} say={say} />
      {view.drafts.length > 0 && (
        <WorkList title={say('drafts')} empty={say('draftsEmpty')} entries={view.drafts} open={openDraft} say={say} />
      )}
      <WorkList title={say('following')} empty={say('followingEmpty')} entries={view.following} open={open} say={say} />
      <div class="buttons">
        <Button look="quiet" onPress={() => go({ view: 'process', section: '' })}>
          {say('process')}
        </Button>
      </div>
      <OpenByNumber say={say} open={(release) => go({ view: 'release', release, action: '', subject: '' })} />
    </View>
  );
}
