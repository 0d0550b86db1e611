import { useState } from 'preact/hooks';
import type { ChecklistView } from '../../sidebar-api';
import { Button } from '../parts/button';
import type { Say, WordName } from '../words';
import { BulkBar } from './bulk-bar';
import { ItemsTable } from './items-table';
import { filters, isOpen, shownGroups, type Filter } from './show-items';

interface ItemsProps {
  readonly view: ChecklistView;
  readonly say: Say<WordName<'checklist'>>;
  readonly onDone: () => void;
}

const filterWord = {
  open: 'filterOpen',
  mine: 'filterMine',
  blocking: 'filterBlocking',
  all: 'filterAll',
} as const satisfies Record<Filter, WordName<'checklist'>>;

/** The items under their topics, narrowed by a filter, and what can be done with the ticked ones. */
export function Items({ view, say, onDone }: ItemsProps) {
  const [filter, setFilter] = useState<Filter>('open');
  const [sought, setSought] = useState('');
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const all = view.groups.flatMap((it) => it.items);
  const shown = shownGroups(view.groups, { filter, me: view.me, sought });
  // Only what is in sight can be acted on.
  const ticked = shown.flatMap((it) => it.items).filter((it) => ticks.has(it.id));
  const tick = (ids: readonly string[], on: boolean): void => {
    const next = new Set(ticks);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setTicks(next);
  };
  const done = (): void => {
    setTicks(new Set());
    onDone();
  };
  return (
    <section class="items" aria-label={say('title')}>
      <div class="filter">
        <div class="segments" role="group" aria-label={say('show')}>
          {filters.map((it) => (
            <button key={it} type="button" class="segment" aria-pressed={filter === it} onClick={() => setFilter(it)}>
              {say(filterWord[it])}
              {it === 'open' && ` (${String(all.filter(isOpen).length)})`}
              {it === 'blocking' && ` (${String(all.filter((item) => item.blocking).length)})`}
            </button>
          ))}
        </div>
        <input
          type="search"
          aria-label={say('search')}
          placeholder={say('search')}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      </div>
      {shown.length === 0 ? (
        <div class="empty">
          <p>{say('noneShown')}</p>
          <Button
            look="quiet"
            onPress={() => {
              setFilter('all');
              setSought('');
            }}
          >
            {say('showAll')}
          </Button>
        </div>
      ) : (
        <ItemsTable groups={shown} people={view.people} ticks={ticks} tick={tick} say={say} />
      )}
      {ticked.length > 0 && (
        <BulkBar view={view} ticked={ticked} say={say} onDone={done} onUntick={() => setTicks(new Set())} />
      )}
    </section>
  );
}
