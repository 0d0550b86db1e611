import { childTabs, columnsOf, type TabId } from '../register/workbook';
import { text, type Text } from '../text/say';

type Fields = Readonly<Record<string, unknown>>;

/** What one change did to one record; `from` has the same columns as `to`. Revision 1 is the making of it. */
export interface PastChange {
  readonly tab: TabId;
  readonly record: string;
  readonly revision: number;
  readonly from: Fields;
  readonly to: Fields;
}

/** A record as it is to stand again. */
export interface Back {
  readonly tab: TabId;
  readonly id: string;
  readonly set: Fields;
}

const owners = ['serviceOwner', 'deliveryManager', 'deputy', 'buildLead', 'runLead', 'itLeads', 'signatory', 'hold'];
const proof = ['state', 'owner', 'due', 'evidence', 'evidenceOn', 'evidenceKind', 'evidenceRef', 'doneBy', 'reason'];
const beforeValidation: readonly unknown[] = ['', 'open', 'in-progress', 'done', 'unchanged', 'not-applicable'];

/** What every save works out anew: it follows from the rest and is never put back. */
const derived = new Set([
  ...['children', 'updatedAt', 'readiness', 'openHigh', 'openMedium', 'runInvolvedAt', 'criteriaMet'],
  ...['incidentsCaused', 'incidentsSevere', 'incidentsMajor', 'lessons', 'scoreSum', 'scoreCount'],
]);

/** Tasks about checklist items follow from the items. */
const ofItems = 'items';

/**
 * The records as they stood before somebody's last change, or why it stays (clarification 58): only descriptive fields,
 * owners, due days, checklist states before validation, drafts and holds; nothing that made something new, passed a gate
 * or sent a message, and nothing that was changed again since. `now` gives a record as it stands.
 */
export function undoOf(
  changes: readonly PastChange[],
  now: (tab: TabId, id: string) => Fields | undefined,
): readonly Back[] | Text {
  const own = changes.map(withoutDerived).filter((it) => !isFollowing(it, now) && Object.keys(it.to).length > 0);
  if (own.length === 0) return text('control.undo.none');
  const why = own.map((it) => objection(it, now(it.tab, it.record))).find((it) => it !== undefined);
  return why ?? own.map(({ tab, record, from }) => ({ tab, id: record, set: from }));
}

function withoutDerived(it: PastChange): PastChange {
  const kept = (fields: Fields): Fields =>
    it.tab === 'releases' ? Object.fromEntries(Object.entries(fields).filter(([name]) => !derived.has(name))) : fields;
  return { ...it, from: kept(it.from), to: kept(it.to) };
}

/** Made by the change only as what follows from it; whoever undoes works it out again. */
const isFollowing = (it: PastChange, now: (tab: TabId, id: string) => Fields | undefined): boolean =>
  it.tab === 'tasks' && now('tasks', it.record)?.['raciRow'] === ofItems;

function objection(it: PastChange, now: Fields | undefined): Text | undefined {
  if (it.revision === 1) return text('control.undo.made', { id: it.record });
  const columns = columnsOf(it.tab);
  const fixed = Object.keys(it.to).filter((name) => !mayGoBack(it, name, now));
  const word = columns.find(([name]) => fixed.includes(name))?.[1].header;
  if (word) return text('control.undo.fixed', { id: it.record, column: { word } });
  const moved = Object.entries(it.to).find(([name, value]) => same(now?.[name]) !== same(value));
  const changed = columns.find(([name]) => name === moved?.[0])?.[1].header;
  return changed && text('control.undo.changed', { id: it.record, column: { word: changed } });
}

const same = (value: unknown): string => JSON.stringify(value ?? '');

function mayGoBack({ tab, from, to }: PastChange, name: string, now: Fields | undefined): boolean {
  if (tab === 'releases') return owners.includes(name) || isDescriptive(tab, name) || (isDraft(now) && !isStep(name));
  if (tab === 'checklist')
    return (
      proof.includes(name) && [from['state'] ?? '', to['state'] ?? ''].every((it) => beforeValidation.includes(it))
    );
  return childTabs.some((it) => it === tab) && (name === 'owner' || name === 'due' || isDescriptive(tab, name));
}

const isDraft = (release: Fields | undefined): boolean => release?.['state'] === 'draft';
const isStep = (name: string): boolean => name === 'state' || name === 'submittedAt';
const isDescriptive = (tab: TabId, column: string): boolean =>
  columnsOf(tab).some(([name, it]) => name === column && it.descriptive === true);
