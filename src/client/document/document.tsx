import { useCallback, useState } from 'preact/hooks';
import { boot } from '../boot';
import type { DocumentView } from '../../sidebar-api';
import { Button } from '../parts/button';
import { Loaded } from '../parts/loaded';
import { View } from '../parts/page';
import { SafeLink } from '../parts/safe-link';
import { ask } from '../server';
import { sayer, type Say, type WordName } from '../words';

/** A generated document, ready to be printed; of an audit pack the period can be chosen. */
export function Document() {
  const [asked, setAsked] = useState(boot.release);
  const load = useCallback(() => ask('openDocument', asked), [asked]);
  return (
    <Loaded key={asked} load={load}>
      {(view) => <DocumentLoaded view={view} onAsk={setAsked} />}
    </Loaded>
  );
}

type DocumentSay = Say<WordName<'document'>>;

function DocumentLoaded({ view, onAsk }: { readonly view: DocumentView; readonly onAsk: (asked: string) => void }) {
  const say = sayer<'document'>(view.words);
  return (
    <View
      title={view.title}
      aside={
        <Button look="quiet" onPress={() => window.print()}>
          {say('print')}
        </Button>
      }
    >
      <p class="user">{view.subtitle}</p>
      <p class="hint user stamp">{view.stamp}</p>
      {view.period && <Period period={view.period} say={say} onAsk={onAsk} />}
      {view.facts.length > 0 && (
        <dl class="facts">
          {view.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd class="user">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {view.sections.map((it) => (
        <Section key={it.title} section={it} say={say} />
      ))}
    </View>
  );
}

const Section = ({
  section: { title, lines },
  say,
}: {
  readonly section: DocumentView['sections'][number];
  readonly say: DocumentSay;
}) => (
  <section aria-label={title}>
    <h2>{title}</h2>
    {lines.length === 0 && <p class="empty">{say('empty')}</p>}
    <ul class="document-lines">
      {lines.map((it, place) => (
        <li key={place} class="user">
          {it.text} {it.link !== '' && <SafeLink link={it.link} text={say('evidence')} />}
        </li>
      ))}
    </ul>
  </section>
);

interface PeriodProps {
  readonly period: NonNullable<DocumentView['period']>;
  readonly say: DocumentSay;
  readonly onAsk: (asked: string) => void;
}

function Period({ period, say, onAsk }: PeriodProps) {
  const [from, setFrom] = useState(period.from);
  const [to, setTo] = useState(period.to);
  const show = (event: Event): void => {
    event.preventDefault();
    onAsk(`audit:${from}:${to}`);
  };
  return (
    <form class="period" onSubmit={show}>
      <label>
        {say('from')} <input type="date" required value={from} onInput={(it) => setFrom(it.currentTarget.value)} />
      </label>
      <label>
        {say('to')} <input type="date" required value={to} onInput={(it) => setTo(it.currentTarget.value)} />
      </label>
      <Button submits>{say('show')}</Button>
      <a class="button plain" download={`audit-${period.from}-${period.to}.csv`} href={csvHref(period.csv)}>
        {say('csv')}
      </a>
    </form>
  );
}

const csvHref = (csv: string): string => `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`;
