import { useCallback } from 'preact/hooks';
import { boot } from '../boot';
import { Loaded } from '../parts/loaded';
import { View } from '../parts/page';
import type { ChecklistView } from '../../sidebar-api';
import { useEscape } from '../parts/use-escape';
import { ask } from '../server';
import { sayer } from '../words';
import { Items } from './items';
import { Topics } from './topics';

/** The Move2Run checklist of one release, wide: topics at the left, items with their bulk acts at the right. */
export function Checklist() {
  const load = useCallback(() => ask('openChecklist', boot.release), []);
  useEscape(true);
  return <Loaded load={load}>{(view, reload) => <ChecklistLoaded view={view} reload={reload} />}</Loaded>;
}

function ChecklistLoaded({ view, reload }: { readonly view: ChecklistView; readonly reload: () => void }) {
  const say = sayer<'checklist'>(view.words);
  const empty = view.groups.length === 0;
  return (
    <View
      title={view.title}
      aside={
        <p class="score">
          <progress max={100} value={view.score} aria-label={view.scoreText} />
          <span>{view.scoreText}</span>
        </p>
      }
    >
      {empty ? (
        <p class="empty">{say('empty')}</p>
      ) : (
        <div class="columns">
          <Topics key={view.revision} view={view} say={say} onDone={reload} />
          <Items view={view} say={say} onDone={reload} />
        </div>
      )}
    </View>
  );
}
