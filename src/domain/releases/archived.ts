import * as v from 'valibot';
import { childTabs, type ChildTab, type RecordOf } from '../register/workbook';
import { tally } from '../register/tallies';
import { text, type Text } from '../text/say';

/** Where the detail rows of an ended release went: the archive of which year, which file, when, how many. */
export const archived = v.object({
  year: v.string(),
  file: v.string(),
  at: v.string(),
  rows: v.number(),
  /** Count and digest, by tab, of the records that stand there. */
  held: v.record(v.string(), tally),
});

export type Archived = v.InferOutput<typeof archived>;

const stays: readonly ChildTab[] = ['decisions', 'changes', 'lessons'];

/**
 * Tabs whose rows move. Decisions with their documents, RFCs and lessons stay in the register: gate documents, the audit
 * pack, the lightness figures and the lessons of a service are read from there for ever.
 */
export const archivedTabs: readonly ChildTab[] = childTabs.filter((it) => !stays.includes(it));

const inClosure = v.object({ archived: v.optional(archived) });

/** What the closure of a release says of its archive; undefined where nothing of it was moved. */
export function archivedIn({ closure = '' }: Partial<Pick<RecordOf<'releases'>, 'closure'>>): Archived | undefined {
  if (!closure.includes('"archived"')) return undefined;
  try {
    const read = v.safeParse(inClosure, JSON.parse(closure));
    return read.success ? read.output.archived : undefined;
  } catch {
    // Typed by hand: the seal of the row tells.
    return undefined;
  }
}

/** Where the details of a release stand, as a sentence; undefined where all of them stand in the register. */
export function archiveText(release: Pick<RecordOf<'releases'>, 'closure'>): Text | undefined {
  const it = archivedIn(release);
  if (!it) return undefined;
  return text('archive.where', { year: it.year, link: `https://docs.google.com/spreadsheets/d/${it.file}/edit` });
}
