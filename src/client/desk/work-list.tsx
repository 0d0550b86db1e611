import type { WorkEntry } from '../../sidebar-api';
import { Chip } from '../parts/chip';
import type { Say, WordName } from '../words';

interface WorkListProps {
  readonly title: string;
  readonly empty: string;
  readonly entries: readonly WorkEntry[];
  readonly open: (entry: WorkEntry) => void;
  readonly say: Say<WordName<'my-work'>>;
}

/** A titled list of work; each entry opens its release at the form it is about. */
export const WorkList = ({ title, empty, entries, open, say }: WorkListProps) => (
  <section class="work" aria-label={title}>
    <h2>
      {title}
      {entries.length > 0 && <span class="count">{entries.length}</span>}
    </h2>
    {entries.length === 0 && <p class="empty">{empty}</p>}
    <ul class="rows">
      {entries.map((it) => (
        <li key={`${it.release}|${it.action}|${it.subject}|${it.what}`}>
          <button type="button" class="row" onClick={() => open(it)}>
            <span class="row-title user">{it.what || it.title || say('untitled')}</span>
            <span class="hint user">
              {it.release}
              {it.what !== '' && it.title !== '' && ` · ${it.title}`}
            </span>
            <Due entry={it} say={say} />
          </button>
        </li>
      ))}
    </ul>
  </section>
);

function Due({ entry, say }: { readonly entry: WorkEntry; readonly say: Say<WordName<'my-work'>> }) {
  if (entry.dueText === '') return null;
  return entry.overdue ? (
    <Chip tone="bad" icon="clock" text={`${say('overdue')} · ${entry.dueText}`} />
  ) : (
    <Chip tone="quiet" icon="clock" text={entry.dueText} />
  );
}
