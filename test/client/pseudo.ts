/** Every text of a view made 40 % longer, as the longest language would be; ids, days and links stay. */
export function pseudo(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return kept.has(key) || value === '' ? value : longer(value);
  if (Array.isArray(value)) return value.map((it) => pseudo(it, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, pseudo(it, name)]));
}

const kept: ReadonlySet<string> = new Set([
  'id',
  'release',
  'action',
  'subject',
  'state',
  'kind',
  'value',
  'link',
  'evidence',
  'due',
  'mail',
  'may',
  'item',
  'priority',
  'owner',
  'me',
  'code',
  'saved',
  'channel',
  'dayOrder',
  'column',
  'gate',
  'topic',
  'encoding',
  'separator',
  'type',
]);

// Words of usual length are added: one endless word would test something else.
const longer = (text: string): string =>
  `${text} ${'lorem ipsum dolor sit amet '.repeat(20).slice(0, Math.ceil(text.length * 0.4))}`.trim();
