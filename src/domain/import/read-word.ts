import type { ImportColumn, ImportTarget } from './import-columns';
import { squeezed } from './squeezed';

const yes: readonly string[] = ['1', 'true', 'yes', 'y', 'x', 'vrai', 'oui', 'o', 'waar', 'ja', 'wahr'];
const no: readonly string[] = ['0', 'false', 'no', 'n', 'faux', 'non', 'onwaar', 'nee', 'falsch', 'nein'];

/** A yes or no in the languages that people keep registers in [BAD-34]; null for anything else. */
export function readFlag(cell: string): boolean | null {
  const word = squeezed(cell);
  return yes.includes(word) ? true : no.includes(word) ? false : null;
}

/** Other tools' words for a code of the register. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ['state done', 'closed'],
  ['state completed', 'closed'],
  ['state complete', 'closed'],
  ['state released', 'closed'],
  ['state deployed', 'closed'],
  ['state termine', 'closed'],
  ['state terminee', 'closed'],
  ['state livre', 'closed'],
  ['state canceled', 'cancelled'],
  ['state annule', 'cancelled'],
  ['state inprogress', 'build'],
  ['state planned', 'planning'],
  ['outcome successful', 'success'],
  ['outcome reussie', 'success'],
  ['outcome failed', 'rolled-back'],
  ['outcome echec', 'rolled-back'],
  ['outcome rollback', 'rolled-back'],
  ['criteriaMet all', 'met'],
  ['criteriaMet withexceptions', 'exceptions'],
  ['decision nogo', 'no-go-delayed'],
  ['decision conditional', 'go-with-conditions'],
]);

/** What a bare yes or no means in a column of codes. */
const flagWords: { readonly [C in ImportColumn]?: readonly [no: string, yes: string] } = {
  outcome: ['success', 'rolled-back'],
  criteriaMet: ['not-met', 'met'],
};

/** Squeezed words of a column's choices, made once: a file asks for the same few words in every row. */
const codes = new Map<ImportColumn, ReadonlyMap<string, string>>();

function codesOf({ column, choices = {} }: ImportTarget): ReadonlyMap<string, string> {
  const known = codes.get(column);
  if (known) return known;
  const words = Object.entries(choices).flatMap(([code, pair]) =>
    [code, ...pair].map((word) => [squeezed(word), code] as const),
  );
  // The first of two codes with the same word wins, as it stands first in the dropdown.
  const made = new Map([...words].reverse());
  codes.set(column, made);
  return made;
}

/** The code of a word in either language, of a code itself, or of another tool's word; null for an unknown one. */
export function readChoice(cell: string, target: ImportTarget): string | null {
  const { column } = target;
  const word = squeezed(cell);
  const code = codesOf(target).get(word);
  if (code !== undefined) return code;
  const flag = readFlag(cell);
  const flagged = flagWords[column];
  if (flagged && flag !== null) return flagged[flag ? 1 : 0];
  return otherWords.get(`${column} ${word}`) ?? null;
}
