import { useEffect, useRef } from 'preact/hooks';
import type { TabView } from '../../engine/types';
import { Icon } from '../parts/icon';
import { stepThrough } from '../parts/step-through';

interface Props {
  readonly tabs: readonly TabView[];
  /** Id of the tab in front. */
  readonly open: number;
  readonly onOpen: (title: string) => void;
  /** Left out where the file hides no tab. */
  readonly hidden?: { readonly shown: boolean; readonly onShow: (shown: boolean) => void };
}

/** The tab bar; a closed lock is a real protection, an open one only warns. */
export function Tabs({ tabs, open, onOpen, hidden }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open, tabs.length]);
  return (
    <div class="tabs">
      <label class="all-tabs" title="All tabs">
        <Icon name="list" />
        <select
          aria-label="All tabs"
          value={tabs.find((it) => it.sheetId === open)?.title ?? ''}
          onChange={(event) => onOpen(event.currentTarget.value)}
        >
          {tabs.map((it) => (
            <option key={it.sheetId}>{it.title}</option>
          ))}
        </select>
      </label>
      <div
        ref={list}
        class="tab-list"
        role="tablist"
        aria-label="Tabs"
        onKeyDown={(event) => list.current && stepThrough(event, list.current, '[role=tab]')}
      >
        {tabs.map((it) => (
          <Tab key={it.sheetId} tab={it} open={it.sheetId === open} onOpen={() => onOpen(it.title)} />
        ))}
      </div>
      {hidden !== undefined && (
        <label class="hint">
          <input
            type="checkbox"
            checked={hidden.shown}
            onChange={(event) => hidden.onShow(event.currentTarget.checked)}
          />
          Hidden tabs
        </label>
      )}
    </div>
  );
}

interface TabProps {
  readonly tab: TabView;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function Tab({ tab, open, onOpen }: TabProps) {
  const mark = markOf(tab);
  return (
    <button
      type="button"
      role="tab"
      aria-selected={open}
      tabIndex={open ? 0 : -1}
      class={tab.hidden ? 'hidden-tab' : ''}
      onClick={onOpen}
    >
      {mark === 'protected' && <Icon name="lock" label="Protected" />}
      {mark === 'warning' && <Icon name="unlocked" label="Warns before edits" />}
      {tab.title}
    </button>
  );
}

function markOf(tab: TabView): 'protected' | 'warning' | '' {
  const whole = tab.protections.filter(
    (it) =>
      (it.range?.startRowIndex === undefined || it.range.startRowIndex === null) &&
      (it.range?.startColumnIndex === undefined || it.range.startColumnIndex === null),
  );
  if (whole.some((it) => it.warningOnly !== true)) return 'protected';
  return whole.length > 0 ? 'warning' : '';
}
