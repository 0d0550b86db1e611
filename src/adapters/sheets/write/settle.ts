import type { Settling } from '../../../use-cases/ports';
import { sealOf } from '../crypto/seal';
import type { Fields } from '../cells/field-value';
import { titleOf } from '../layout/tab-ids';
import type { FoundRecord } from '../read/found-record';
import type { Session } from '../register/session';
import type { Compared } from '../settle/standing';
import type { Told } from '../settle/told';
import type { Changed } from './audit-entries';
import { asChildTab, type ChildCounts } from './child-counts';
import { differences, type DraftBook } from './draft-book';

/** What settling is done with: the records compared with the audit, and where its drafts and entries go. */
export interface SettlingWork {
  readonly session: Session;
  readonly now: string;
  readonly compared: readonly Compared[];
  readonly counts: ChildCounts;
  readonly book: DraftBook;
  readonly changed: Changed[];
  /** Rows whose cells are emptied. */
  readonly cleared: FoundRecord[];
}

/**
 * Makes a settled record ready: sealed whole at the revision after the one that the audit tells. Rows that the audit does
 * not know, and copies, are emptied; their content stays in the audit. Throws where the audit itself cannot be believed.
 */
export function settle(work: SettlingWork, { tab, id, as, why }: Settling): void {
  const it = work.compared.find(({ place }) => place.tab === tab && place.id === id);
  if (!it) throw new Error(`The plan settles ${id} of ${tab}, which was not compared.`);
  const { told, found } = it;
  if (told && told.broken > 0) throw new Error(`The audit of ${id} of ${tab} was altered.`);
  const kept = told && (found.find((row) => !row.edited && row.revision === told.revision) ?? found[0]);
  found.filter((row) => row !== kept).forEach((row) => setAside(work, row, why));
  if (told) put(work, { tab, id, as, why }, { told, kept });
}

function setAside({ cleared, changed, session }: SettlingWork, row: FoundRecord, why: string): void {
  cleared.push(row);
  const { from } = differences(row.fields, emptied(row.fields));
  changed.push({ tab: titleOf(row.tab, session.language), record: row.id, revision: 0, from, to: {}, why });
}

const emptied = (fields: Fields): Fields => Object.fromEntries(Object.keys(fields).map((name) => [name, '']));

function put(
  { session, now, counts, book, changed }: SettlingWork,
  { tab, id, as, why }: Settling,
  { told, kept }: { readonly told: Told; readonly kept: FoundRecord | undefined },
): void {
  const good = as === 'accepted' && kept ? kept.fields : told.fields;
  const fields = tab === 'releases' ? { ...good, updatedAt: now } : good;
  const revision = told.revision + 1;
  const seal = sealOf(session.ring[0], { register: session.register, tab, id, revision, fields });
  const child = asChildTab(tab);
  if (child) counts.changed(child, id, told.revision);
  book.put({ tab, id, base: kept ?? null, fields, revision, seal });
  // An accepted edit is told as the change that it is; a restored one as what stood there and what stands again.
  const before = as === 'accepted' ? told.fields : (kept?.fields ?? {});
  changed.push({
    tab: titleOf(tab, session.language),
    record: id,
    revision,
    why,
    ...differences(before, fields),
  });
}
