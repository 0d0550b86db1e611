import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon';

interface FoldProps {
  readonly title: string;
  readonly aside?: ComponentChildren;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

/** A section that can be folded away; what is folded is not in the page at all. */
export function Fold({ title, aside, open, onToggle, children }: FoldProps) {
  const id = useId();
  return (
    <div class={open ? 'fold open' : 'fold'}>
      <h3 class="fold-head">
        <button
          type="button"
          class="fold-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        >
          <Icon name="next" />
          <span class="fold-title user">{title}</span>
          {aside}
        </button>
      </h3>
      {open && (
        <div class="fold-body" id={id}>
          {children}
        </div>
      )}
    </div>
  );
}
