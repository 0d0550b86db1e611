import { columnsOf } from '../../../domain/register/workbook';
import { text } from '../../../domain/text/say';
import type { Raw } from '../cells/raw';
import type { Fields } from '../cells/field-value';
import { canonical } from '../cells/canonical';
import { linkOf } from '../crypto/chain';
import type { Keys } from '../crypto/keys';
import { Refused } from '../read/refusals';
import type { AuditEntry, Author } from './prepared';

/** Cells hold 50,000 characters; a little room is left. */
const piece = 49_000;

/** One change of one record, on its way into the audit. */
export interface Changed {
  readonly tab: string;
  readonly record: string;
  readonly revision: number;
  readonly from: Fields;
  readonly to: Fields;
  readonly why: string;
}

/** The head of the audit: number and code of its last entry. */
export interface Head {
  readonly seq: number;
  readonly head: string;
}

/** Audit entries of a commit, each chained to the one before it [WF-08]; gives the new head. */
export function auditEntries(
  keys: Keys,
  before: Head,
  { author, changed }: { readonly author: Author; readonly changed: readonly Changed[] },
): { readonly entries: readonly AuditEntry[]; readonly after: Head } {
  let { seq, head } = before;
  const entries = changed.map((it) => {
    const open = entryOf(++seq, author, it);
    head = linkOf(keys, head, chainedCells(open));
    return { ...open, chain: `${keys.id}.${head}` };
  });
  return { entries, after: { seq, head } };
}

/** The cells that the chain binds, in the schema's order. */
export const chainedCells = (entry: AuditEntry): readonly Raw[] =>
  columnsOf('audit')
    .filter(([name]) => name !== 'chain')
    .map(([name]) => entry[name] ?? '');

function entryOf(seq: number, { actor, now, command, key }: Author, it: Changed): AuditEntry {
  const [from, from2, from3] = pieces(it.from);
  const [to, to2, to3] = pieces(it.to);
  const { tab, record, revision, why } = it;
  return {
    id: seq,
    at: now,
    who: actor,
    command,
    key,
    tab,
    record,
    revision,
    why: why.slice(0, piece),
    from,
    to,
    from2,
    from3,
    to2,
    to3,
    chain: '',
  };
}

function pieces(fields: Fields): readonly [string, string, string] {
  const json = JSON.stringify(
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        typeof value === 'object' && value !== null ? canonical(value) : value,
      ]),
    ),
  );
  const [first, rest] = cut(json);
  const [second, third] = cut(rest);
  if (third.length > piece) throw new Refused({ kind: 'refusal', why: text('store.too-long') });
  return [first, second, third];
}

/** Cuts before a surrogate pair, never through it. */
function cut(text: string): readonly [string, string] {
  if (text.length <= piece) return [text, ''];
  const at = /[\uD800-\uDBFF]/.test(text[piece - 1] ?? '') ? piece - 1 : piece;
  return [text.slice(0, at), text.slice(at)];
}
