const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrow keys, Home and End move the focus among the elements of that kind, round and round. */
export function stepThrough(event: KeyboardEvent, home: HTMLElement, kind: string): void {
  const all = [...home.querySelectorAll<HTMLElement>(kind)];
  const at = all.findIndex((it) => it === document.activeElement);
  const step = steps[event.key];
  const next =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? all.length - 1
        : step === undefined
          ? null
          : at + step + all.length;
  if (next === null || all.length === 0) return;
  event.preventDefault();
  all[next % all.length]?.focus();
}
