const paths = {
  check: 'M6.6 11.9 3.2 8.5l1-1 2.4 2.4 5.2-5.2 1 1z',
  cross: 'm4.4 12.6-1-1L7 8 3.4 4.4l1-1L8 7l3.6-3.6 1 1L9 8l3.6 3.6-1 1L8 9z',
  question:
    'M7.3 10.2h1.4v-.5c0-.5.3-.8.8-1.2.7-.5 1.3-1.1 1.3-2.2C10.8 4.7 9.6 3.6 8 3.6S5.2 4.6 5.1 6.2h1.5C6.6 5.4 7.2 5 8 5s1.3.5 1.3 1.2c0 .5-.3.8-.8 1.2-.7.5-1.2 1.1-1.2 2.2zM7.2 12.8h1.6v-1.6H7.2z',
  dash: 'M3.5 7.3h9v1.5h-9z',
  clock:
    'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2m0 10.6a4.6 4.6 0 1 1 0-9.2 4.6 4.6 0 0 1 0 9.2m.7-7.1H7.3v3l2.4 1.5.7-1.2-1.7-1z',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2m.7 9.2H7.3v-4h1.4zm0-5.2H7.3V4.6h1.4z',
  warning: 'M8 2 1.3 13.5h13.4zm.7 9.6H7.3v-1.4h1.4zm0-2.6H7.3V6h1.4z',
  back: 'M13 7.3H5.7l3.1-3.1L7.8 3.2 3 8l4.8 4.8 1-1-3.1-3.1H13z',
  next: 'm6 3.2-1 1L8.8 8 5 11.8l1 1L10.8 8z',
  plus: 'M7.3 3h1.4v4.3H13v1.4H8.7V13H7.3V8.7H3V7.3h4.3z',
  link: 'M9 3v1.4h1.6L6.3 8.7l1 1 4.3-4.3V7H13V3zM4 4.4h3V3H4a1 1 0 0 0-1 1v8c0 .6.4 1 1 1h8c.6 0 1-.4 1-1V9h-1.4v2.6H4.4z',
  refresh:
    'M11.9 4.1A5.5 5.5 0 0 0 2.5 8H4a4 4 0 0 1 6.8-2.8L8.5 7.5h5v-5zM8 12a4 4 0 0 1-2.8-1.2l2.3-2.3h-5v5l1.6-1.6A5.5 5.5 0 0 0 13.5 8H12a4 4 0 0 1-4 4',
} as const;

export type IconName = keyof typeof paths;

/** A picture beside a word, never instead of one. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path fill="currentColor" d={paths[name]} />
  </svg>
);
