import type { Problem } from '../sidebar-api';
import { start, type StartName } from './words';

interface Loss {
  readonly when: RegExp;
  readonly title: StartName;
  readonly next: StartName;
  readonly code: string;
  /** The server did not begin, so nothing can have been saved. */
  readonly before: boolean;
}

// Texts of google.script.run's failure handler, in English whatever the reader's language.
const losses: readonly Loss[] = [
  {
    when: /authoriz|authoris|ScriptError: Authorisation/i,
    title: 'authoriseTitle',
    next: 'authoriseNext',
    code: 'authorise',
    before: true,
  },
  { when: /PERMISSION_DENIED/, title: 'accountsTitle', next: 'accountsNext', code: 'fault', before: true },
  {
    when: /too many scripts running|invoked too many times per second/i,
    title: 'busyTitle',
    next: 'busyNext',
    code: 'busy',
    before: true,
  },
];

/** What to tell when a call ended without an answer of ours. `changes`: it may have saved something. Never the exception's text. */
export function lostAnswer(message: string, changes: boolean): Problem {
  const known = losses.find((it) => it.when.test(message));
  const offline = known === undefined && typeof navigator !== 'undefined' && !navigator.onLine;
  const unsure = changes && known?.before !== true;
  return {
    title: start(known?.title ?? (offline ? 'offlineTitle' : 'lostTitle')),
    saved: unsure ? 'unknown' : 'nothing',
    savedText: changes ? start(unsure ? 'lostSaved' : 'readSaved') : '',
    next: start(known?.next ?? (offline ? 'offlineNext' : changes ? 'lostNext' : 'readNext')),
    reasons: [],
    who: [],
    fields: {},
    code: known?.code ?? 'fault',
    retry: true,
  };
}
