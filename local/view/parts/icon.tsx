const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3',
  unlocked: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 7.5-2',
  list: 'M4 7h16M4 12h16M4 17h16',
  down: 'M7 10l5 5 5-5',
  right: 'M10 7l5 5-5 5',
  sheet: 'M4 4h16v16H4zM4 10h16M4 15h16M10 4v16',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  chat: 'M4 5h16v11H9l-5 4z',
  panel: 'M4 4h16v16H4zM14 4v16',
  runs: 'M4 12h4l3 7 4-14 3 7h3',
  about: 'M12 8v.01M12 11v6M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing in the colour of its text; decoration unless it has a label. */
export function Icon({ name, label }: { readonly name: IconName; readonly label?: string }) {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 24 24"
      {...(label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label })}
    >
      <path d={paths[name]} />
    </svg>
  );
}
