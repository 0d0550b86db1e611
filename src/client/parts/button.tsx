import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress?: () => void;
  /** At most one in a view is `primary`. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly submits?: boolean;
  readonly expanded?: boolean;
}

/** A button that shows at once that its act runs, and does nothing more while it does. */
export const Button = ({
  children,
  onPress,
  look = 'plain',
  busy = false,
  disabled = false,
  submits = false,
  expanded,
}: ButtonProps) => (
  <button
    type={submits ? 'submit' : 'button'}
    class={`button ${look}${busy ? ' busy' : ''}`}
    disabled={disabled || busy}
    aria-busy={busy}
    aria-expanded={expanded}
    onClick={onPress}
  >
    {busy && <span class="spinner" aria-hidden="true" />}
    {children}
  </button>
);
