import type { TabView } from '../../engine/api';

interface Props {
  readonly tabs: readonly TabView[];
  readonly open: number;
  readonly onOpen: (tab: TabView) => void;
  readonly hidden: boolean;
  readonly onHidden: (hidden: boolean) => void;
  readonly owner: boolean;
}

const markOf = (tab: TabView): string => {
  const whole = tab.protections.filter(
    (it) => it.range?.startRowIndex === undefined || it.range?.startRowIndex === null,
  );
  if (whole.some((it) => it.warningOnly !== true)) return 'protected';
  return whole.length > 0 ? 'warning' : '';
};

/** The tab bar; a closed lock is a real protection, an open one only warns. */
export function Tabs({ tabs, open, onOpen, hidden, onHidden, owner }: Props) {
  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" aria-label="Tabs">
        {tabs.map((it) => {
          const mark = markOf(it);
          return (
            <button
              key={it.sheetId}
              type="button"
              role="tab"
              aria-selected={it.sheetId === open}
              class={it.hidden ? 'hidden-tab' : ''}
              onClick={() => onOpen(it)}
            >
              {mark !== '' && (
                <svg
                  viewBox="0 0 24 24"
                  class={mark}
                  aria-label={mark === 'protected' ? 'Protected' : 'Warns before edits'}
                >
                  <path
                    d={
                      mark === 'protected'
                        ? 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3'
                        : 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 7.5-2'
                    }
                  />
                </svg>
              )}
              {it.title}
            </button>
          );
        })}
      </div>
      {owner && (
        <label class="hint">
          <input type="checkbox" checked={hidden} onChange={(event) => onHidden(event.currentTarget.checked)} /> hidden
          tabs
        </label>
      )}
    </div>
  );
}
