import { useEffect } from 'preact/hooks';
import { closePage } from '../server';

/** Esc closes the dialog, unless something inside it used the key or work is under way. */
export function useEscape(idle: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && idle) closePage();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [idle]);
}
