import type { Language } from '../domain/register/schema';
import { say, text, type Text } from '../domain/text/say';
import type { Problem } from '../sidebar-api';
import type { Refusal } from '../use-cases/ports';

/** What a page needs to tell of an expected no. Names of `who` are addresses that the page may show. */
export function problemOfRefusal(
  { why, who = [], next, fields = {}, reasons = [] }: Refusal,
  language: Language,
): Problem {
  const code = codeOf(why, fields);
  return {
    title: say(language, why),
    saved: 'nothing',
    savedText: say(language, text('guard.saved.nothing')),
    next: say(language, next ?? defaultNext(code)),
    reasons: reasons.map((it) => say(language, it)),
    who,
    fields: Object.fromEntries(Object.entries(fields).map(([field, it]) => [field, say(language, it)])),
    code,
    retry: code === 'busy',
  };
}

function codeOf({ key }: Text, fields: Readonly<Record<string, Text>>): string {
  if (key.startsWith('conflict.')) return 'conflict';
  if (key === 'store.busy') return 'busy';
  if (key.startsWith('right.') || key.startsWith('guard.')) return 'rights';
  return Object.keys(fields).length > 0 ? 'input' : 'refused';
}

const defaultNext = (code: string): Text =>
  text(code === 'rights' ? 'guard.next.rights' : code === 'input' ? 'guard.next.input' : 'guard.next.refused');

/** Google's no to a write; of a read it would mean that the person cannot even open the file. */
const mayOnlyRead = /spreadsheets\.batchUpdate failed.*does not have permission/i;

/** What a page needs to tell of a fault: never its text [screens 36], but whether something may have been saved. */
export function problemOfFault(
  error: unknown,
  { changes, language }: { readonly changes: boolean; readonly language: Language },
): Problem {
  if (error instanceof Error && mayOnlyRead.test(error.message))
    return problemOfRefusal({ kind: 'refusal', why: text('store.read-only') }, language);
  const authorise = error instanceof Error && /authoriz|permission/i.test(error.message);
  const saved = changes && !authorise ? 'unknown' : 'nothing';
  return {
    title: say(language, text(authorise ? 'guard.fault.authorise' : 'guard.fault.title')),
    saved,
    savedText: say(language, text(saved === 'unknown' ? 'guard.saved.unknown' : 'guard.saved.nothing')),
    next: say(language, text(authorise ? 'guard.fault.authorise.next' : 'guard.fault.next')),
    reasons: [],
    who: [],
    fields: {},
    code: authorise ? 'authorise' : 'fault',
    retry: !authorise,
  };
}
